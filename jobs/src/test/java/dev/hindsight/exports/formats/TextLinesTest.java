package dev.hindsight.exports.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hindsight.exports.contract.InputException;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {

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
    ExportFile file =
        new ExportFile(
            new StoredEntry(
                "deals.csv", "s3a://bucket/deals.csv", StoredEntry.Kind.FILE, 1, "as it was"),
            "deals.csv",
            Format.CSV,
            List.of());
    TextLines lines = new TextLines(failing, file, line -> "");

    InputException refusal = catchThrowableOfType(InputException.class, lines::take);

    assertThat(refusal.source()).isEqualTo(InputException.Source.STORAGE);
    assertThat(refusal)
        .hasMessage(
            "Cannot read s3a://bucket/deals.csv: Connection reset by peer. Check that the storage is reachable and may be read, then run again.");
  }
}
