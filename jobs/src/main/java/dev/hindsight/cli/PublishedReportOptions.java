package dev.hindsight.cli;

import dev.hindsight.cli.options.QuarterLabel;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which published report is meant. */
final class PublishedReportOptions {

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where reports are published. Without it: out, here or in the checkout.")
  private Path out;

  @Option(
      names = "--quarter",
      paramLabel = "QUARTER",
      converter = QuarterLabel.class,
      description = "The report of this quarter, such as 2026Q3. Without it: the newest one.")
  private String quarter;

  /**
   * The report.
   *
   * @throws dev.hindsight.exports.contract.InputException if there is no such report
   */
  PublishedReport find() {
    return PublishedReport.find(Optional.ofNullable(out), Optional.ofNullable(quarter));
  }

  /** The same in a folder of reports that is known. */
  PublishedReport findIn(Path output) {
    return PublishedReport.find(Optional.of(output), Optional.ofNullable(quarter));
  }
}
