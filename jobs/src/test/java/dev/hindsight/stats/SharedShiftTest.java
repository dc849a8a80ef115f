package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.stats.SharedShift.Items;
import dev.hindsight.stats.SharedShift.Quarter;
import dev.hindsight.stats.SharedShift.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharedShiftTest {

  private static final BetaBinomial SURE = new BetaBinomial(0.3, 1e6);

  private static Series series(Quarter... quarters) {
    return new Series(List.of(quarters));
  }

  /** By hand: errors of 6 and −6, so 72 × 2 − 20 = 124 over 200, times 1 + 1 ÷ 2. */
  @Test
  void theDeviationIsWhatIsLeftOfSquaredErrorsBeyondChance() {
    SharedShift shift =
        SharedShift.of(List.of(series(new Quarter(16, 10, 10), new Quarter(4, 10, 10))));

    assertThat(shift.deviation()).isCloseTo(Math.sqrt(124.0 / 200 * 1.5), within(1e-12));
  }

  @Test
  void quartersThatDifferNoMoreThanChanceHaveNone() {
    assertThat(
            SharedShift.of(List.of(series(new Quarter(12, 10, 10), new Quarter(8, 10, 10))))
                .deviation())
        .isZero();
    assertThat(SharedShift.of(List.of()).deviation()).isZero();
    assertThat(SharedShift.of(List.of(series(new Quarter(9, 1, 1)))).deviation()).isZero();
  }

  @Test
  void itIsNoMoreThanAFewQuartersCanShow() {
    assertThat(
            SharedShift.of(List.of(series(new Quarter(30, 10, 10), new Quarter(0, 10, 10))))
                .deviation())
        .isEqualTo(1);
  }

  @Test
  void itFindsWhatWasDrawn() {
    Random random = new Random(11);
    double squares = 0;
    int trials = 400;
    for (int trial = 0; trial < trials; trial++) {
      List<Quarter> quarters = new ArrayList<>();
      for (int quarter = 0; quarter < 8; quarter++) {
        double odds = 0.3 / 0.7 * Math.exp(0.4 * random.nextGaussian());
        long happened = 0;
        for (int item = 0; item < 100; item++) {
          happened += random.nextDouble() < odds / (1 + odds) ? 1 : 0;
        }
        quarters.add(new Quarter(happened, 0, 21));
      }
      double mean = quarters.stream().mapToLong(Quarter::happened).average().orElseThrow();
      List<Quarter> fitted =
          quarters.stream().map(each -> new Quarter(each.happened(), mean, 21)).toList();
      double deviation = SharedShift.of(List.of(new Series(fitted))).deviation();
      squares += deviation * deviation;
    }

    assertThat(Math.sqrt(squares / trials / (1 + 1.0 / 8))).isCloseTo(0.4, within(0.03));
  }

  @Test
  void withoutAShiftTheSumIsThatOfItsGroups() {
    CountDistribution sum =
        new SharedShift(0).sum(List.of(new Items(SURE, 3), new Items(new BetaBinomial(0.6, 9), 4)));

    CountDistribution exactly = SURE.counts(3).plus(new BetaBinomial(0.6, 9).counts(4));
    for (int k = 0; k <= 7; k++) {
      assertThat(sum.share(k)).isCloseTo(exactly.share(k), within(1e-12));
    }
    assertThat(new SharedShift(0.5).sum(List.of()).share(0)).isEqualTo(1);
  }

  /** Drawn by hand: a shift for the quarter, then each item. */
  @Test
  void aShiftWidensTheSumAndLeavesItsMean() {
    SharedShift shift = new SharedShift(0.4);
    List<Items> items = List.of(new Items(SURE, 40), new Items(new BetaBinomial(0.1, 1e6), 30));
    CountDistribution sum = shift.sum(items);

    Random random = new Random(3);
    int draws = 40_000;
    double total = 0;
    double squares = 0;
    for (int draw = 0; draw < draws; draw++) {
      double by = 0.4 * random.nextGaussian();
      double happened = drawn(random, 0.3, 40, by) + drawn(random, 0.1, 30, by);
      total += happened;
      squares += happened * happened;
    }
    double mean = total / draws;
    assertThat(sum.mean()).isCloseTo(15, within(0.1)).isCloseTo(mean, within(0.1));
    assertThat(sum.variance()).isCloseTo(squares / draws - mean * mean, within(0.6));
    assertThat(sum.variance()).isGreaterThan(40 * 0.21 + 30 * 0.09 + 10);
  }

  private static int drawn(Random random, double chance, int items, double by) {
    double logOdds = Math.log(chance / (1 - chance)) - (1 - 2 * chance) * 0.4 * 0.4 / 2 + by;
    double shifted = 1 / (1 + Math.exp(-logOdds));
    int happened = 0;
    for (int item = 0; item < items; item++) {
      happened += random.nextDouble() < shifted ? 1 : 0;
    }
    return happened;
  }
}
