package dev.hindsight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.comparing.Candidate;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.rules.Rule;
import dev.hindsight.findings.rules.RuledAnswer;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleStatementTest {

  @Test
  void aYesThatCameToLess() {
    Candidate candidate =
        RuleStatement.of(
                Measured.of(
                    rules(
                        rule(RuledAnswer.YES, new Estimate(-12_400, -21_900, -2_900), true),
                        rule(RuledAnswer.REFUSAL, new Estimate(9_300, 1_200, 17_400), true))),
                "EUR")
            .orElseThrow();
    Statement statement = candidate.statement();

    assertThat(candidate.isClear()).isTrue();
    assertThat(candidate.money()).isEqualTo(-12_400 * 64);
    assertThat(statement.topic()).isEqualTo("Rules that would have paid");
    assertThat(statement.text())
        .isEqualTo(
            "Under the conditions “off strategy, new business”, yeses are each associated with less"
                + " in deal sizes than a not now, among like deals, net of what they cost.");
    assertThat(statement.details())
        .containsExactly(
            "Its limits hold for all 57 rules that were looked at, together.",
            "In the last four quarters there were 22, which came to EUR 15k less each.",
            "That is EUR 14k less (7,800 to 20k) than the other yeses came to, each.",
            "The table of rules has 1 more.");
    assertThat(statement.shown().require().value()).isEqualTo(-12_400);
    assertThat(statement.shown().require().basis().text())
        .isEqualTo("64\u00a0such yeses, twelve quarters");
  }

  @Test
  void aRefusalThatForwent() {
    Statement statement =
        RuleStatement.of(
                Measured.of(rules(rule(RuledAnswer.REFUSAL, new Estimate(900, 200, 1_600), true))),
                "EUR")
            .orElseThrow()
            .statement();

    assertThat(statement.text())
        .isEqualTo(
            "Under the conditions “off strategy, new business”, refusals are each associated with"
                + " less in deal sizes than a yes, among like deals.");
    assertThat(statement.shown().require().value()).isEqualTo(-900);
    assertThat(statement.shown().require().interval().require())
        .isEqualTo(new Estimate(-900, -1_600, -200));
    assertThat(statement.details().get(1))
        .isEqualTo("In the last four quarters there were 22, which came to EUR 15k more each.");
  }

  @Test
  void aRuleThatWouldHaveCostIsNoneToAdopt() {
    assertThat(
            RuleStatement.of(
                Measured.of(rules(rule(RuledAnswer.YES, new Estimate(900, 200, 1_600), true))),
                "EUR"))
        .isEmpty();
  }

  @Test
  void nothingIsSaidWhereNoRuleIsClaimed() {
    assertThat(
            RuleStatement.of(
                Measured.of(rules(rule(RuledAnswer.YES, new Estimate(-1, -2, -0.5), false))),
                "EUR"))
        .isEmpty();
    assertThat(RuleStatement.of(Measured.not("no request was decided"), "EUR")).isEmpty();
  }

  private static Rules rules(Rule... shown) {
    return new Rules(
        LocalDate.of(2023, 10, 1),
        LocalDate.of(2026, 9, 30),
        57,
        40,
        3.5,
        3.5,
        List.of(shown),
        List.of());
  }

  private static Rule rule(RuledAnswer answer, Estimate mean, boolean isClaimed) {
    return new Rule(
        "off strategy, new business",
        List.of("off strategy", "new business"),
        false,
        answer,
        64,
        41,
        Measured.of(mean),
        Measured.of(new Estimate(-14_100, -20_200, -7_800)),
        22,
        Measured.of(-15_250.0),
        isClaimed,
        Measured.not("no claimed rule stands above it"),
        Measured.not("it is no rule of your own"));
  }
}
