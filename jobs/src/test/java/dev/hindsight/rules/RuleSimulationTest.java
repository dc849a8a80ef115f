package dev.hindsight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.comparing.Resamples;
import dev.hindsight.findings.rules.Rule;
import dev.hindsight.findings.rules.RuledAnswer;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.plain.Simulations;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nothing is planted hardly any rule is claimed, and what is planted is found. */
class RuleSimulationTest {

  private static final int FIRST_SEED = 700_000;
  private static final Resamples RESAMPLES = new Resamples(300);

  /** So many requests have some 600 settled yeses, a third of them off strategy. */
  private static final int LARGE = 3_870;

  @ParameterizedTest
  @CsvSource({"1000, 1500", "200, " + LARGE})
  void atMostOneInTwentyNullCompaniesClaimsAnyRule(int of, int requests) {
    int companies = Simulations.of(of);

    assertThat(share(companies, requests, 0, rules -> !rules.claimed().isEmpty()))
        .isLessThanOrEqualTo(0.05 + Simulations.slack(0.05, companies));
  }

  @Test
  void aTraitThatTakes25PointsOffIsFoundInFourOfFive() {
    int companies = Simulations.of(300);

    assertThat(share(companies, LARGE, -0.25, RuleSimulationTest::saysSo))
        .isGreaterThanOrEqualTo(0.8 - Simulations.slack(0.8, companies));
  }

  private static boolean saysSo(Rules rules) {
    return rules.claimed().stream()
        .filter(rule -> rule.answer() == RuledAnswer.YES)
        .filter(Rule::isAgainst)
        .anyMatch(rule -> rule.conditions().contains("off strategy"));
  }

  private static double share(
      int companies, int requests, double planted, Predicate<Rules> wanted) {
    return (double)
            IntStream.range(0, companies)
                .mapToObj(each -> RuledCompany.of(FIRST_SEED + each, requests, planted))
                .map(deals -> SimulatedRules.of(deals, RESAMPLES))
                .filter(wanted)
                .count()
        / companies;
  }
}
