package dev.hindsight.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageProblemsTest {

  @TempDir Path folder;

  @Test
  void fileThatVanishesIsForLater() {
    ExportFile file =
        new ExportFile(folder.resolve("deals.csv").toString(), "deals.csv", Format.CSV);
    FileOpener opener = new FileOpener(new SerializableConfiguration(new Configuration(false)));

    InputException refusal =
        catchThrowableOfType(
            InputException.class, () -> opener.open(file, Deals.TABLE, TableMapping.CONTRACT));

    assertThat(refusal.source()).isEqualTo(InputException.Source.STORAGE);
    assertThat(refusal)
        .hasMessage(
            "Cannot read %1$s/deals.csv: File %1$s/deals.csv does not exist. Check that the storage is reachable and may be read, then run again."
                .formatted(folder));
  }

  @Test
  void hostThatNobodyKnowsIsForLater() {
    InputException refusal =
        catchThrowableOfType(
            InputException.class,
            () -> new ExportFinder("hdfs://no-such-host.invalid/exports", new Configuration()));

    assertThat(refusal.source()).isEqualTo(InputException.Source.STORAGE);
    assertThat(refusal)
        .hasMessage(
            "Cannot read hdfs://no-such-host.invalid/exports: nobody knows the host no-such-host.invalid. Check that the storage is reachable and may be read, then run again.");
  }

  @Test
  void storageThatFailsWhileAFileIsReadIsForLater() {
    Reader failing =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("Connection reset by peer.\nat node 7");
          }

          @Override
          public void close() {}
        };
    ExportFile file = new ExportFile("s3a://bucket/deals.csv", "deals.csv", Format.CSV);
    TextLines lines = new TextLines(failing, file, line -> "");

    InputException refusal = catchThrowableOfType(InputException.class, lines::take);

    assertThat(refusal.source()).isEqualTo(InputException.Source.STORAGE);
    assertThat(refusal)
        .hasMessage(
            "Cannot read s3a://bucket/deals.csv: Connection reset by peer. Check that the storage is reachable and may be read, then run again.");
  }

  @Test
  void failureWithoutAMessageIsNamed() {
    assertThat(InputException.unreadable("x", new IOException()))
        .hasMessage(
            "Cannot read x: IOException. Check that the storage is reachable and may be read, then run again.");
  }
}
