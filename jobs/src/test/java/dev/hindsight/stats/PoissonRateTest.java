package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonRateTest {

  /** The exact limits of a count, as tables of Garwood's have them. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 3.688879",
    "1, 0.025318, 5.571643",
    "10, 4.795389, 18.390356",
    "100, 81.363991, 121.626794"
  })
  void hasTheExactLimitsOfACount(long events, double lower, double upper) {
    Estimated rate = PoissonRate.interval(events, 1).orElseThrow();

    assertThat(rate.value()).isEqualTo((double) events);
    assertThat(rate.lower()).isCloseTo(lower, org.assertj.core.data.Offset.offset(2e-6));
    assertThat(rate.upper()).isCloseTo(upper, org.assertj.core.data.Offset.offset(2e-6));
  }

  @Test
  void isPerUnitOfTime() {
    Estimated once = PoissonRate.interval(7, 1).orElseThrow();
    Estimated inFour = PoissonRate.interval(7, 4).orElseThrow();

    assertThat(inFour).isEqualTo(once.on(value -> value / 4));
  }

  @Test
  void isEmptyWithoutTime() {
    assertThat(PoissonRate.interval(0, 0)).isEmpty();
  }

  @Test
  void refusesEventsInNoTime() {
    assertThatThrownBy(() -> PoissonRate.interval(1, 0))
        .hasMessage("Invalid rate: 1 events in 0.0");
  }
}
