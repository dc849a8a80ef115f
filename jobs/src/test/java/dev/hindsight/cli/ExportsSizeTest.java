package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsSizeTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"hdfs://node:8020/exports", "s3a://bucket/exports", "hdfs:/exports"})
  void otherStorageCountsAsLarge(String uri) {
    assertThat(ExportsSize.of(uri)).isEqualTo(ExportsSize.LARGE);
  }

  @Test
  void localFoldersAreMeasured() throws IOException {
    SmallExports.write(folder);
    assertThat(ExportsSize.of(folder.toString())).isEqualTo(ExportsSize.SMALL);
    assertThat(ExportsSize.of("file://" + folder)).isEqualTo(ExportsSize.SMALL);

    try (RandomAccessFile deals =
        new RandomAccessFile(folder.resolve("deals.csv").toFile(), "rw")) {
      deals.setLength(ExportsSize.SMALL_BYTES + 1);
    }
    assertThat(ExportsSize.of(folder.toString())).isEqualTo(ExportsSize.LARGE);
    assertThat(ExportsSize.of("file://" + folder)).isEqualTo(ExportsSize.LARGE);
  }

  @Test
  void folderThatIsNotThereCountsAsSmall() {
    assertThat(ExportsSize.of(folder.resolve("absent").toString())).isEqualTo(ExportsSize.SMALL);
  }
}
