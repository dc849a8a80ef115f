package dev.hindsight.charts.churn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.FixtureBeforeAfter;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A title about churn is never more certain than the rate ratio among like customers. */
@Tag("locale-sensitive")
class ChurnHeadlineTest {

  private static final Estimate UP = new Estimate(2.33, 1.18, 4.60);
  private static final Estimate DOWN = new Estimate(0.43, 0.22, 0.86);
  private static final Estimate UNCLEAR = new Estimate(1.1, 0.6, 2.0);
  private static final Estimate LOWER = new Estimate(0.88, 0.77, 0.95);
  private static final Estimate HIGHER = new Estimate(0.94, 0.89, 0.99);

  @Test
  void saysPlainlyWhatBothRatiosShow() {
    assertThat(ChurnHeadline.sides(ChurnFixture.with(Verdict.MORE_OFTEN, UP, UP)))
        .isEqualTo(
            "Customers leave more often once something they wait for is pushed out: 16 against 7"
                + " of 100 a year");
  }

  @Test
  void theYearBeforeSpeaksFirst() {
    Estimate steady = new Estimate(1.02, 0.78, 1.36);

    assertThat(ChurnHeadline.around(FixtureBeforeAfter.before(UNCLEAR, UP)))
        .isEqualTo(
            "Customers had begun to leave more often before what they wait for was pushed out");
    assertThat(ChurnHeadline.around(FixtureBeforeAfter.before(UNCLEAR, DOWN)))
        .isEqualTo("Customers left less and less often before what they wait for was pushed out");
    assertThat(ChurnHeadline.around(FixtureBeforeAfter.before(UP, steady)))
        .isEqualTo(
            "In the year before it was pushed out already, customers that waited for it left 2.33"
                + " times (1.18 to 4.60) as often as like ones");
    assertThat(ChurnHeadline.around(FixtureBeforeAfter.before(UNCLEAR, steady)))
        .isEqualTo(
            "In the year after what they wait for was pushed out, customers left 1.94 times (1.31"
                + " to 2.87) as often as like ones, with no clear slope before");
  }

  @Test
  void saysWhereLikeForLikeAndCrudeDisagree() {
    assertThat(ChurnHeadline.sides(ChurnFixture.with(Verdict.LESS_OFTEN, UP, DOWN)))
        .isEqualTo(
            "Among like customers, those for whom something was pushed out leave less often, 0.43"
                + " times (0.22 to 0.86); as they stand it is 16 against 7 of 100 a year");
    assertThat(ChurnHeadline.sides(ChurnFixture.with(Verdict.MORE_OFTEN, UNCLEAR, UP)))
        .startsWith("Among like customers, ");
  }

  @Test
  void saysAtLeastWhereNoLikeCustomerLeft() {
    assertThat(ChurnHeadline.sides(ChurnFixture.atLeast(Verdict.MORE_OFTEN, 2.78)))
        .startsWith(
            "Among like customers, those for whom something was pushed out leave more often, at"
                + " least 2.78 times; as they stand it is ");
    assertThat(ChurnHeadline.sides(ChurnFixture.atLeast(Verdict.NO_CLEAR_DIFFERENCE, 0.28)))
        .isEqualTo(
            "No clear difference: customers for whom something was pushed out left at least 0.28"
                + " times as often as like ones");
  }

  @Test
  void claimsNoDifferenceThatIsNotClear() {
    Churn unclear = ChurnFixture.with(Verdict.NO_CLEAR_DIFFERENCE, UP, UNCLEAR);

    assertThat(ChurnHeadline.sides(unclear))
        .isEqualTo(
            "No clear difference: customers for whom something was pushed out left 1.10 times (0.60"
                + " to 2.00) as often as like ones");
    assertThat(ChurnHeadline.waterfall(unclear))
        .isEqualTo(
            "Of 66\u00a0customers that left, 14 waited for something pushed out: not clearly more"
                + " than like customers");
    assertThat(ChurnHeadline.items(unclear, costliest(), "Audit log export", "EUR"))
        .isEqualTo("No clear difference from like customers, so no item is known to have cost any");
    assertThat(ChurnHeadline.retention(unclear, 365, LOWER, HIGHER))
        .startsWith("No clear difference: after 365 days, ");
  }

  @Test
  void claimsAnExcessOnlyWhereThereIsOne() {
    Churn more = ChurnFixture.with(Verdict.MORE_OFTEN, UP, UP);

    assertThat(ChurnHeadline.waterfall(more))
        .isEqualTo(
            "Of 66\u00a0customers that left, about 8 (2 to 11) are more than like customers would"
                + " have lost");
    assertThat(ChurnHeadline.items(more, costliest(), "Audit log export", "EUR"))
        .isEqualTo(
            "“Audit log export” goes with most churn: about EUR\u00a058k (15k to 79k) ARR beyond"
                + " what like customers would have lost");
    Churn less = ChurnFixture.with(Verdict.LESS_OFTEN, DOWN, DOWN);
    assertThat(ChurnHeadline.waterfall(less))
        .isEqualTo(
            "14\u00a0customers left for whom something was pushed out, fewer than like customers"
                + " would have lost");
    assertThat(ChurnHeadline.items(less, costliest(), "Audit log export", "EUR"))
        .isEqualTo(
            "Displaced items do not go with more churn: customers left less often than like ones");
  }

  @Test
  void retentionDiffersOnlyWhereTheLogRankTestAgrees() {
    assertThat(
            ChurnHeadline.retention(
                ChurnFixture.withLogRank(Verdict.MORE_OFTEN, 0.01), 365, LOWER, HIGHER))
        .isEqualTo(
            "After 365 days, 88\u00a0% (77 to 95) of customers stay for whom something was pushed"
                + " out, 94\u00a0% (89 to 99) of the others");
    assertThat(
            ChurnHeadline.retention(
                ChurnFixture.withLogRank(Verdict.MORE_OFTEN, 0.2), 365, LOWER, HIGHER))
        .startsWith("No clear difference");
    assertThat(
            ChurnHeadline.retention(
                ChurnFixture.withLogRank(Verdict.MORE_OFTEN, 0.01), 365, HIGHER, LOWER))
        .startsWith("No clear difference");
  }

  @Test
  void saysWhereThereAreTooFew() {
    Churn few = ChurnFixture.with(Verdict.TOO_FEW_TO_SAY, UP, UP);

    assertThat(ChurnHeadline.sides(few))
        .isEqualTo(
            "Too few customers left to say whether pushing out what they wait for goes with more"
                + " churn");
    assertThat(ChurnHeadline.waterfall(few)).startsWith("Too few customers left to say ");
    assertThat(ChurnHeadline.retention(few, 365, LOWER, HIGHER))
        .startsWith("Too few customers left to say ");
    assertThat(ChurnHeadline.items(few, costliest(), "x", "EUR"))
        .isEqualTo("Too few customers left to say what displaced items cost");
  }

  private static DisplacedItem costliest() {
    return ChurnFixture.FULL.items().rows().get(0);
  }
}
