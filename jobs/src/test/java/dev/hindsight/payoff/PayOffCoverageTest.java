package dev.hindsight.payoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.plain.Simulations;
import dev.hindsight.sample.SimulatedCompany;
import dev.hindsight.sample.company.PlantedEffects;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Companies whose trade-offs are known to come to something, or to nothing at all. */
class PayOffCoverageTest {

  private static final int COMPANIES = Simulations.of(120);
  private static final double SLACK = Simulations.slack(0.95, COMPANIES);
  private static final long REQUESTS = 1500;
  private static final int FIRST_SEED = 20_000;

  /** What chance leaves of 95 in 100 of so many companies: 3 standard errors. */
  private static final double CHANCE = 3 * Math.sqrt(0.05 * 0.95 / COMPANIES);

  /** The same of a mean in widths of an interval, which is 4 standard deviations wide. */
  private static final double BIAS = 3 * 0.25 / Math.sqrt(COMPANIES);

  /** A company with what the report says of it. */
  private record Reported(SimulatedCompany company, SimulatedPayOff.Nets nets) {

    boolean coversGiven() {
      return !nets.given().excludes(company.given());
    }

    boolean coversRefused() {
      return !nets.refused().excludes(company.refused());
    }
  }

  /**
   * The resamples draw companies anew, and what is planted is what this company's own deals should
   * come to: intervals may be a little wider than that takes, and hold it more often.
   */
  @Test
  void intervalsHoldWhatWasPlanted() {
    List<Reported> companies = reported(PlantedEffects.planted());

    assertThat(share(companies, Reported::coversGiven)).isBetween(0.90 - SLACK, 0.99 + SLACK);
    assertThat(share(companies, Reported::coversRefused)).isBetween(0.90 - SLACK, 0.995 + SLACK);
    assertThat(share(companies, each -> claims(each.nets().given()))).isGreaterThan(0.6);
    assertThat(bias(companies)).isCloseTo(0, within(BIAS));
  }

  /** What is claimed of nothing is claimed in one report of twenty, for each of the two totals. */
  @Test
  void withNothingPlantedOneReportInTwentyClaimsThatItPaidOrDidNot() {
    List<Reported> companies = reported(PlantedEffects.none());

    assertThat(companies).allMatch(each -> each.company().given() == 0);
    assertThat(share(companies, each -> claims(each.nets().given())))
        .isLessThanOrEqualTo(0.05 + CHANCE);
    assertThat(share(companies, each -> claims(each.nets().refused())))
        .isLessThanOrEqualTo(0.05 + CHANCE);
    assertThat(bias(companies)).isCloseTo(0, within(BIAS));
  }

  /** How far net of what was given lies from what was planted, in widths of its interval. */
  private static double bias(List<Reported> companies) {
    return companies.stream()
        .mapToDouble(
            each ->
                (each.nets().given().value() - each.company().given())
                    / (each.nets().given().upper() - each.nets().given().lower()))
        .average()
        .orElseThrow();
  }

  private static boolean claims(Estimate net) {
    return net.excludes(0);
  }

  private static double share(List<Reported> companies, Predicate<Reported> which) {
    return companies.stream().filter(which).count() / (double) companies.size();
  }

  private static List<Reported> reported(PlantedEffects effects) {
    return LongStream.range(FIRST_SEED, FIRST_SEED + COMPANIES)
        .mapToObj(seed -> SimulatedCompany.of(seed, REQUESTS, effects))
        .map(company -> new Reported(company, SimulatedPayOff.of(company)))
        .toList();
  }
}
