package dev.hindsight.charts.winrates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Png;
import dev.hindsight.charts.drawing.Svg;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.winrates.ClassOutcomes;
import dev.hindsight.findings.winrates.Outcomes;
import dev.hindsight.findings.winrates.WinRates;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class WinRateByDecisionTest {

  private static final Outcomes ENOUGH = outcomes(81, 133, new Estimate(0.609, 0.524, 0.688));
  private static final Outcomes FEW = outcomes(0, 4, new Estimate(0, 0, 0.49));

  @Test
  void figuresStandBesideTheirMarks() {
    Chart chart = chart(new ClassOutcomes(DecisionClass.YES, ENOUGH));

    assertThat(new String(Svg.bytes(chart), StandardCharsets.UTF_8))
        .contains(">Yes</text>", ">61\u00a0%</text>", ">(52 to 69) \u00b7 81 of 133</text>")
        .contains("Differences are associated with the decision, not shown to be caused by it")
        .doesNotContain("too few to say");
    assertThat(chart.altText()).contains("yes 61\u00a0% (52 to 69) \u00b7 81 of 133.");
  }

  @Test
  void anEstimateIsFilledWhereThereAreEnough() {
    assertThat(centre(chart(new ClassOutcomes(DecisionClass.YES, ENOUGH)), 0.609))
        .isEqualTo(Look.of(DecisionClass.YES));
  }

  @Test
  void anEstimateIsHollowWhereThereAreTooFewAndSaysSo() {
    Chart chart = chart(new ClassOutcomes(DecisionClass.NEVER, FEW));

    assertThat(centre(chart, 0)).isEqualTo(Color.WHITE);
    assertThat(new String(Svg.bytes(chart), StandardCharsets.UTF_8))
        .contains(">0\u00a0%</text>", ">(0 to 49) \u00b7 0 of 4</text>", ">too few to say</text>");
    assertThat(chart.altText()).contains("never 0\u00a0% (0 to 49) \u00b7 0 of 4, too few to say.");
  }

  @Test
  void isNotDrawnWithoutClosedDeals() {
    Outcomes none =
        new Outcomes(0, 0, 0, 3, new Rate(0, 0, Measured.not("none")), Measured.not("none"));
    Findings findings = findings(List.of(new ClassOutcomes(DecisionClass.YES, none)));

    assertThat(WinRateByDecision.of(findings).notMeasured())
        .isEqualTo("no deal of the window is closed");
  }

  /** The colour in the middle of the only row's mark. */
  private static Color centre(Chart chart, double rate) {
    BufferedImage image = Png.image(chart);
    double x = 178 + rate * (1120 - 2 * 28 - 150 - 330);
    int middle = (int) Math.round(Png.SCALE * x);
    for (int y = 400; y < 900; y++) {
      if (new Color(image.getRGB(middle, y)).equals(Look.of(DecisionClass.YES))
          || new Color(image.getRGB(middle, y)).equals(Look.of(DecisionClass.NEVER))) {
        return new Color(image.getRGB(middle, y + 14));
      }
    }
    throw new AssertionError("No mark at " + x);
  }

  private static Chart chart(ClassOutcomes row) {
    return WinRateByDecision.of(findings(List.of(row))).require();
  }

  private static Findings findings(List<ClassOutcomes> rows) {
    Findings full = FindingsFixture.full();
    WinRates rates = full.winRates();
    return new Findings(
        full.formatVersion(),
        full.period(),
        full.parameters(),
        full.review(),
        new WinRates(
            rates.all(),
            Measured.of(rows),
            rates.breakdowns(),
            rates.sizeBands(),
            rates.comparisons(),
            rates.winsAfterDecision()),
        full.churn(),
        full.pressure(),
        full.payOff(),
        full.evidence(),
        full.stated(),
        full.customers(),
        full.salesCycles(),
        full.dataQuality());
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
