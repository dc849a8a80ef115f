package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.ReadRequest;
import dev.hindsight.exports.ReadingPlan;
import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.judging.Pseudonyms;
import dev.hindsight.publish.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class InputFingerprintsTest {

  @TempDir private Path folder;

  @Test
  void joinedFilesAreThoseThatTheirGlobsFound(JavaSparkContext spark) throws IOException {
    Path exports = SmallExports.write(folder.resolve("exports"));
    Files.writeString(exports.resolve("people 2026.csv"), "deal,team\nD1,red\n");
    Files.writeString(exports.resolve("unread.csv"), "a\n1\n");
    Path yaml =
        Files.writeString(
            folder.resolve("hindsight.yaml"),
            """
            exports:
              deals:
                joins:
                  - {file: people*.csv, on: deal_id, equals: deal}
              accounts:
                joins:
                  - {file: absent.csv, on: account_id, equals: account}
            """);
    Configuration configuration = Configuration.load(yaml);
    ReadRequest request =
        new ReadRequest(
            exports.toString(),
            configuration.mappings(),
            configuration.timeZone(),
            configuration.reportingCurrency(),
            LocalDate.of(2026, 9, 20),
            new Pseudonyms(configuration.privacy(), new byte[] {1}));
    List<String> files = ReadingPlan.of(request, spark.hadoopConfiguration()).allFileNames();

    assertThat(InputFingerprints.of(exports.toString(), files, spark.hadoopConfiguration()))
        .containsExactly(
            Fingerprint.of(exports, exports.resolve("deals.csv")),
            Fingerprint.of(exports, exports.resolve("decisions.csv")),
            Fingerprint.of(exports, exports.resolve("people 2026.csv")),
            Fingerprint.of(exports, exports.resolve("requests.csv")));
  }
}
