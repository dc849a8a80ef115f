package dev.hindsight.stats.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.stats.survival.RateTrend.Cell;
import dev.hindsight.stats.survival.RateTrend.Fit;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateTrendTest {

  private static final List<List<Cell>> STRATA =
      List.of(
          List.of(near(-1.5, 3, 41), near(-0.5, 4, 38), near(0.5, 6, 35), other(11, 160)),
          List.of(near(-0.5, 2, 20), near(1.5, 5, 22), other(7, 90)),
          List.of(near(0.5, 1, 15), near(1.5, 4, 17)));

  /** Poisson regression with an intercept for each stratum, by iterated weights in NumPy 1.24.2. */
  @Test
  void agreesWithARegressionThatEstimatesEveryStratum() {
    Fit fit = RateTrend.fit(STRATA).orElseThrow();

    assertThat(fit.level().value()).isCloseTo(0.591649298551, within(1e-6));
    assertThat(fit.level().variance()).isCloseTo(0.107344049374, within(1e-6));
    assertThat(fit.slope().value()).isCloseTo(0.434444234679, within(1e-6));
    assertThat(fit.slope().variance()).isCloseTo(0.0548277787662, within(1e-6));
  }

  @Test
  void theUnitOfTimeAndStrataThatTellNothingDoNotMatter() {
    List<List<Cell>> more =
        List.of(
            STRATA.get(0),
            STRATA.get(1),
            STRATA.get(2),
            List.of(other(9, 100)),
            List.of(near(-1.5, 0, 12), other(0, 30)),
            List.of(near(0.5, 0, 0)));

    assertThat(RateTrend.fit(more)).isEqualTo(RateTrend.fit(STRATA));
  }

  @Test
  void withoutEventsOrWithoutTwoTimesThereIsNone() {
    assertThat(RateTrend.fit(List.of())).isEmpty();
    assertThat(RateTrend.fit(List.of(List.of(near(0.5, 0, 9), other(3, 30))))).isEmpty();
    assertThat(RateTrend.fit(List.of(List.of(near(0.5, 4, 9), other(3, 30))))).isEmpty();
  }

  @Test
  void whereAllEventsFallOnOneEndThereIsNone() {
    assertThat(RateTrend.fit(List.of(List.of(near(-0.5, 0, 20), near(0.5, 5, 20), other(3, 60)))))
        .isEmpty();
  }

  private static Cell near(double time, long events, double personTime) {
    return new Cell(true, time, events, personTime);
  }

  private static Cell other(long events, double personTime) {
    return new Cell(false, 0, events, personTime);
  }
}
