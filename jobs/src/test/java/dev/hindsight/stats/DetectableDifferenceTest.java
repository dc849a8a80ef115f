package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class DetectableDifferenceTest {

  /** (1.959964 + 0.841621) × √(¼ × 2/100) = 0.198102. */
  @Test
  void itIsTheNormalApproximation() {
    assertThat(new DetectableDifference(0.5, 100, 100).at(0.95)).isCloseTo(0.198102, within(1e-6));
  }

  /** Four times as many on both sides see half of it; a small side holds the large one back. */
  @Test
  void moreSubjectsSeeSmallerDifferences() {
    DetectableDifference now = new DetectableDifference(0.3, 50, 100);

    assertThat(now.with(150, 300).at(0.99)).isCloseTo(now.at(0.99) / 2, within(1e-12));
    assertThat(now.with(0, 1e12).at(0.99))
        .isCloseTo(now.at(0.99) * Math.sqrt(2 / 3.0), within(1e-9));
  }

  /** 30 of 60 and 10 of 40 in one stratum: 41 of 102 together. */
  @Test
  void oneStratumCountsItsSubjects() {
    DetectableDifference found =
        DetectableDifference.of(
            LikeShares.of(Strata.of(new TwoByTwo(30, 60, 10, 40))).orElseThrow());

    assertThat(found.share()).isCloseTo(41.0 / 102, within(1e-12));
    assertThat(found.first()).isCloseTo(60, within(1e-9));
    assertThat(found.other()).isCloseTo(40, within(1e-9));
  }

  @Test
  void thereIsAVarianceWhereNothingVaries() {
    Strata none = Strata.of(new TwoByTwo(0, 20, 0, 20));

    assertThat(DetectableDifference.of(LikeShares.of(none).orElseThrow()).at(0.95))
        .isBetween(0.05, 0.15);
  }

  /** Over all outcomes of two binomials that far apart: how often the interval leaves out zero. */
  @Test
  void fourOfFiveIntervalsSeeIt() {
    for (int of : new int[] {60, 150, 600}) {
      for (double level : new double[] {0.95, 0.9875}) {
        double difference = new DetectableDifference(0.5, of, of).at(level);

        assertThat(power(0.5 + difference / 2, 0.5 - difference / 2, of, level))
            .isBetween(0.77, 0.84);
      }
    }
  }

  private static double power(double first, double other, int of, double level) {
    BinomialDistribution events1 = new BinomialDistribution(of, first);
    BinomialDistribution events0 = new BinomialDistribution(of, other);
    double power = 0;
    for (int one = 0; one <= of; one++) {
      for (int zero = 0; zero <= of; zero++) {
        double chance = events1.probability(one) * events0.probability(zero);
        if (chance > 1e-9 && seen(new TwoByTwo(one, of, zero, of), level)) {
          power += chance;
        }
      }
    }
    return power;
  }

  private static boolean seen(TwoByTwo table, double level) {
    return LikeShares.of(Strata.of(table)).orElseThrow().difference(level).excludes(0);
  }
}
