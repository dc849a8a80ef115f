package dev.hindsight.cli.options;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a command writes. */
public final class OutputOption {

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where reports are published. Without it: out.")
  private Path out;

  /** Beside the sample exports where these are read, else in the working directory. */
  public Path folder(ExportsOptions exports) {
    return Optional.ofNullable(out)
        .orElseGet(
            () -> exports.areGiven() ? Path.of("out") : ExportsOptions.home().resolve("out"));
  }
}
