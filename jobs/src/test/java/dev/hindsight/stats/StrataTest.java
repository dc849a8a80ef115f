package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    reference.agrees(difference(strata).estimated(), "mh risk difference");
    reference.agrees(ratio(strata).ratio(), "mh risk ratio");
    ChiSquare test = CochranMantelHaenszel.test(strata).orElseThrow();
    reference.agrees(test.statistic(), "cmh chi-square no correction");
    reference.agrees(test.p(), "cmh p");
  }

  /** R 4.2.2 mantelhaen.test, and the formulas of Sato and of Greenland and Robins, in R. */
  @Test
  void agreeWithGoldenValues() {
    Estimated difference = difference(ADMISSIONS).estimated();
    assertThat(difference.value()).isCloseTo(-0.0184251961909, Reference.nineDigits(0.018));
    assertThat(difference.lower()).isCloseTo(-0.0474824353465, Reference.nineDigits(0.047));
    Estimated ratio = ratio(ADMISSIONS).ratio();
    assertThat(ratio.value()).isCloseTo(0.944905022596, Reference.nineDigits(0.94));
    assertThat(ratio.upper()).isCloseTo(1.03046130883, Reference.nineDigits(1));
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
    Effect difference = difference(ADMISSIONS);
    assertClose(difference(swapped), new Effect(-difference.value(), difference.variance()));
    Effect ratio = ratio(ADMISSIONS);
    assertClose(ratio(swapped), new Effect(-ratio.value(), ratio.variance()));
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
    assertThat(difference(one).value()).isCloseTo(0.2, Reference.nineDigits(0.2));
    assertThat(ratio(one).ratio().value()).isCloseTo(3, Reference.nineDigits(3));
  }

  @Test
  void withoutAStratumThatHoldsBothSidesThereIsNothingToCompare() {
    for (Strata strata : List.of(Strata.of(), Strata.of(table(1, 2, 0, 0), table(0, 0, 1, 2)))) {
      assertThat(RiskDifference.mantelHaenszel(strata)).isEmpty();
      assertThat(RiskRatio.mantelHaenszel(strata)).isEmpty();
      assertThat(CochranMantelHaenszel.test(strata)).isEmpty();
      assertThat(strata.shareCompared()).isZero();
    }
  }

  @Test
  void noneOrAllHaveADifferenceButNoTest() {
    for (Strata strata : List.of(Strata.of(table(0, 5, 0, 7)), Strata.of(table(5, 5, 7, 7)))) {
      assertThat(difference(strata)).isEqualTo(new Effect(0, 0));
      assertThat(CochranMantelHaenszel.test(strata)).isEmpty();
    }
    assertThat(RiskRatio.mantelHaenszel(Strata.of(table(0, 5, 0, 7)))).isEmpty();
    assertThat(ratio(Strata.of(table(5, 5, 7, 7)))).isEqualTo(new Effect(0, 0));
  }

  @Test
  void allAgainstNoneHasNoSpread() {
    assertThat(difference(Strata.of(table(5, 5, 0, 5)))).isEqualTo(new Effect(1, 0));
    assertThat(RiskRatio.mantelHaenszel(Strata.of(table(5, 5, 0, 5)))).isEmpty();
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

  private static Effect difference(Strata strata) {
    return RiskDifference.mantelHaenszel(strata).orElseThrow();
  }

  private static Effect ratio(Strata strata) {
    return RiskRatio.mantelHaenszel(strata).orElseThrow();
  }

  private static void assertClose(Effect actual, Effect expected) {
    assertThat(actual.value()).isCloseTo(expected.value(), Reference.nineDigits(expected.value()));
    assertThat(actual.variance())
        .isCloseTo(expected.variance(), Reference.nineDigits(expected.variance()));
  }
}
