package dev.hindsight.cli.terminal;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.Restated;
import dev.hindsight.findings.values.Say;
import dev.hindsight.tables.ReviewPoint;
import dev.hindsight.tables.ToDecide;
import dev.hindsight.tables.ToDecide.Point;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a report says at the end of its run.
 *
 * @param findings what was found
 * @param workbook where the report lies; empty where none was published
 */
public record Summary(Findings findings, Optional<Path> workbook) {

  /** All findings as JSON. */
  public void printJson(PrintWriter out) {
    out.print(new String(FindingsJson.write(findings), StandardCharsets.UTF_8));
    out.flush();
  }

  /**
   * What to decide, what was found, what an earlier report no longer says, and where this one lies.
   */
  public void printText(PrintWriter out) {
    out.println(
        "Review of %s, as of %s"
            .formatted(findings.period().quarter().label(), Say.day(findings.period().asOf())));
    ToDecide.of(findings)
        .ifPresent(agenda -> lines(agenda).forEach(line -> out.println(Terminal.line(line))));
    String currency = findings.parameters().reportingCurrency();
    findings
        .review()
        .statements()
        .forEach(statement -> out.println("- " + statement.line(currency)));
    ReviewPoint.notMeasured(findings)
        .ifPresent(point -> out.println("- " + point.heading() + ": " + point.text()));
    findings.dataQuality().sentences().forEach(remark -> out.println(Terminal.line("- " + remark)));
    restated().forEach(out::println);
    out.println(
        workbook
            .map(file -> "The report: " + file)
            .orElse("Nothing was published: this was a dry run."));
  }

  /** What to decide, and what became of what was agreed on. */
  private static List<String> lines(ToDecide agenda) {
    List<String> lines = new ArrayList<>();
    if (!agenda.points().isEmpty()) {
      lines.add(ToDecide.HEADING + ":");
    }
    int place = 1;
    for (Point point : agenda.points()) {
      lines.add("%s. %s".formatted(place++, point.question()));
      lines.add("   " + point.evidence());
      lines.add("   " + point.weight());
    }
    if (!agenda.said().isEmpty()) {
      lines.add(agenda.said());
    }
    if (!agenda.agreed().isEmpty()) {
      lines.add(ToDecide.AGREED + ":");
    }
    agenda.agreed().forEach(each -> lines.add("* " + each.line()));
    lines.add(ToDecide.FOUND + ":");
    return lines;
  }

  private List<String> restated() {
    if (!findings.review().restated().isMeasured()) {
      return List.of();
    }
    Restated restated = findings.review().restated().require();
    return Stream.concat(
            Stream.of("- " + restated.sentence()),
            restated.causes().stream().map(cause -> "  " + cause.sentence()))
        .toList();
  }
}
