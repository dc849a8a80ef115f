package dev.hindsight.charts.payoff;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Part;
import dev.hindsight.charts.grammar.Shares;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PromiseKept;
import dev.hindsight.findings.payoff.PromiseOutcomes;
import dev.hindsight.findings.payoff.Promises;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.util.List;
import java.util.stream.Stream;

/** Promises on time, late and not delivered, by product manager and by decision quarter. */
public final class PromisesKept {

  public static final String NAME = "pay-off-promises";

  private static final int MOST_ROWS = 12;

  private static final List<Part> PARTS =
      List.of(
          new Part(PromiseKept.ON_TIME.label(), Look.FAINT),
          new Part(PromiseKept.LATE.label(), Look.MIDDLE),
          new Part(PromiseKept.NOT_DELIVERED.label(), Look.STRONG));

  private PromisesKept() {}

  public static Measured<Chart> of(Findings findings) {
    return findings
        .payOff()
        .flatMap(PayOff::promises)
        .flatMap(
            promises ->
                promises.all().due() == 0
                    ? Measured.not("no promise has come due")
                    : Measured.of(drawn(findings, promises)));
  }

  private static Chart drawn(Findings findings, Promises promises) {
    String subtitle =
        "Yes and alternative with a date promised that has come due \u00b7 "
            + Say.count(promises.all().due(), "promise")
            + "; not due yet: "
            + Say.count(promises.notDue())
            + " \u00b7 hollow: fewer than "
            + Say.count(findings.parameters().minimumCount())
            + " \u00b7 product managers with enough, most promises first";
    Stream<Shares.Bar> all = Stream.of(bar(findings, "All", promises.all()));
    return new Chart(
        NAME,
        new Caption(
            PayOffHeadline.promises(findings, promises.all()), subtitle, Words.asOf(findings)),
        new Shares(
            PARTS,
            "due",
            List.of(
                new Shares.Group(
                    "By product manager",
                    Stream.concat(all, managers(findings, promises)).toList()),
                new Shares.Group(
                    "By quarter of the decision",
                    promises.byQuarter().stream()
                        .map(row -> bar(findings, row.name(), row))
                        .toList()))));
  }

  /** Only those with enough of them, those with most first: no ranking. */
  private static Stream<Shares.Bar> managers(Findings findings, Promises promises) {
    Measured<List<PromiseOutcomes>> managers = promises.byProductManager();
    return (managers.isMeasured() ? managers.require() : List.<PromiseOutcomes>of())
        .stream()
            .map(row -> bar(findings, row.name(), row))
            .filter(bar -> !bar.tooFew())
            .limit(MOST_ROWS);
  }

  private static Shares.Bar bar(Findings findings, String name, PromiseOutcomes row) {
    return new Shares.Bar(
        name,
        List.of(row.onTime().count(), row.late().count(), row.notDelivered().count()),
        Words.tooFew(findings, row.due()));
  }
}
