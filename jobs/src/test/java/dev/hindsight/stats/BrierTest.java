package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BrierTest {

  /** Outcomes 0, 1, 1 and 0 after claims of .1, .9, .8 and .3. */
  private static final List<Claims> FOUR =
      List.of(
          new Claims(0.1, 0, 1),
          new Claims(0.9, 1, 1),
          new Claims(0.8, 1, 1),
          new Claims(0.3, 0, 1));

  @Test
  void agreesWithReference() {
    Reference.Case reference = Reference.cases("brier outcomes 0 1 1 0 claims .1 .9 .8 .3").get(0);
    reference.agrees(Brier.of(FOUR).score().orElseThrow(), "brier score");
    reference.agrees(Brier.of(FOUR).skill().orElseThrow(), "brier skill");
  }

  /** By hand: (.01 + .01 + .04 + .09)/4, 1 − .0375/.25, 2.1/4. */
  @Test
  void agreesWithHandCalculation() {
    assertThat(Brier.of(FOUR).score().orElseThrow()).isCloseTo(0.0375, Reference.nineDigits(0.03));
    assertThat(Brier.of(FOUR).skill().orElseThrow()).isCloseTo(0.85, Reference.nineDigits(0.8));
    assertThat(Brier.of(FOUR).meanClaimed().orElseThrow())
        .isCloseTo(0.525, Reference.nineDigits(0.5));
  }

  @Test
  void claimingTheBaseRateHasNoSkill() {
    Brier brier = Brier.of(List.of(new Claims(0.25, 5, 20)));
    assertThat(brier.score()).hasValue(0.1875);
    assertThat(brier.skill()).hasValue(0);
  }

  @Test
  void sumsAddUp() {
    Brier first = Brier.of(List.of(new Claims(0.5, 1, 3)));
    Brier second = Brier.of(List.of(new Claims(0.25, 2, 2)));
    assertThat(first.combine(Brier.EMPTY)).isEqualTo(first);
    assertThat(first.combine(second)).isEqualTo(second.combine(first));
    assertThat(first.combine(second))
        .isEqualTo(Brier.of(List.of(new Claims(0.5, 1, 3), new Claims(0.25, 2, 2))));
  }

  @Test
  void withoutForecastsThereIsNoScoreAndWithoutVariationNoSkill() {
    assertThat(Brier.EMPTY.score()).isEmpty();
    assertThat(Brier.EMPTY.meanClaimed()).isEmpty();
    assertThat(Brier.EMPTY.skill()).isEmpty();
    Brier all = Brier.of(List.of(new Claims(0.5, 4, 4)));
    assertThat(all.score()).hasValue(0.25);
    assertThat(all.skill()).isEmpty();
  }

  @Test
  void binsHoldTheirLowerBoundAndTheLastOneHoldsOne() {
    List<Claims> claims =
        List.of(
            new Claims(0, 0, 1),
            new Claims(0.2, 1, 2),
            new Claims(0.59, 1, 1),
            new Claims(0.6, 2, 3),
            new Claims(1, 4, 4));
    List<Reliability.Bin> bins = Reliability.bins(claims, 5);
    assertThat(bins).extracting(bin -> bin.claims().total()).containsExactly(1L, 2L, 1L, 3L, 4L);
    assertThat(bins).extracting(Reliability.Bin::lower).containsExactly(0.0, 0.2, 0.4, 0.6, 0.8);
    assertThat(bins.get(3).share()).isEqualTo(Wilson.interval(2, 3));
    assertThat(Reliability.bins(List.of(), 5)).hasSize(5);
    assertThat(Reliability.bins(List.of(), 5).get(0).share()).isEmpty();
  }

  @Test
  void claimsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> new Claims(1.2, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid claims of 1.2: 0 of 1");
  }
}
