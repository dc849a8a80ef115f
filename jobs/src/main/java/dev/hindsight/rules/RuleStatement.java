package dev.hindsight.rules;

import dev.hindsight.comparing.Candidate;
import dev.hindsight.comparing.Candidate.Certainty;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.Shown.Basis;
import dev.hindsight.findings.rules.Rule;
import dev.hindsight.findings.rules.RuledAnswer;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The claimed rule that would have paid most, in a sentence; the others are counted behind it. */
public final class RuleStatement {

  private static final String TOPIC = "Rules that would have paid";

  private final Rules rules;
  private final Rule rule;
  private final String currency;

  private RuleStatement(Rules rules, Rule rule, String currency) {
    this.rules = rules;
    this.rule = rule;
    this.currency = currency;
  }

  /**
   * The statement; empty where no claimed rule would have paid.
   *
   * @param currency the reporting currency
   */
  public static Optional<Candidate> of(Measured<Rules> rules, String currency) {
    return rules.stream()
        .flatMap(
            found ->
                found.claimed().stream()
                    .filter(Rule::isAgainst)
                    .limit(1)
                    .map(rule -> new RuleStatement(found, rule, currency).candidate()))
        .findFirst();
  }

  private Candidate candidate() {
    Estimate mean = rule.mean().require();
    return new Candidate(
        Statement.of(TOPIC, shown(mean), text(mean), details()),
        Certainty.CLEAR,
        mean.value() * rule.caught(),
        rule.caught());
  }

  private Shown shown(Estimate mean) {
    String such = isYes() ? "such yeses" : "such refusals";
    return Shown.of(
            Unit.MONEY, rule.answer().net(mean), new Basis(rule.caught(), such, Basis.TREND))
        .against(0);
  }

  private boolean isYes() {
    return rule.answer() == RuledAnswer.YES;
  }

  private String text(Estimate mean) {
    return "Under the conditions “%s”, %s are each associated with %s in deal sizes than %s, among like deals%s."
        .formatted(
            String.join(", ", rule.conditions()),
            rule.answer().several(),
            rule.answer().net(mean).value() < 0 ? "less" : "more",
            "a " + rule.answer().other().word(),
            isYes() ? ", net of what they cost" : "");
  }

  private List<String> details() {
    return Stream.of(Optional.of(family()), lately(), others(), further())
        .flatMap(Optional::stream)
        .toList();
  }

  private String family() {
    return "Its limits hold for all %s rules that were looked at, together."
        .formatted(Say.count(rules.rules()));
  }

  private Optional<String> lately() {
    return rule.latelyMean()
        .optional()
        .map(
            mean ->
                "In the last four quarters there were %s, which came to %s %s each."
                    .formatted(
                        Say.count(rule.lately()),
                        currency,
                        Say.moreOrLess(rule.answer().net(mean))));
  }

  private Optional<String> others() {
    return rule.difference()
        .optional()
        .map(
            difference ->
                "That is %s %s than the other %s came to, each."
                    .formatted(
                        currency,
                        Say.moreOrLess(rule.answer().net(difference)),
                        rule.answer().several()));
  }

  private Optional<String> further() {
    long more = rules.claimed().stream().filter(Rule::isAgainst).count() - 1;
    return more == 0
        ? Optional.empty()
        : Optional.of("The table of rules has %s more.".formatted(Say.count(more)));
  }
}
