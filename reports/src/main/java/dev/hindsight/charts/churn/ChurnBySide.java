package dev.hindsight.charts.churn;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Forest;
import dev.hindsight.charts.grammar.Mark;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnSide;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.awt.Color;
import java.util.List;

/**
 * Churn per 100 account-years of customers that something was pushed out for, and of the others.
 */
public final class ChurnBySide {

  public static final String NAME = "churn-per-100-account-years";

  private record Row(String label, String detail, ChurnSide side, Color colour) {

    String left() {
      return Say.count(side.left().accounts()) + " of " + Say.count(side.accounts());
    }
  }

  private ChurnBySide() {}

  public static Measured<Chart> of(Findings findings) {
    return findings
        .churn()
        .flatMap(
            churn ->
                churn
                    .panel()
                    .exposed()
                    .per100AccountYears()
                    .flatMap(exposed -> churn.panel().unexposed().per100AccountYears())
                    .map(unexposed -> drawn(findings, churn)));
  }

  private static Chart drawn(Findings findings, Churn churn) {
    String subtitle =
        "Customers that left per 100 account-years, by whether something they waited for was"
            + " pushed out, with 95\u00a0% interval \u00b7 "
            + ChurnWords.months(churn.panel());
    return new Chart(
        NAME,
        new Caption(ChurnHeadline.sides(churn), subtitle, ChurnWords.comparedAsOf(findings)),
        Forest.of("Customers", Unit.DECIMAL, rows(churn))
            .named(Row::label)
            .detail("Displaced", Row::detail)
            .series("Per 100 account-years", 12, row -> mark(findings, row))
            .column("Left of customers", row -> Cell.of(row.left()))
            .note("Among like customers: " + likeForLike(churn))
            .note("As they stand: " + asTheyStand(churn))
            .build());
  }

  private static List<Row> rows(Churn churn) {
    return List.of(
        new Row(
            ChurnWords.EXPOSED,
            "something, in the " + churn.panel().exposureDays() + " days before",
            churn.panel().exposed(),
            Look.EXPOSED),
        new Row(ChurnWords.UNEXPOSED, "nothing so far", churn.panel().unexposed(), Look.UNEXPOSED));
  }

  private static Mark mark(Findings findings, Row row) {
    return new Mark(
        row.side().per100AccountYears(), row.colour(), ChurnWords.tooFew(findings, row.side()));
  }

  private static String likeForLike(Churn churn) {
    return ChurnWords.ratio(churn.effect())
        .map(ratio -> churn.verdict().label() + ", " + ratio)
        .orElseGet(() -> "not measured, " + churn.effect().rateRatio().notMeasured());
  }

  private static String asTheyStand(Churn churn) {
    Measured<Estimate> crude = churn.effect().crudeRatio();
    return crude.isMeasured() ? Say.times(crude.require()) : "not measured, " + crude.notMeasured();
  }
}
