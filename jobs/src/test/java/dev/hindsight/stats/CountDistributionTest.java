package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.stats.CountDistribution.Range;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountDistributionTest {

  private static final double ROUNDING = 1e-12;

  /** Binomial, of four items with an even chance: 1, 4, 6, 4, 1 of 16. */
  private static final CountDistribution FOUR =
      CountDistribution.weighted(0, new double[] {1, 4, 6, 4, 1});

  private static CountDistribution item(double chance) {
    return CountDistribution.weighted(0, new double[] {1 - chance, chance});
  }

  @Test
  void aSumHasTheProbabilitiesOfAllWaysToIt() {
    double[] chances = {0.1, 0.5, 0.35, 0.9, 0.02};
    CountDistribution sum = CountDistribution.NONE;
    for (double chance : chances) {
      sum = sum.plus(item(chance));
    }

    double[] exactly = new double[chances.length + 1];
    for (int ways = 0; ways < 1 << chances.length; ways++) {
      double probability = 1;
      for (int i = 0; i < chances.length; i++) {
        probability *= (ways >> i & 1) == 1 ? chances[i] : 1 - chances[i];
      }
      exactly[Integer.bitCount(ways)] += probability;
    }
    for (int k = 0; k < exactly.length; k++) {
      assertThat(sum.share(k)).isCloseTo(exactly[k], within(ROUNDING));
    }
    assertThat(sum.mean()).isCloseTo(1.87, within(ROUNDING));
    assertThat(sum.variance())
        .isCloseTo(
            IntStream.range(0, 5).mapToDouble(i -> chances[i] * (1 - chances[i])).sum(),
            within(ROUNDING));
  }

  @Test
  void whatCannotBeHasNoShare() {
    assertThat(FOUR.share(-1)).isZero();
    assertThat(FOUR.share(5)).isZero();
  }

  @Test
  void whatIsHardlyLikelyIsLeftOutOfSums() {
    CountDistribution many = CountDistribution.NONE;
    for (int i = 0; i < 500; i++) {
      many = many.plus(item(0.5));
    }

    assertThat(many.share(50)).isZero();
    assertThat(many.within(new Range(150, 350))).isCloseTo(1, within(ROUNDING));
    assertThat(many.mean()).isCloseTo(250, within(1e-9));
    assertThat(many.variance()).isCloseTo(125, within(1e-6));
  }

  @Test
  void aPointIsTheFirstNumberThatIsNotExceededSoOften() {
    assertThat(FOUR.point(0.06)).isZero();
    assertThat(FOUR.point(0.07)).isEqualTo(1);
    assertThat(FOUR.point(0.5)).isEqualTo(2);
    assertThat(FOUR.point(1)).isEqualTo(4);
  }

  /** What lies below and half of it: 0.03, 0.19, 0.5, 0.81, 0.97. */
  @Test
  void theMiddleCountsEachNumberByItsMiddle() {
    assertThat(FOUR.middle(0.1)).isEqualTo(new Range(1, 3));
    assertThat(FOUR.middle(0.19)).isEqualTo(new Range(2, 2));
    assertThat(FOUR.middle(0.01)).isEqualTo(new Range(0, 4));
    assertThat(FOUR.within(FOUR.middle(0.1))).isCloseTo(0.875, within(ROUNDING));
    assertThat(CountDistribution.NONE.middle(0.1)).isEqualTo(new Range(0, 0));
  }

  @Test
  void oneOfSeveralIsAsLikelyAsItsWeightAndItself() {
    CountDistribution mixed =
        CountDistribution.mixed(List.of(item(0.5), FOUR), new double[] {1, 3});

    assertThat(mixed.share(0)).isCloseTo(0.25 * 0.5 + 0.75 / 16, within(ROUNDING));
    assertThat(mixed.share(1)).isCloseTo(0.25 * 0.5 + 0.75 * 4 / 16, within(ROUNDING));
    assertThat(mixed.share(4)).isCloseTo(0.75 / 16, within(ROUNDING));
  }

  @Test
  void somethingHasToBePossible() {
    assertThatThrownBy(() -> CountDistribution.weighted(0, new double[] {0, 0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid weights: none is above 0");
  }
}
