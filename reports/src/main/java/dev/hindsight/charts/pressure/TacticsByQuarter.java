package dev.hindsight.charts.pressure;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.HeatMap;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.PressureUse;
import dev.hindsight.findings.pressure.TacticShare;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import java.util.List;

/** How many requests came under each tactic, quarter by quarter: a heat map. */
public final class TacticsByQuarter {

  public static final String NAME = "pressure-by-quarter";

  private TacticsByQuarter() {}

  public static Measured<Chart> of(Findings findings) {
    return findings.pressure().flatMap(Pressure::use).flatMap(use -> of(findings, use));
  }

  private static Measured<Chart> of(Findings findings, PressureUse use) {
    List<HeatMap.Column> quarters =
        use.quarters().stream()
            .map(q -> column(findings, q.quarter(), q.any(), q.byTactic()))
            .toList();
    return Words.tooFew(findings, use.any().of())
            || quarters.stream().allMatch(HeatMap.Column::tooFew)
        ? Measured.not(
            "too few to say: no quarter has "
                + Say.count(findings.parameters().minimumCount())
                + " requests")
        : Measured.of(drawn(findings, use, quarters));
  }

  private static Chart drawn(Findings findings, PressureUse use, List<HeatMap.Column> quarters) {
    String subtitle =
        "Requests under each tactic, by the quarter they were raised in; the darker, the larger"
            + " their share of that quarter\u2019s requests \u00b7 right: share in the review"
            + " window, "
            + Say.count(use.any().of(), "request")
            + ", with 95\u00a0% interval";
    return new Chart(
        NAME,
        new Caption(PressureHeadline.use(use), subtitle, Words.asOf(findings)),
        new HeatMap(
            use.byTactic().stream().map(share -> share.tactic().label()).toList(),
            "Under any",
            "requests",
            Look.PRESSURE,
            quarters,
            column(findings, "review window", use.any(), use.byTactic())));
  }

  private static HeatMap.Column column(
      Findings findings, String name, Rate any, List<TacticShare> shares) {
    List<Rate> rates = shares.stream().map(TacticShare::rate).toList();
    return new HeatMap.Column(name, rates, any, Words.tooFew(findings, any.of()));
  }
}
