package dev.hindsight.charts.winrates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.ChartData;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Forest;
import dev.hindsight.charts.grammar.Mark;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.winrates.ClassOutcomes;
import dev.hindsight.findings.winrates.Outcomes;
import dev.hindsight.findings.winrates.WinRates;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class WinRateByDecisionTest {

  private static final Outcomes ENOUGH = outcomes(81, 133, new Estimate(0.609, 0.524, 0.688));
  private static final Outcomes FEW = outcomes(0, 4, new Estimate(0, 0, 0.49));

  @Test
  void everyAnswerHasItsRateItsCountsAndItsColour() {
    Chart chart = chart(new ClassOutcomes(DecisionClass.YES, ENOUGH));

    assertThat(chart.data())
        .isEqualTo(
            new ChartData(
                List.of("Answer", "Win rate", "Won of closed"),
                List.of(
                    List.of(
                        Cell.of("Yes"),
                        new Cell("61\u00a0% (52 to 69)", List.of(0.609, 0.524, 0.688)),
                        new Cell("81 of 133", List.of(81.0, 133.0))))));
    assertThat(chart.altText())
        .endsWith(
            "Yes: win rate 61\u00a0% (52 to 69), won of closed 81 of 133. All deals 52\u00a0%.");
    assertThat(chart.caption().foot())
        .endsWith("Differences are associated with the decision, not shown to be caused by it");
    assertThat(mark(chart).colour()).isEqualTo(Look.of(DecisionClass.YES));
    assertThat(mark(chart).tooFew()).isFalse();
  }

  @Test
  void anEstimateOfTooFewIsHollowAndSaysSo() {
    Chart chart = chart(new ClassOutcomes(DecisionClass.NEVER, FEW));

    assertThat(mark(chart).tooFew()).isTrue();
    assertThat(chart.altText()).contains("Never: win rate 0\u00a0% (0 to 49), too few to say, won");
  }

  private static Mark mark(Chart chart) {
    return ((Forest) chart.form()).rows().get(0).marks().get(0);
  }

  @Test
  void isNotDrawnWithoutClosedDeals() {
    Outcomes none =
        new Outcomes(0, 0, 0, 3, new Rate(0, 0, Measured.not("none")), Measured.not("none"));
    Findings findings = findings(List.of(new ClassOutcomes(DecisionClass.YES, none)));

    assertThat(WinRateByDecision.of(findings).notMeasured())
        .isEqualTo("no deal of the window is closed");
  }

  private static Chart chart(ClassOutcomes row) {
    return WinRateByDecision.of(findings(List.of(row))).require();
  }

  private static Findings findings(List<ClassOutcomes> rows) {
    WinRates rates = FindingsFixture.full().winRates();
    return FindingsFixture.with(
        new WinRates(
            rates.all(),
            Measured.of(rows),
            rates.breakdowns(),
            rates.sizeBands(),
            rates.comparisons(),
            rates.winsAfterDecision()));
  }

  private static Outcomes outcomes(long won, long closed, Estimate rate) {
    return new Outcomes(
        won,
        closed - won,
        0,
        2,
        new Rate(won, closed, Measured.of(rate)),
        Measured.not("no amounts"));
  }
}
