package dev.hindsight.charts.expectations;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Forest;
import dev.hindsight.charts.grammar.Mark;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.expectations.ExpectationFigures;
import dev.hindsight.findings.expectations.Expectations;
import dev.hindsight.findings.expectations.Expected;
import dev.hindsight.findings.expectations.Marked;
import dev.hindsight.findings.expectations.Marked.Outturn;
import dev.hindsight.findings.expectations.MarkedReport;
import dev.hindsight.findings.expectations.Marks;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The ranges of the last report, and what happened. */
public final class ExpectedAgainstHappened {

  public static final String NAME = "expected-against-happened";

  private ExpectedAgainstHappened() {}

  public static Measured<Chart> of(Findings findings) {
    return findings
        .expectations()
        .flatMap(Expectations::marks)
        .flatMap(
            marks ->
                marks.inShort().ranges() == 0
                    ? Measured.not("no range of the last report could be marked")
                    : Measured.of(drawn(findings, marks)));
  }

  private static Chart drawn(Findings findings, Marks marks) {
    List<Marked> marked =
        marks.marked().stream().filter(each -> each.outturn().isMeasured()).toList();
    String subtitle =
        "Share of what was open on "
            + Say.day(marks.asOf())
            + " of which it came true by "
            + Say.day(marks.seenUntil())
            + ": range of the report, and what happened";
    return new Chart(
        NAME,
        new Caption(title(marks), subtitle, Words.asOf(findings)),
        Forest.of("What", Unit.SHARE, marked)
            .named(each -> each.expected().what())
            .series(ExpectationFigures.EXPECTED.label(), 6, each -> expected(each.expected()))
            .series(
                ExpectationFigures.HAPPENED.label(),
                "Of open",
                8,
                each -> happened(each.outturn().require()))
            .build());
  }

  private static String title(Marks marks) {
    MarkedReport all = marks.inShort();
    return "%s of %s of the report of %s held, where %s were expected to"
        .formatted(
            Say.count(all.held()),
            Say.count(all.ranges(), "range"),
            marks.quarter(),
            Unit.DECIMAL.say(all.toHold()));
  }

  private static Mark expected(Expected expected) {
    double items = expected.items();
    return new Mark(
        Measured.of(
            new Estimate(
                expected.expected() / items, expected.lower() / items, expected.upper() / items)),
        Look.MIDDLE,
        false);
  }

  private static Mark happened(Outturn outturn) {
    double share = (double) outturn.happened() / outturn.items();
    Cell counts =
        Cell.of(
            "%s of %s".formatted(Say.count(outturn.happened()), Say.count(outturn.items())), share);
    return new Mark(Measured.of(new Estimate(share, share, share)), counts, Look.STRONG, false);
  }
}
