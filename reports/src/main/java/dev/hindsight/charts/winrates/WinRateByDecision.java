package dev.hindsight.charts.winrates;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Forest;
import dev.hindsight.charts.grammar.ForestBuilder;
import dev.hindsight.charts.grammar.Mark;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.winrates.ClassOutcomes;
import dev.hindsight.findings.winrates.Outcomes;
import dev.hindsight.findings.winrates.WinRateFigures;
import java.util.List;

/** Win rate by decision class. */
public final class WinRateByDecision {

  public static final String NAME = "win-rate-by-decision";

  private WinRateByDecision() {}

  public static Measured<Chart> of(Findings findings) {
    return findings
        .winRates()
        .byClass()
        .map(classes -> classes.stream().filter(c -> c.outcomes().closed() > 0).toList())
        .flatMap(
            classes ->
                classes.isEmpty()
                    ? Measured.not("no deal of the window is closed")
                    : Measured.of(drawn(findings, classes)));
  }

  private static Chart drawn(Findings findings, List<ClassOutcomes> classes) {
    Outcomes all = findings.winRates().all();
    String subtitle =
        "Share of closed deals won, by product\u2019s answer, with 95\u00a0% interval \u00b7 "
            + Say.count(all.closed(), "deal")
            + " closed "
            + Words.window(findings.period());
    Caption caption =
        new Caption(Headline.decisions(findings), subtitle, Words.comparedAsOf(findings));
    ForestBuilder<ClassOutcomes> forest =
        Forest.of("Answer", Unit.SHARE, classes)
            .named(each -> each.decisionClass().label())
            .series(
                WinRateFigures.WIN_RATE.label(),
                "Won of closed",
                9,
                each ->
                    Mark.of(findings, each.outcomes().winRate(), Look.of(each.decisionClass())));
    if (all.winRate().estimate().isMeasured()) {
      Estimate rate = all.winRate().estimate().require();
      forest.reference(Forest.Reference.at(rate.value(), "All deals " + Say.share(rate.value())));
    }
    return new Chart(NAME, caption, forest.build());
  }
}
