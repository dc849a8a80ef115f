package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.stats.StandardizedRate.Stratum;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardizedRateTest {

  /** The formulas with the gamma quantiles of SciPy 1.10.1. */
  @Test
  void agreesWithGoldenValues() {
    Estimated rate =
        StandardizedRate.of(
                List.of(new Stratum(120, 4, 60), new Stratum(45, 1, 40), new Stratum(300, 9, 200)))
            .orElseThrow();

    assertThat(rate.value()).isCloseTo(0.0486559139785, within(1e-12));
    assertThat(rate.lower()).isCloseTo(0.0263618701845, within(1e-9));
    assertThat(rate.upper()).isCloseTo(0.0818341946276, within(1e-9));
  }

  @Test
  void ofOneStratumItIsGarwoods() {
    Estimated garwood = PoissonRate.interval(7, 40).orElseThrow();
    Estimated rate = StandardizedRate.of(List.of(new Stratum(3, 7, 40))).orElseThrow();

    assertThat(rate.value()).isCloseTo(garwood.value(), within(1e-12));
    assertThat(rate.lower()).isCloseTo(garwood.lower(), within(1e-9));
    assertThat(rate.upper()).isCloseTo(garwood.upper(), within(1e-9));
  }

  @Test
  void withoutEventsItHasALimit() {
    assertThat(StandardizedRate.of(List.of(new Stratum(3, 0, 40))).orElseThrow().upper())
        .isCloseTo(PoissonRate.interval(0, 40).orElseThrow().upper(), within(1e-9));
  }

  @Test
  void withoutAStandardThereIsNone() {
    assertThat(StandardizedRate.of(List.of())).isEmpty();
    assertThat(StandardizedRate.of(List.of(new Stratum(0, 2, 40)))).isEmpty();
  }
}
