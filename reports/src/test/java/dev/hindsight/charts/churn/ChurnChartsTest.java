package dev.hindsight.charts.churn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.charts.Charts;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.Svg;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsFixture;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class ChurnChartsTest {

  private static final Findings FULL = FindingsFixture.full();
  private static final Findings FEW = FindingsFixture.tooFew();

  @Test
  void sidesShowRatesWithIntervalsAndCounts() {
    Chart chart = ChurnBySide.of(FULL).require();

    assertThat(svg(chart))
        .contains(">16.1</text>", "> (9.5 to 27.1)</text>", ">14 of 118</text>")
        .contains(">7.4</text>", "> (4.4 to 11.8)</text>", ">18 of 312</text>")
        .contains(">Among like customers: more often, 2.33 times (1.18 to 4.60)</text>")
        .doesNotContain("too few to say");
    assertThat(chart.altText())
        .contains("per 100 account-years 16.1 (9.5 to 27.1), left of customers 14 of 118;");
  }

  @Test
  void aSideWithTooFewIsHollowAndSaysSo() {
    Chart chart = ChurnBySide.of(FEW).require();

    assertThat(svg(chart)).contains(">too few to say</text>");
    assertThat(chart.altText()).contains(", too few to say, left of customers 4 of 118;");
  }

  @Test
  void theWaterfallLeadsFromAllToTheAttributable() {
    assertThat(ChurnWaterfall.of(FULL).require().altText())
        .endsWith(
            ". All that left: customers 66, ARR in EUR 3.9m; were not waiting for anything: customers"
                + " 29, ARR in EUR 2.5m; waited, nothing pushed out: customers 18, ARR in EUR 712k;"
                + " waited, pushed out, but no longer counts: customers 5, ARR in EUR 160k; Waited"
                + " for something pushed out: customers 14, ARR in EUR 452k; as many as like"
                + " customers would lose: customers 6, ARR in EUR 194k; More than like customers:"
                + " customers 8 (2 to 11), ARR in EUR 258k.");
  }

  @Test
  void aNegativePartIsShownAndTooFewSaid() {
    Chart chart = ChurnWaterfall.of(FEW).require();

    assertThat(chart.altText())
        .endsWith(
            "More than like customers: customers \u22121 (\u221213 to 3), too few to say, ARR in EUR"
                + " \u221213k.");
    assertThat(svg(chart)).contains(">too few to say</text>");
  }

  @Test
  void retentionHasItsCountsUnderTheAxis() {
    Chart chart = RetentionCurves.of(FULL).require();

    assertThat(chart.title())
        .isEqualTo(
            "After 365 days, 88\u00a0% (77 to 99) of customers stay for whom something was pushed"
                + " out, 94\u00a0% (89 to 99) of the others");
    assertThat(svg(chart))
        .contains(">Customers at risk after so many days</text>", ">77</text>", ">202</text>")
        .contains(">day 365: 88\u00a0% (77 to 99)</text>");
    assertThat(Pattern.compile(">Not pushed out</text>").matcher(svg(chart)).results())
        .as("at the end of its curve, and before its counts")
        .hasSize(2);
    assertThat(svg(RetentionCurves.of(FEW).require()))
        .contains(">4 of 118 left: too few to say</text>");
  }

  @Test
  void theCostliestTenItemsAreThereWithTheirIntervals() {
    Chart chart = CostliestItems.of(FULL).require();

    assertThat(svg(chart))
        .contains(">Audit log export</text>", ">58k</text>", "> (15k to 79k)</text>")
        .contains(">I-001 \u00b7 pushed out 2\u00a0Jun\u00a02025 \u00b7 5 left</text>")
        .doesNotContain("Webhooks with retries");
    assertThat(CostliestItems.of(FEW).require().altText()).endsWith(", too few to say.");
  }

  @Test
  void aLongNameLeavesTheTitleItsFigures() {
    Chart chart =
        CostliestItems.of(
                FindingsFixture.with(ChurnFixture.withTitle("Donaudampfschifffahrt ".repeat(40))))
            .require();

    assertThat(chart.title()).contains("…”", "EUR\u00a058k (15k to 79k) ARR beyond what like");
    assertThat(chart.altText()).contains("Donaudampfschifffahrt ".repeat(40));
  }

  @Test
  void aNameWrittenFromRightToLeftIsIsolated() {
    String name = "יומן ביקורת 2";
    Chart chart = CostliestItems.of(FindingsFixture.with(ChurnFixture.withTitle(name))).require();

    assertThat(chart.title()).startsWith("“\u2068" + name + "\u2069” goes with most churn: about");
    assertThat(chart.altText())
        .contains("; Data residency", "\u2068" + name + "\u2069: item I-001");
    assertThat(svg(chart)).contains(">” goes with most churn: about EUR\u00a058k</text>");
  }

  @Test
  void anItemWithoutATitleGoesByItsIdentifier() {
    assertThat(
            CostliestItems.of(FindingsFixture.with(ChurnFixture.withTitle(""))).require().title())
        .startsWith("“I-001” goes with most churn");
  }

  @Test
  void beforeAndAfterStandBesideLikeCustomers() {
    Chart chart = ChurnAroundDisplacement.of(FULL).require();

    assertThat(chart.title())
        .isEqualTo(
            "In the year after what they wait for was pushed out, customers left 1.94 times (1.31"
                + " to 2.87) as often as like ones, with no clear slope before");
    assertThat(svg(chart))
        .contains(
            ">pushed out</text>",
            ">quarters before</text>",
            ">quarters after</text>",
            ">2.36</text>");
    assertThat(chart.altText())
        .contains(
            "1st quarter after: wait for what was pushed out 26.4 (17.4 to 40.1), left 22, like"
                + " customers, nothing pushed out so far 11.2 (8.1 to 15.3), times as often 2.36;");
    assertThat(ChurnAroundDisplacement.of(FEW).require().altText())
        .startsWith("Too few customers left to say whether that changed once what they wait for")
        .contains(
            "4th quarter before: ", "too few to say, left 0, ", "times as often not measured");
  }

  @Test
  void whatIsNotMeasuredIsNotDrawnAndSaysWhy() {
    Map<String, String> reasons = new java.util.TreeMap<>();
    Charts.all(FindingsFixture.nobodyExposed())
        .forEach(
            (name, chart) -> {
              if (!chart.isMeasured() && !name.matches("(pressure|pay-off)-.*")) {
                reasons.put(name, chart.notMeasured());
              }
            });

    String nobody = "nothing was displaced for any customer that was waiting in the window";
    assertThat(reasons)
        .isEqualTo(
            Map.of(
                "win-rate-by-group", "win rates are drawn by decision",
                "churn-before-and-after", nobody,
                "churn-per-100-account-years", nobody,
                "churn-waterfall", nobody,
                "retention", nobody,
                "costliest-displaced-items", "no customer left while a displaced item exposed it"));
  }

  private static String svg(Chart chart) {
    return new String(Svg.bytes(chart, FindingsFixture.IDENTITY), StandardCharsets.UTF_8);
  }
}
