package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.stats.BetaBinomial.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.numbers.gamma.LogBeta;
import org.junit.jupiter.api.Test;

class BetaBinomialTest {

  private static final double ROUNDING = 1e-12;

  /** C(n, k) B(k + α, n − k + β) ÷ B(α, β). */
  private static double exactly(int k, int n, double alpha, double beta) {
    double ways = 1;
    for (int i = 0; i < k; i++) {
      ways = ways * (n - i) / (i + 1);
    }
    return ways * Math.exp(LogBeta.value(k + alpha, n - k + beta) - LogBeta.value(alpha, beta));
  }

  @Test
  void probabilitiesAreThoseOfTheFormula() {
    for (double[] each : new double[][] {{0.3, 10}, {0.02, 3}, {0.97, 2.5}, {0.5, 400}}) {
      CountDistribution counts = new BetaBinomial(each[0], each[1]).counts(30);
      for (int k = 0; k <= 30; k++) {
        assertThat(counts.share(k))
            .isCloseTo(
                exactly(k, 30, each[0] * each[1], (1 - each[0]) * each[1]), within(ROUNDING));
      }
    }
  }

  /** Of one and of three with α = β = 1 every number is as likely. */
  @Test
  void anEvenChanceOfChancesMakesAllNumbersAsLikely() {
    CountDistribution counts = new BetaBinomial(0.5, 2).counts(3);

    for (int k = 0; k <= 3; k++) {
      assertThat(counts.share(k)).isCloseTo(0.25, within(ROUNDING));
    }
    assertThat(new BetaBinomial(0.5, 2).counts(0).share(0)).isEqualTo(1);
  }

  @Test
  void largeGroupsKeepMeanAndVariance() {
    CountDistribution counts = new BetaBinomial(0.2, 5_000).counts(20_000);

    double binomial = 20_000 * 0.2 * 0.8;
    assertThat(counts.mean()).isCloseTo(4_000, within(1e-6));
    assertThat(counts.variance()).isCloseTo(binomial * 25_000 / 5_001, within(1e-3));
  }

  /** By hand: p = 0.4, S = 6.4, k = 3, h = 60 − 3 × 20² ÷ 60 = 40: (6.4 − 0.48) ÷ (0.24 × 38). */
  @Test
  void momentsAreThoseOfTheFormula() {
    BetaBinomial fitted =
        BetaBinomial.of(List.of(new Group(0, 20), new Group(8, 20), new Group(16, 20)));

    assertThat(fitted.mean()).isEqualTo(24.5 / 61);
    assertThat(fitted.precision()).isEqualTo(BetaBinomial.LEAST_PRECISION);

    BetaBinomial nearer =
        BetaBinomial.of(List.of(new Group(6, 20), new Group(8, 20), new Group(10, 20)));
    assertThat(nearer.precision()).isEqualTo(60);

    BetaBinomial between =
        BetaBinomial.of(List.of(new Group(4, 20), new Group(8, 20), new Group(12, 20)));
    double correlation = (1.6 - 0.48) / (0.24 * 38);
    assertThat(between.precision()).isCloseTo(1 / correlation - 1, within(ROUNDING));
  }

  @Test
  void momentsFindWhatWasDrawn() {
    Random random = new Random(4);
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      double chance = beta(random, 3, 9);
      int of = 5 + random.nextInt(40);
      int happened = 0;
      for (int k = 0; k < of; k++) {
        happened += random.nextDouble() < chance ? 1 : 0;
      }
      groups.add(new Group(happened, of));
    }

    BetaBinomial fitted = BetaBinomial.of(groups);

    assertThat(fitted.mean()).isCloseTo(0.25, within(0.01));
    assertThat(fitted.precision()).isCloseTo(12, within(1.0));
  }

  /** Of whole shape parameters: the α-th smallest of α + β − 1 even numbers. */
  private static double beta(Random random, int alpha, int beta) {
    List<Double> draws = new ArrayList<>();
    for (int i = 0; i < alpha + beta - 1; i++) {
      draws.add(random.nextDouble());
    }
    Collections.sort(draws);
    return draws.get(alpha - 1);
  }

  @Test
  void noneOrAllIsNoChanceOfNoneOrOne() {
    assertThat(BetaBinomial.of(List.of(new Group(0, 30), new Group(0, 10))))
        .isEqualTo(new BetaBinomial(0.5 / 41, 40));
    assertThat(BetaBinomial.of(List.of(new Group(30, 30))).mean()).isEqualTo(30.5 / 31);
    assertThat(BetaBinomial.of(List.of(new Group(1, 1), new Group(0, 0))).precision()).isEqualTo(2);
  }

  @Test
  void whatHappenedInAGroupDrawsItsChanceAwayFromTheMean() {
    BetaBinomial all = new BetaBinomial(0.25, 12);

    assertThat(all.given(new Group(9, 18))).isEqualTo(new BetaBinomial(0.4, 30));
    assertThat(all.given(new Group(0, 0))).isEqualTo(all);
  }

  @Test
  void refusesWhatIsNoDistribution() {
    assertThatThrownBy(() -> BetaBinomial.of(List.of(new Group(0, 0))))
        .hasMessage("Invalid groups: nothing is in any of them");
    assertThatThrownBy(() -> new Group(2, 1)).hasMessage("Invalid share: 2 of 1");
    assertThatThrownBy(() -> new BetaBinomial(1, 5))
        .hasMessage("Invalid beta-binomial distribution: mean 1.0, precision 5.0");
  }
}
