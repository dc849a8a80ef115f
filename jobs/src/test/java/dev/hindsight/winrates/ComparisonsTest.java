package dev.hindsight.winrates;

import static dev.hindsight.findings.values.DecisionClass.NEVER;
import static dev.hindsight.findings.values.DecisionClass.NOT_NOW;
import static dev.hindsight.findings.values.DecisionClass.YES;
import static dev.hindsight.winrates.WinRateCountsOf.stratum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.comparing.Horizon;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.findings.winrates.CrudeExplained;
import dev.hindsight.findings.winrates.Heterogeneity;
import dev.hindsight.plain.ReportParameters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class ComparisonsTest {

  private static final Horizon HORIZON = ReportParameters.horizon("2026-09-30");
  private static final int MINIMUM = 10;

  @Test
  void theFinestStrataWithEnoughDealsASideAreUsed() {
    List<StratumCounts> strata =
        List.of(
            stratum("a", "new", "small", YES, 5, 5), stratum("a", "new", "small", NOT_NOW, 4, 6));
    assertThat(stratification(strata)).isEqualTo(Stratification.SEGMENT_DEAL_TYPE_SIZE);
  }

  @Test
  void dealTypeIsGivenUpFirst() {
    List<StratumCounts> strata =
        List.of(
            stratum("a", "new", "small", YES, 5, 5), stratum("a", "old", "small", NOT_NOW, 4, 6));
    assertThat(stratification(strata)).isEqualTo(Stratification.SEGMENT_SIZE);
  }

  @Test
  void segmentIsGivenUpNext() {
    List<StratumCounts> strata =
        List.of(
            stratum("a", "new", "small", YES, 5, 5), stratum("b", "new", "small", NOT_NOW, 4, 6));
    assertThat(stratification(strata)).isEqualTo(Stratification.SIZE);
  }

  @Test
  void nineDealsASideInCommonStrataAreTooFew() {
    List<StratumCounts> strata =
        List.of(
            stratum("a", "new", "small", YES, 5, 4),
            stratum("a", "new", "large", YES, 50, 40),
            stratum("a", "new", "small", NOT_NOW, 40, 60));
    Comparison comparison = yesAgainstNotNow(strata);
    assertThat(comparison.verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
    assertThat(comparison.crude().isMeasured()).isTrue();
    assertThat(comparison.likeForLike().notMeasured())
        .isEqualTo(
            "too few to say: fewer than 10 closed deals a side lie among deals alike in size");
  }

  @Test
  void strataWithOneSideOnlyCarryNoWeight() {
    List<StratumCounts> strata =
        List.of(
            stratum("a", "new", "small", YES, 8, 2),
            stratum("a", "new", "small", NOT_NOW, 5, 5),
            stratum("a", "new", "large", YES, 0, 20));
    LikeForLike made = yesAgainstNotNow(strata).likeForLike().require();
    assertThat(made.difference().value()).isCloseTo(0.3, within(1e-12));
    assertThat(made.shareCompared()).isCloseTo(0.5, within(1e-12));
    assertThat(made.strata()).isEqualTo(1);
  }

  @Test
  void sizeIsLeftOutWhereItIsNotMeasured() {
    List<StratumCounts> strata =
        List.of(
            stratum("a", "new", "(none)", YES, 5, 5), stratum("a", "old", "(none)", NOT_NOW, 4, 6));
    Comparison comparison =
        new Comparisons(WinRateCountsOf.withoutSize(strata), MINIMUM, HORIZON).all().get(0);
    assertThat(comparison.likeForLike().require().stratification())
        .isEqualTo(Stratification.SEGMENT);
    assertThat(comparison.heterogeneity().notMeasured())
        .isEqualTo("fewer than two levels of segment hold 10 like closed deals a side");
  }

  @Test
  void withNeitherSizeNorSegmentLikeForLikeIsNotMeasured() {
    List<StratumCounts> strata =
        List.of(
            stratum("(none)", "new", "(none)", YES, 90, 10),
            stratum("(none)", "new", "(none)", NOT_NOW, 10, 90));
    Comparison comparison =
        new Comparisons(WinRateCountsOf.withoutSize(strata, Dimension.SEGMENT), MINIMUM, HORIZON)
            .all()
            .get(0);
    assertThat(comparison.verdict()).isEqualTo(Verdict.NOT_MEASURED);
    assertThat(comparison.likeForLike().notMeasured())
        .isEqualTo("size is not known, and there is no Segment");
  }

  @Test
  void aDifferenceIsClaimedWhereItsIntervalLeavesOutNone() {
    assertThat(verdict(90, 10, 40, 60)).isEqualTo(Verdict.MORE_OFTEN);
    assertThat(verdict(40, 60, 90, 10)).isEqualTo(Verdict.LESS_OFTEN);
    assertThat(verdict(52, 48, 50, 50)).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
    assertThat(verdict(9, 0, 40, 60)).isEqualTo(Verdict.TOO_FEW_TO_SAY);
  }

  @Test
  void intervalAndQTakeTheOtherComparisonsIntoAccount() {
    // On its own p is 0.04: a claim. With two comparisons made, of which one shows nothing, not.
    List<StratumCounts> alone =
        List.of(
            stratum("a", "new", "small", YES, 59, 41),
            stratum("a", "new", "small", NOT_NOW, 44, 56));
    List<StratumCounts> withAnother =
        List.of(alone.get(0), alone.get(1), stratum("a", "new", "small", NEVER, 44, 56));
    assertThat(yesAgainstNotNow(alone).verdict()).isEqualTo(Verdict.MORE_OFTEN);
    assertThat(yesAgainstNotNow(alone).likeForLike().require().q())
        .isCloseTo(yesAgainstNotNow(alone).likeForLike().require().p(), within(1e-12));
    assertThat(yesAgainstNotNow(withAnother).verdict()).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
    LikeForLike wider = yesAgainstNotNow(withAnother).likeForLike().require();
    assertThat(wider.level().require()).isEqualTo(0.975);
    assertThat(wider.difference().excludes(0)).isFalse();
    assertThat(wider.difference95().require())
        .isEqualTo(yesAgainstNotNow(alone).likeForLike().require().difference());
    assertThat(wider.difference95().require().excludes(0)).isTrue();
    assertThat(yesAgainstNotNow(withAnother).likeForLike().require().q())
        .isCloseTo(2 * yesAgainstNotNow(alone).likeForLike().require().p(), within(1e-12));
  }

  @Test
  void aClassWithoutClosedDealsIsNotCompared() {
    Comparison comparison = yesAgainstNotNow(List.of(stratum("a", "new", "small", NOT_NOW, 4, 6)));
    assertThat(comparison.crude().notMeasured()).isEqualTo("no yes deal closed in the window");
    assertThat(comparison.firstRate().estimate().notMeasured()).isEqualTo("no deal closed");
    assertThat(comparison.verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
  }

  @Test
  void whereAllLikeDealsWereWonNothingTellsTheClassesApart() {
    Comparison comparison = withDeals(20, 0, 20, 0);
    assertThat(comparison.likeForLike().require().p()).isEqualTo(1.0);
    assertThat(comparison.verdict()).isEqualTo(Verdict.NO_CLEAR_DIFFERENCE);
  }

  @Test
  void whereNoLikeDealOfAClassWasWonThereIsNoRatio() {
    assertThat(withDeals(20, 10, 0, 30).likeForLike().require().ratio().notMeasured())
        .isEqualTo("no like deal of one of the classes was won");
  }

  @Test
  void aCrudeDifferenceFarFromTheOneLikeForLikeIsExplained() {
    List<StratumCounts> strata =
        List.of(
            stratum("a", "new", "small", YES, 18, 2),
            stratum("a", "new", "small", NOT_NOW, 160, 40),
            stratum("a", "new", "large", YES, 80, 120),
            stratum("a", "new", "large", NOT_NOW, 6, 14));
    Comparison comparison = yesAgainstNotNow(strata);
    assertThat(comparison.remarks())
        .containsExactly(
            "As it stands the difference is −31\u00a0points. All of these deals have like ones on the"
                + " other side. The two kinds of deals differ most in this: 200 of 220 yes deals are of size"
                + " “large”, against 20 of 220 not-now deals; of such deals 39\u00a0% were won, of all"
                + " 60\u00a0%.");
    CrudeExplained explained = comparison.crudeExplained().require();
    assertThat(explained.amongCompared()).isEqualTo(comparison.crude().require().difference());
    assertThat(explained.mix().require().rate().count()).isEqualTo(86);
  }

  @Test
  void dealsWithoutLikeOnesAreLeftOutOfTheDifferenceAmongThoseCompared() {
    List<StratumCounts> strata =
        List.of(
            stratum("a_b", "new", "small", YES, 16, 4),
            stratum("a_b", "new", "small", NOT_NOW, 10, 10),
            stratum("c", "new", "small", NOT_NOW, 60, 0));
    Comparison comparison = yesAgainstNotNow(strata);
    assertThat(comparison.remarks())
        .containsExactly(
            "As it stands the difference is −7\u00a0points. 40\u00a0% of these deals have like ones on"
                + " the other side; among them it is +30\u00a0points as it stands. The two kinds of"
                + " deals differ most in this: 20 of 20 yes deals are of segment “a b”, against 20 of 80 not-now"
                + " deals; of such deals 65\u00a0% were won, of all 86\u00a0%.");
  }

  @Test
  void differencesThatLieCloseNeedNoExplanation() {
    Comparison comparison = withDeals(60, 40, 50, 50);
    assertThat(comparison.remarks()).isEmpty();
    assertThat(comparison.crudeExplained().notMeasured())
        .isEqualTo("the difference as it stands and the one like for like do not lie apart");
  }

  @Test
  void anEffectThatDiffersBySizeIsSaidInWords() {
    List<StratumCounts> strata =
        List.of(
            stratum("a", "new", "small", YES, 80, 20),
            stratum("a", "new", "small", NOT_NOW, 40, 60),
            stratum("a", "new", "large", YES, 52, 48),
            stratum("a", "new", "large", NOT_NOW, 50, 50));
    assertThat(yesAgainstNotNow(strata).remarks())
        .containsExactly(
            "The difference depends on deal size (Cochran's Q, p\u00a0<\u00a00.001 after Holm): small"
                + " +40\u00a0points (+27 to +51); large +2\u00a0points (−12 to"
                + " +16).");
  }

  /** 77 % against 51 %, and 51 % against 50 %, of 70 deals a side each. */
  @Test
  void theMoreEffectsAreLookedAtBySizeTheClearerOneMustBe() {
    List<StratumCounts> alone =
        List.of(
            stratum("a", "new", "small", YES, 54, 16),
            stratum("a", "new", "small", NOT_NOW, 36, 34),
            stratum("a", "new", "large", YES, 36, 34),
            stratum("a", "new", "large", NOT_NOW, 35, 35));
    List<StratumCounts> withAnother = new ArrayList<>(alone);
    withAnother.add(stratum("a", "new", "small", NEVER, 36, 34));
    withAnother.add(stratum("a", "new", "large", NEVER, 35, 35));

    assertThat(heterogeneity(alone).adjustedP().require()).isEqualTo(heterogeneity(alone).p());
    assertThat(yesAgainstNotNow(alone).remarks()).hasSize(1);
    assertThat(heterogeneity(withAnother).adjustedP().require())
        .isCloseTo(2 * heterogeneity(alone).p(), within(1e-12));
    assertThat(yesAgainstNotNow(withAnother).remarks()).isEmpty();
  }

  @Test
  void aBandWithTooFewDealsASideIsNotNamed() {
    List<StratumCounts> strata =
        List.of(
            stratum("a", "new", "small", YES, 80, 20),
            stratum("a", "new", "small", NOT_NOW, 40, 60),
            stratum("a", "new", "medium", YES, 0, 9),
            stratum("a", "new", "medium", NOT_NOW, 30, 0),
            stratum("a", "new", "large", YES, 10, 0),
            stratum("a", "new", "large", NOT_NOW, 0, 10));

    assertThat(heterogeneity(strata).bands())
        .extracting(Heterogeneity.Band::name)
        .containsExactly("small", "large");
    Estimate large = heterogeneity(strata).bands().get(1).difference();
    assertThat(large.value()).isEqualTo(1);
    assertThat(large.lower()).isBetween(0.5, 0.8);
    assertThat(large.upper()).isEqualTo(1);
  }

  /** Of all deals won, of none, of few: what a page shows never leaves ±100 and has a width. */
  @Test
  void anIntervalStaysWithinAHundredPointsAndHasAWidth() {
    int[][] tables = {{10, 0, 2, 8}, {12, 0, 12, 0}, {12, 0, 0, 12}, {0, 12, 0, 12}, {11, 1, 2, 9}};
    for (int[] each : tables) {
      Comparison comparison = withDeals(each[0], each[1], each[2], each[3]);
      Estimate difference = comparison.likeForLike().require().difference();
      assertThat(difference.lower()).isBetween(-1.0, difference.value());
      assertThat(difference.upper()).isBetween(difference.value(), 1.0);
      assertThat(difference.upper() - difference.lower()).isGreaterThan(0.3);
      assertThat(comparison.verdict() == Verdict.MORE_OFTEN).isEqualTo(difference.lower() > 0);
    }
    Estimate allWon = withDeals(12, 0, 12, 0).likeForLike().require().ratio().require();
    assertThat(allWon.lower()).isBetween(0.5, 0.9);
    assertThat(allWon.upper()).isBetween(1.1, 2.0);
  }

  private static Heterogeneity heterogeneity(List<StratumCounts> strata) {
    return yesAgainstNotNow(strata).heterogeneity().require();
  }

  private static Stratification stratification(List<StratumCounts> strata) {
    return yesAgainstNotNow(strata).likeForLike().require().stratification();
  }

  private static Verdict verdict(int won, int lost, int otherWon, int otherLost) {
    return withDeals(won, lost, otherWon, otherLost).verdict();
  }

  private static Comparison withDeals(int won, int lost, int otherWon, int otherLost) {
    return yesAgainstNotNow(
        List.of(
            stratum("a", "new", "small", YES, won, lost),
            stratum("a", "new", "small", NOT_NOW, otherWon, otherLost)));
  }

  private static Comparison yesAgainstNotNow(List<StratumCounts> strata) {
    return new Comparisons(WinRateCountsOf.strata(strata), MINIMUM, HORIZON).all().get(0);
  }
}
