package dev.hindsight.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Svg;
import dev.hindsight.charts.grammar.Forest;
import dev.hindsight.charts.payoff.PayOffWords;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.FixturePayOff;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class PayOffChartsTest {

  private static final Findings FULL = FindingsFixture.full();
  private static final Findings FEW = FindingsFixture.tooFew();
  private static final Findings EARLY = FindingsFixture.with(FixturePayOff.allTooEarly());

  @Test
  void theWaterfallLeadsFromGainToNet() {
    Chart chart = chart(FULL, "pay-off-net");

    assertThat(chart.title())
        .isEqualTo(
            "Requests answered yes or alternative are associated with EUR\u00a01.2m more (47k to"
                + " 2.4m) than like deals with a not now, net of what they displaced");
    assertThat(chart.altText())
        .endsWith(
            ". Gain in deal sizes, once: EUR 2.8m (1.6m to 4.0m); a year's revenue lost: EUR 287k"
                + " (203k to 372k); effort: EUR 1.3m (1.1m to 1.5m); Net: EUR 1.2m (47k to 2.4m).");
    assertThat(svg(chart)).contains(">Net</text>", ">1.2m (47k to 2.4m)</text>");
  }

  @Test
  void aDifferenceHasWordsInsteadOfASign() {
    assertThat(PayOffWords.moreOrLess(FULL, new Estimate(-50_000, -90_000, 20_000)))
        .isEqualTo("EUR\u00a050k less (20k more to 90k less)");
    assertThat(PayOffWords.moreOrLess(FULL, new Estimate(50_000, -20_000, 90_000)))
        .isEqualTo("EUR\u00a050k more (20k less to 90k more)");
    assertThat(PayOffWords.moreOrLess(FULL, new Estimate(-50_000, -90_000, -20_000)))
        .isEqualTo("EUR\u00a050k less (20k to 90k)");
  }

  @Test
  void withoutADayRateTheWaterfallSaysThatEffortIsMissing() {
    assertThat(svg(chart(FEW, "pay-off-net")))
        .contains("effort is not measured", ">too few to say</text>")
        .doesNotContain(">effort</text>");
  }

  @Test
  void answersStandBesideEachOtherInTheirColours() {
    Chart chart = chart(FULL, "pay-off-by-answer");

    assertThat(chart.title())
        .isEqualTo(
            "Against the other answer to like deals, alternative comes out ahead:"
                + " EUR\u00a0988k (237k to 1.7m)");
    assertThat(svg(chart))
        .contains(">Yes</text>", ">Not now</text>", ">Never</text>", ">Alternative</text>")
        .contains(">156 settled, 21 too early, 71 paid off</text>");
    assertThat(((Forest) chart.form()).rows())
        .extracting(row -> row.marks().get(0).colour())
        .contains(Look.of(DecisionClass.YES), Look.of(DecisionClass.ALTERNATIVE));
  }

  @Test
  void aKindWithTooFewIsHollowAndSaysSo() {
    Chart chart = chart(FULL, "pay-off-by-alternative");

    assertThat(chart.title())
        .isEqualTo("No kind of alternative came out clearly ahead of a not now or behind it");
    assertThat(chart.altText())
        .contains(
            "integrator: requests 9 settled, 5 too early, 8 paid off, net in EUR 156k (\u221261k to"
                + " 372k), too few to say;");
    assertThat(svg(chart)).contains(">too few to say</text>", "hollow: too few to say");
  }

  @Test
  void productManagersAreCountedInTheTitleAndNotNamed() {
    Chart chart = chart(FULL, "pay-off-by-product-manager");

    assertThat(chart.title())
        .isEqualTo(
            "Of 5\u00a0product managers with enough settled trade-offs, 1 came out clearly ahead of"
                + " like deals, none clearly behind");
    assertThat(svg(chart)).contains("most requests first", ">Ada</text>", ">王小明</text>");
    assertThat(Charts.all(FEW).get("pay-off-by-product-manager").notMeasured())
        .isEqualTo("too few to say: fewer than two have 10 settled trade-offs");
  }

  @Test
  void verdictsShowTheTooEarlyAsSuch() {
    assertThat(chart(FULL, "pay-off-verdicts").title())
        .isEqualTo(
            "Of 365 settled trade-offs, 177 paid off and 188 did not; for 55 it is too early");
    assertThat(chart(FULL, "pay-off-verdicts").altText())
        .endsWith(
            "2026Q3: paid off 3, did not 3, even or not measured 0, too early 29, requests 35.");
    assertThat(chart(EARLY, "pay-off-verdicts").title())
        .isEqualTo(
            "Too few trade-offs are settled to say how many paid off: 0 settled, 55 too early");
    assertThat(Charts.all(EARLY).get("pay-off-net").notMeasured())
        .isEqualTo("no yes and no alternative is settled");
    assertThat(Charts.all(EARLY).get("pay-off-by-answer").notMeasured())
        .isEqualTo("none of them is settled");
  }

  @Test
  void promisesAreOnTimeLateOrNotDelivered() {
    Chart chart = chart(FULL, "pay-off-promises");

    assertThat(chart.title())
        .isEqualTo(
            "Of 147\u00a0promises due, 41\u00a0% (33 to 49) were delivered on time, 37\u00a0% late,"
                + " and 22\u00a0% not yet");
    assertThat(chart.altText())
        .contains("; Ada: on time 16, late 24, not delivered 10, due 50; ")
        .contains("2026Q2: on time 1, late 4, not delivered 0, due 5, too few to say");
    assertThat(svg(chart)).contains("yet: 35 \u00b7 hollow: fewer than 10", ">147 due</text>");
  }

  @Test
  void longNamesAreCutAndHiddenOnesSaySo() {
    Chart longNames = chart(FindingsFixture.longNames(), "pay-off-by-product-manager");

    assertThat(svg(longNames)).contains(">Ada (bis 31. Dezember");
    assertThat(Charts.all(FindingsFixture.with(FixturePayOff.hidden())).get("pay-off-promises"))
        .satisfies(chart -> assertThat(chart.require().altText()).contains("; (hidden): "));
  }

  private static Chart chart(Findings findings, String name) {
    return Charts.all(findings).get(name).require();
  }

  private static String svg(Chart chart) {
    return new String(Svg.bytes(chart, FindingsFixture.IDENTITY), StandardCharsets.UTF_8);
  }
}
