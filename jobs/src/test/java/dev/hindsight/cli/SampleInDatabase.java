package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A company whose exports are in files, and the same in the schema {@code crm} of a database. */
final class SampleInDatabase {

  private SampleInDatabase() {}

  /** Makes both, and says where the files are. */
  static Path load(Postgres database, Path folder) throws IOException {
    Path files = folder.resolve("files");
    CommandLineRun sample =
        CommandLineRun.of(
            "sample", "--clean", "--requests", "150", "--seed", "7", "-q", "--out", "" + files);
    assertThat(sample.exitCode()).as(sample.err()).isZero();
    Files.delete(files.resolve("truth.json"));
    Files.delete(files.resolve("hindsight.yaml"));
    database.load(files, "crm");
    return files;
  }
}
