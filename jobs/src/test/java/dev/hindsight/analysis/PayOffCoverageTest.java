package dev.hindsight.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.Estimate;
import dev.hindsight.sample.PlantedEffects;
import dev.hindsight.sample.SimulatedCompany;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Companies whose trade-offs are known to come to something, or to nothing at all. */
class PayOffCoverageTest {

  private static final int COMPANIES = 120;
  private static final long REQUESTS = 1500;
  private static final int FIRST_SEED = 20_000;

  /** A company with what the report says of it. */
  private record Reported(SimulatedCompany company, SimulatedPayOff.Nets nets) {

    boolean coversGiven() {
      return !nets.given().excludes(company.given());
    }

    boolean coversRefused() {
      return !nets.refused().excludes(company.refused());
    }
  }

  @Test
  void intervalsHoldWhatWasPlanted() {
    List<Reported> companies = reported(PlantedEffects.planted());

    assertThat(share(companies, Reported::coversGiven)).isBetween(0.90, 0.99);
    assertThat(share(companies, Reported::coversRefused)).isBetween(0.90, 1.0);
    assertThat(share(companies, each -> claims(each.nets().given()))).isGreaterThan(0.6);
  }

  @Test
  void withNothingPlantedFewReportsClaimThatItPaidOrDidNot() {
    List<Reported> companies = reported(PlantedEffects.none());

    assertThat(companies).allMatch(each -> each.company().given() == 0);
    assertThat(share(companies, each -> claims(each.nets().given()))).isLessThan(0.1);
    assertThat(share(companies, each -> claims(each.nets().refused()))).isLessThan(0.1);
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
