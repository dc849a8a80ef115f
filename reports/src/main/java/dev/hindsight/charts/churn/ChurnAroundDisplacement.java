package dev.hindsight.charts.churn;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Around;
import dev.hindsight.charts.grammar.Around.Time;
import dev.hindsight.charts.grammar.Part;
import dev.hindsight.charts.grammar.Scale;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.BeforeAfter;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.EventQuarter;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import java.util.stream.Stream;

/** How often customers leave in the quarters before and after what they wait for is pushed out. */
public final class ChurnAroundDisplacement {

  public static final String NAME = "churn-before-and-after";

  private static final int LINES = 6;

  /** An interval so many times as high as the highest rate is cut. */
  private static final double HIGHEST = 2;

  private ChurnAroundDisplacement() {}

  public static Measured<Chart> of(Findings findings) {
    return findings.churn().flatMap(Churn::beforeAfter).map(picture -> drawn(findings, picture));
  }

  private static Chart drawn(Findings findings, BeforeAfter picture) {
    String subtitle =
        "Customers that left per 100 account-years, with 95\u00a0% interval \u00b7 below: how many times as often as like ones \u00b7 "
            + Say.period(picture.firstDay(), picture.lastDay())
            + " \u00b7 hollow: fewer than "
            + Say.count(findings.parameters().minimumCount())
            + " left";
    return new Chart(
        NAME,
        new Caption(ChurnHeadline.around(picture), subtitle, ChurnWords.comparedAsOf(findings)),
        new Around(
            "Quarter",
            "pushed out",
            "Left",
            "Times as often",
            Unit.DECIMAL,
            scale(picture),
            new Part("Wait for what was pushed out", Look.EXPOSED),
            new Part("Like customers, nothing pushed out so far", Look.UNEXPOSED),
            picture.quarters().stream().map(each -> time(findings, each)).toList()));
  }

  private static Scale scale(BeforeAfter picture) {
    List<Estimate> rates =
        picture.quarters().stream()
            .flatMap(each -> Stream.of(each.per100AccountYears(), each.like()))
            .flatMap(Measured::stream)
            .toList();
    double value = rates.stream().mapToDouble(Estimate::value).max().orElse(1);
    double upper = rates.stream().mapToDouble(Estimate::upper).max().orElse(1);
    return Scale.countsTo(value == 0 ? upper : Math.min(upper, HIGHEST * value), LINES);
  }

  private static Time time(Findings findings, EventQuarter quarter) {
    return new Time(
        quarter.quarter(),
        quarter.name(),
        quarter.per100AccountYears(),
        Cell.count(quarter.left()),
        Words.tooFew(findings, quarter.left()),
        quarter.like(),
        quarter.ratio().map(Estimate::value));
  }
}
