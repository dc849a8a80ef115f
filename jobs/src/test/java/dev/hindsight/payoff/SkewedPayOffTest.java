package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.comparing.Resamples;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.payoff.SkewedPayOff.Nets;
import dev.hindsight.plain.Simulations;
import dev.hindsight.plain.SkewedCompany;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Companies of which a few deals hold much of the money: the baseline must not lean to either side.
 * The seeds are not those that the baseline was chosen with.
 */
class SkewedPayOffTest {

  private static final int FIRST_SEED = 900_000;

  /** A lean of so many standard deviations of a company's total is none that matters. */
  private static final double LEAN = 0.05;

  /** So few resamples that an estimate has an interval: leans are of estimates. */
  private static final Resamples NONE = new Resamples(2);

  private static final Resamples RESAMPLES = new Resamples(200);

  @Test
  void withNothingPlantedTotalsLeanToNeitherSide() {
    List<Nets> companies = companies(Simulations.of(1000), SkewedCompany.NULL, NONE);
    // What chance leaves of a mean: two standard errors.
    double chance = 2 / Math.sqrt(companies.size());

    assertThat(lean(companies, each -> each.given().value())).isCloseTo(0, within(LEAN + chance));
    assertThat(lean(companies, each -> each.refused().value())).isCloseTo(0, within(LEAN + chance));
  }

  @Test
  void intervalsHoldWhatIsPlantedOrNothing() {
    for (Map<DecisionClass, Double> effects : List.of(SkewedCompany.NULL, SkewedCompany.PLANTED)) {
      List<Nets> companies = companies(Simulations.of(200), effects, RESAMPLES);
      double slack = 3 * Math.sqrt(0.95 * 0.05 / companies.size());

      assertThat(share(companies, each -> holds(each.given(), each.plantedGiven())))
          .isBetween(0.94 - slack, 0.97 + slack);
      assertThat(share(companies, each -> holds(each.refused(), each.plantedRefused())))
          .isBetween(0.94 - slack, 0.97 + slack);
    }
  }

  private static boolean holds(Estimate net, double planted) {
    return !net.excludes(planted);
  }

  /** The mean of a total in its standard deviations. */
  private static double lean(List<Nets> companies, ToDoubleFunction<Nets> total) {
    double mean = companies.stream().mapToDouble(total).average().orElseThrow();
    double squares =
        companies.stream().mapToDouble(total).map(each -> (each - mean) * (each - mean)).sum();
    return mean / Math.sqrt(squares / (companies.size() - 1));
  }

  private static double share(List<Nets> companies, Predicate<Nets> which) {
    return companies.stream().filter(which).count() / (double) companies.size();
  }

  private static List<Nets> companies(
      int count, Map<DecisionClass, Double> effects, Resamples resamples) {
    return LongStream.range(FIRST_SEED, FIRST_SEED + count)
        .mapToObj(seed -> SkewedPayOff.of(seed, effects, resamples))
        .toList();
  }
}
