package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StrataTest {

  private static final Strata TWO = Strata.of(table(10, 30, 30, 170), table(8, 20, 6, 30));

  /** UCBAdmissions of R: men admitted of applied, women admitted of applied, departments A to F. */
  private static final Strata ADMISSIONS =
      Strata.of(
          table(512, 825, 89, 108),
          table(353, 560, 17, 25),
          table(120, 325, 202, 593),
          table(138, 417, 131, 375),
          table(53, 191, 94, 393),
          table(22, 373, 24, 341));

  @Test
  void agreeWithReference() {
    agree(Reference.cases("two strata ").get(0), TWO);
    agree(Reference.cases("UCBAdmissions").get(0), ADMISSIONS);
  }

  private static void agree(Reference.Case reference, Strata strata) {
    reference.agrees(difference(strata).value(), "mh risk difference");
    reference.agrees(ratio(strata).value(), "mh risk ratio");
    ChiSquare test = CochranMantelHaenszel.test(strata).orElseThrow();
    reference.agrees(test.statistic(), "cmh chi-square no correction");
    reference.agrees(test.p(), "cmh p");
  }

  /** R 4.2.2 mantelhaen.test; limits by bisection of the score test in Python, SciPy 1.17. */
  @Test
  void agreeWithGoldenValues() {
    assertClose(
        difference(ADMISSIONS), new Estimated(-0.0184251961909, -0.050180071787, 0.0133649735905));
    assertClose(ratio(ADMISSIONS), new Estimated(0.944905022596, 0.8568916526, 1.04195547745));
    assertClose(
        LikeShares.of(ADMISSIONS).orElseThrow().difference(0.9875),
        new Estimated(-0.0184251961909, -0.0588653074766, 0.0220722031474));
    assertClose(
        LikeShares.of(ADMISSIONS).orElseThrow().ratio(0.9875).orElseThrow(),
        new Estimated(0.944905022596, 0.834248615365, 1.07023409149));
    assertClose(difference(TWO), new Estimated(0.170666666667, 0.0341940101994, 0.320392227432));
    assertClose(ratio(TWO), new Estimated(1.92753623188, 1.15665278511, 3.08593888612));
    ChiSquare test = CochranMantelHaenszel.test(ADMISSIONS).orElseThrow();
    assertThat(test.statistic()).isCloseTo(1.52460666044, Reference.nineDigits(1.5));
    assertThat(test.p()).isCloseTo(0.216923697056, Reference.nineDigits(0.21));
  }

  @Test
  void theOrderOfStrataDoesNotMatter() {
    List<TwoByTwo> shuffled = new ArrayList<>(ADMISSIONS.all());
    Collections.shuffle(shuffled, new Random(7));
    Strata strata = new Strata(shuffled);
    assertClose(difference(strata), difference(ADMISSIONS));
    assertClose(ratio(strata), ratio(ADMISSIONS));
  }

  @Test
  void exchangedSidesTurnTheEffectRound() {
    Strata swapped = new Strata(ADMISSIONS.all().stream().map(TwoByTwo::swapped).toList());
    Estimated difference = difference(ADMISSIONS);
    assertClose(
        difference(swapped),
        new Estimated(-difference.value(), -difference.upper(), -difference.lower()));
    Estimated ratio = ratio(ADMISSIONS);
    assertClose(
        ratio(swapped), new Estimated(1 / ratio.value(), 1 / ratio.upper(), 1 / ratio.lower()));
    assertThat(CochranMantelHaenszel.test(swapped).orElseThrow().statistic())
        .isCloseTo(1.52460666044, Reference.nineDigits(1.5));
  }

  @Test
  void strataWithOneSideCarryNoWeight() {
    List<TwoByTwo> more = new ArrayList<>(TWO.all());
    more.addAll(List.of(table(9, 10, 0, 0), table(0, 0, 3, 10), TwoByTwo.EMPTY));
    Strata strata = new Strata(more);
    assertThat(difference(strata)).isEqualTo(difference(TWO));
    assertThat(ratio(strata)).isEqualTo(ratio(TWO));
    assertThat(CochranMantelHaenszel.test(strata)).isEqualTo(CochranMantelHaenszel.test(TWO));
    assertThat(strata.comparable()).isEqualTo(TWO.all());
    assertThat(strata.compared()).isEqualTo(table(18, 50, 36, 200));
    assertThat(strata.crude()).isEqualTo(table(27, 60, 39, 210));
    assertThat(strata.shareCompared()).isEqualTo(250.0 / 270);
  }

  @Test
  void oneStratumIsTheCrudeDifferenceAndRatio() {
    Strata one = Strata.of(table(12, 40, 16, 160));
    assertClose(difference(one), Newcombe.difference(one.crude()).orElseThrow());
    assertThat(ratio(one).value()).isCloseTo(3, Reference.nineDigits(3));
  }

  @Test
  void withoutAStratumThatHoldsBothSidesThereIsNothingToCompare() {
    for (Strata strata : List.of(Strata.of(), Strata.of(table(1, 2, 0, 0), table(0, 0, 1, 2)))) {
      assertThat(LikeShares.of(strata)).isEmpty();
      assertThat(CochranMantelHaenszel.test(strata)).isEmpty();
      assertThat(strata.shareCompared()).isZero();
    }
  }

  /** By hand: 5 of 5 is no less than 5 ÷ (5 + z²), 7 of 7 no less than 7 ÷ (7 + z²). */
  @Test
  void noneOrAllHaveAWidthButNoTest() {
    Strata all = Strata.of(table(2, 2, 3, 3), table(3, 3, 4, 4));
    Strata none = Strata.of(table(0, 2, 0, 3), table(0, 3, 0, 4));
    for (Strata strata : List.of(all, none)) {
      assertThat(difference(strata).value()).isZero();
      assertThat(difference(strata).upper() - difference(strata).lower()).isBetween(0.7, 0.9);
      assertThat(CochranMantelHaenszel.test(strata)).isEmpty();
    }
    double square = StandardNormal.Z * StandardNormal.Z;
    Estimated one = difference(Strata.of(table(5, 5, 7, 7)));
    assertClose(one, new Estimated(0, 5 / (5 + square) - 1, 1 - 7 / (7 + square)));
    assertThat(LikeShares.of(none).orElseThrow().ratio(0.95)).isEmpty();
    Estimated ratio = ratio(all);
    assertThat(ratio.value()).isEqualTo(1);
    assertThat(ratio.lower()).isLessThan(0.7);
    assertThat(ratio.upper()).isGreaterThan(1.4);
  }

  @Test
  void allAgainstNoneReachesOneAndNotBeyond() {
    Strata strata = Strata.of(table(5, 5, 0, 5), table(3, 3, 0, 4));
    assertThat(difference(strata).value()).isEqualTo(1);
    assertThat(difference(strata).lower()).isBetween(0.5, 0.7);
    assertThat(difference(strata).upper()).isEqualTo(1);
    assertThat(LikeShares.of(strata).orElseThrow().ratio(0.95)).isEmpty();
  }

  /** Small strata of every kind: widths, bounds, and both intervals on the same side. */
  @Test
  void limitsStayWithinOneHaveAWidthAndAgree() {
    Random random = new Random(11);
    for (int trial = 0; trial < 2000; trial++) {
      Strata strata = anyStrata(random);
      LikeShares shares = LikeShares.of(strata).orElseThrow();
      for (double level : new double[] {0.95, 0.9875}) {
        Estimated difference = shares.difference(level);
        assertThat(difference.lower()).isBetween(-1.0, difference.value());
        assertThat(difference.upper()).isBetween(difference.value(), 1.0);
        assertThat(difference.upper() - difference.lower()).isGreaterThan(0.1);
        shares
            .ratio(level)
            .ifPresent(
                ratio -> {
                  assertThat(ratio.lower()).isBetween(0.0, ratio.value());
                  assertThat(ratio.upper()).isGreaterThan(ratio.value()).isFinite();
                  assertThat(ratio.excludes(1)).isEqualTo(difference.excludes(0));
                });
      }
    }
  }

  private static Strata anyStrata(Random random) {
    List<TwoByTwo> strata = new ArrayList<>();
    for (int stratum = random.nextInt(4); stratum >= 0; stratum--) {
      int total1 = 1 + random.nextInt(9);
      int total0 = 1 + random.nextInt(9);
      strata.add(table(random.nextInt(total1 + 1), total1, random.nextInt(total0 + 1), total0));
    }
    return new Strata(strata);
  }

  /** By hand: 3 of 4 and 1 of 4 become 4 of 6 and 2 of 6. */
  @Test
  void drawnInEachSideHasOneEventAndOneOtherMore() {
    Effect drawnIn = LikeShares.of(Strata.of(table(3, 4, 1, 4))).orElseThrow().drawnIn();
    assertThat(drawnIn.value()).isCloseTo(1.0 / 3, Reference.nineDigits(0.33));
    assertThat(drawnIn.variance()).isCloseTo(2 * 2.0 / 9 / 6, Reference.nineDigits(0.07));
  }

  @Test
  void tablesAddUpInAnyOrder() {
    TwoByTwo first = table(1, 2, 3, 4);
    TwoByTwo second = table(5, 6, 7, 8);
    TwoByTwo third = table(0, 9, 9, 9);
    assertThat(first.combine(TwoByTwo.EMPTY)).isEqualTo(first);
    assertThat(first.combine(second)).isEqualTo(second.combine(first));
    assertThat(first.combine(second).combine(third))
        .isEqualTo(first.combine(second.combine(third)));
  }

  @Test
  void aTableThatCannotBeIsRefused() {
    assertThatThrownBy(() -> table(3, 2, 0, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid table: 3 of 2 against 0 of 5");
  }

  private static TwoByTwo table(long events1, long total1, long events0, long total0) {
    return new TwoByTwo(events1, total1, events0, total0);
  }

  private static Estimated difference(Strata strata) {
    return LikeShares.of(strata).orElseThrow().difference(0.95);
  }

  private static Estimated ratio(Strata strata) {
    return LikeShares.of(strata).orElseThrow().ratio(0.95).orElseThrow();
  }

  private static void assertClose(Estimated actual, Estimated expected) {
    assertThat(actual.value()).isCloseTo(expected.value(), within(1e-10));
    assertThat(actual.lower()).isCloseTo(expected.lower(), within(1e-10));
    assertThat(actual.upper()).isCloseTo(expected.upper(), within(1e-10));
  }
}
