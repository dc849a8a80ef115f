package dev.hindsight.atrisk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.atrisk.Replayed;
import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.plain.Simulations;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which kinds stand out, in companies of which it is known whether they should. */
class SimulatedRisksTest {

  private static final int COMPANIES = Simulations.of(1000);
  private static final double SLACK = Simulations.slack(0.05, COMPANIES);
  private static final long FIRST_SEED = 70_000;
  private static final List<Risk> COMPARED =
      List.of(Risk.CUSTOMER_EXPOSED, Risk.CLOSE_PASSED, Risk.REFUSAL_PRESSED);

  static List<Map<Risk, Replayed>> replayed(SimulatedRisks planted, int requests) {
    return IntStream.range(0, COMPANIES)
        .mapToObj(company -> replayed(planted, FIRST_SEED + company, requests))
        .toList();
  }

  private static Map<Risk, Replayed> replayed(SimulatedRisks planted, long seed, int requests) {
    Map<Risk, Replayed> found = new EnumMap<>(Risk.class);
    Map<Risk, KindCounts> kinds = new EnumMap<>(planted.deals(seed, requests).kinds());
    kinds.put(Risk.CUSTOMER_EXPOSED, planted.customers(seed, requests * 6 / 10).kind());
    COMPARED.forEach(
        risk ->
            new ReplayFindings(risk, kinds.get(risk).replayed())
                .replayed().stream().forEach(each -> found.put(risk, each)));
    return found;
  }

  static double share(List<Map<Risk, Replayed>> companies, Risk risk, Predicate<Replayed> claims) {
    return companies.stream()
            .filter(each -> each.containsKey(risk) && claims.test(each.get(risk)))
            .count()
        / (double) companies.size();
  }

  /** What the rate's own interval would claim, were that of the others certain and like. */
  static boolean isAboveOthers(Replayed replayed) {
    Measured<Double> others = replayed.others().flatMap(Rate::estimate).map(Estimate::value);
    return replayed.listed().of() >= 20
        && others.isMeasured()
        && replayed.listed().estimate().require().lower() > others.require();
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 1500, 4000})
  void whereNothingIsPlantedNoKindStandsOutInMoreThanOneCompanyInTwenty(int requests) {
    List<Map<Risk, Replayed>> companies = replayed(SimulatedRisks.NOTHING_PLANTED, requests);

    for (Risk risk : COMPARED) {
      assertThat(share(companies, risk, Replayed::standsOut)).isLessThan(0.05 + SLACK);
    }
    assertThat(
            companies.stream()
                    .filter(each -> each.values().stream().anyMatch(Replayed::standsOut))
                    .count()
                / (double) COMPANIES)
        .isLessThan(0.05 + SLACK);
  }

  @Test
  void theRatesOwnIntervalWouldClaimTooOften() {
    List<Map<Risk, Replayed>> companies = replayed(SimulatedRisks.NOTHING_PLANTED, 1500);

    assertThat(share(companies, Risk.REFUSAL_PRESSED, SimulatedRisksTest::isAboveOthers))
        .isGreaterThan(0.05 - SLACK);
  }

  @Test
  void whatIsPlantedIsFoundWhereThereIsEnoughOfIt() {
    List<Map<Risk, Replayed>> companies = replayed(new SimulatedRisks(0.35, 0.35, 2.5), 4000);

    assertThat(share(companies, Risk.CUSTOMER_EXPOSED, Replayed::standsOut)).isGreaterThan(0.9);
    assertThat(share(companies, Risk.REFUSAL_PRESSED, Replayed::standsOut)).isGreaterThan(0.5);
    assertThat(share(companies, Risk.CLOSE_PASSED, Replayed::standsOut)).isGreaterThan(0.02);
  }
}
