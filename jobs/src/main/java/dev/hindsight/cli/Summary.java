package dev.hindsight.cli;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a report says at the end of its run.
 *
 * @param findings what was found
 * @param workbook where the report lies; empty where none was published
 */
record Summary(Findings findings, Optional<Path> workbook) {

  /** All findings as JSON. */
  void printJson(PrintWriter out) {
    try {
      out.print(new String(FindingsJson.write(findings), StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException everyRecordCanBeWritten) {
      throw new UncheckedIOException(everyRecordCanBeWritten);
    }
  }

  /** The sentences of the review, and where the report lies. */
  void printText(PrintWriter out) {
    out.println(
        "Review of %s, as of %s"
            .formatted(findings.period().quarter().label(), findings.period().asOf()));
    findings.review().statements().forEach(statement -> out.println("- " + statement.text()));
    out.println(
        workbook
            .map(file -> "The report: " + file)
            .orElse("Nothing was published: this was a dry run."));
  }
}
