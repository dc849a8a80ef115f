package dev.hindsight.stats.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.stats.Effect;
import dev.hindsight.stats.Estimated;
import dev.hindsight.stats.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateRatioTest {

  private static final PersonTime YOUNG = new PersonTime(14, 1516, 8, 1701);
  private static final PersonTime OLD = new PersonTime(10, 1250, 3, 2050);

  @Test
  void agreesWithReference() {
    Reference.cases("person-time d1=(14,10) t1=(1516,1250) d0=(8,3) t0=(1701,2050)")
        .get(0)
        .agrees(ratio(YOUNG, OLD).ratio(), "mh rate ratio");
  }

  /** Greenland and Robins 1985 for person-time, in R 4.2.2, checked against epiR 2.0.57. */
  @Test
  void agreesWithGoldenValues() {
    Estimated ratio = ratio(YOUNG, OLD).ratio();
    assertThat(ratio.value()).isCloseTo(2.77491617253, Reference.nineDigits(2.7));
    assertThat(ratio.lower()).isCloseTo(1.37683322096, Reference.nineDigits(1.3));
    assertThat(ratio.upper()).isCloseTo(5.5926597698, Reference.nineDigits(5.5));
  }

  @Test
  void oneStratumIsTheCrudeRatioWithVarianceOfInverseEvents() {
    Effect one = ratio(YOUNG);
    assertThat(one.value())
        .isCloseTo(Math.log(14.0 / 1516 / (8.0 / 1701)), Reference.nineDigits(0.6));
    assertThat(one.variance()).isCloseTo(1.0 / 14 + 1.0 / 8, Reference.nineDigits(0.19));
  }

  @Test
  void orderUnitOfTimeAndOneSidedStrataDoNotMatter() {
    Effect expected = ratio(YOUNG, OLD);
    Effect actual =
        ratio(
            new PersonTime(10, 12.50, 3, 20.50),
            new PersonTime(5, 7, 0, 0),
            new PersonTime(0, 0, 2, 9),
            PersonTime.EMPTY,
            new PersonTime(14, 15.16, 8, 17.01));
    assertThat(actual.value()).isCloseTo(expected.value(), Reference.nineDigits(1));
    assertThat(actual.variance()).isCloseTo(expected.variance(), Reference.nineDigits(0.1));
  }

  @Test
  void exchangedSidesTurnTheEffectRound() {
    Effect back = ratio(YOUNG.swapped(), OLD.swapped());
    assertThat(back.value()).isCloseTo(-ratio(YOUNG, OLD).value(), Reference.nineDigits(1));
    assertThat(back.variance()).isCloseTo(ratio(YOUNG, OLD).variance(), Reference.nineDigits(0.1));
  }

  @Test
  void personTimeAddsUpInAnyOrder() {
    assertThat(YOUNG.combine(PersonTime.EMPTY)).isEqualTo(YOUNG);
    assertThat(YOUNG.combine(OLD)).isEqualTo(OLD.combine(YOUNG));
    assertThat(YOUNG.combine(OLD)).isEqualTo(new PersonTime(24, 2766, 11, 3751));
  }

  @Test
  void withoutEventsOnASideThereIsNoRatio() {
    assertThat(RateRatio.mantelHaenszel(List.of())).isEmpty();
    assertThat(RateRatio.mantelHaenszel(List.of(new PersonTime(0, 3, 5, 9)))).isEmpty();
    assertThat(RateRatio.mantelHaenszel(List.of(new PersonTime(5, 3, 0, 9)))).isEmpty();
    assertThat(RateRatio.mantelHaenszel(List.of(new PersonTime(5, 3, 0, 0)))).isEmpty();
  }

  /** By hand: ρ·4 ÷ (ρ·4 + 8) is the third root of 0.025; alike in two strata. */
  @Test
  void whereOnlyTheFirstSideHasEventsThereIsALowerLimit() {
    double root = Math.cbrt(0.025);
    double expected = 2 * root / (1 - root);
    assertThat(RateRatio.atLeast(List.of(new PersonTime(3, 4, 0, 8))).getAsDouble())
        .isCloseTo(expected, Reference.nineDigits(expected));
    assertThat(
            RateRatio.atLeast(
                    List.of(
                        new PersonTime(1, 2, 0, 4),
                        new PersonTime(2, 5, 0, 10),
                        new PersonTime(9, 5, 0, 0),
                        new PersonTime(0, 7, 0, 3)))
                .getAsDouble())
        .isCloseTo(expected, Reference.nineDigits(expected));
  }

  @Test
  void aLowerLimitNeedsEventsOnTheFirstSideAlone() {
    assertThat(RateRatio.atLeast(List.of())).isEmpty();
    assertThat(RateRatio.atLeast(List.of(new PersonTime(0, 4, 0, 8)))).isEmpty();
    assertThat(RateRatio.atLeast(List.of(new PersonTime(3, 4, 1, 8)))).isEmpty();
    assertThat(RateRatio.atLeast(List.of(new PersonTime(3, 4, 0, 0)))).isEmpty();
  }

  @Test
  void personTimeThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new PersonTime(1, 0, 0, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid person-time: 1 events in 0.0 against 0 in 4.0");
  }

  private static Effect ratio(PersonTime... strata) {
    return RateRatio.mantelHaenszel(List.of(strata)).orElseThrow();
  }
}
