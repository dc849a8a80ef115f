package dev.hindsight.rules;

import dev.hindsight.comparing.Resamples;
import dev.hindsight.exports.config.rules.ConfiguredRule;
import dev.hindsight.exports.contract.Agreement;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Period;
import dev.hindsight.payoff.PayOffFindings;
import java.time.LocalDate;
import java.util.List;

/** Which rules would have paid: what is counted, and what is found from it. */
public final class RuleAnalysis {

  /** Half of those of a report: a standard error and a quantile take no more. */
  private static final Resamples RESAMPLES = new Resamples(Resamples.REPORTED.count() / 2);

  static final String TOO_FEW =
      "no condition holds for %s settled decisions with one answer and %s with the other"
          .formatted(JudgedRules.FEWEST, JudgedRules.FEWEST_OTHERWISE);

  private final RuleBasis basis;
  private final RuleFamily family;
  private final List<AdoptedRule> own;
  private final Resamples resamples;

  private RuleAnalysis(RuleBasis basis, List<AdoptedRule> own, Resamples resamples) {
    this.basis = basis;
    this.own = List.copyOf(own);
    this.family = new RuleFamily(own.stream().map(AdoptedRule::rule).toList());
    this.resamples = resamples;
  }

  /**
   * An analysis of searched rules and own ones.
   *
   * @param agreements those that name a rule adopt it
   */
  public static RuleAnalysis of(
      RuleBasis basis, List<ConfiguredRule> own, List<Agreement> agreements) {
    LocalDate asOf = basis.review().period().asOf();
    return new RuleAnalysis(
        basis,
        own.stream().map(rule -> AdoptedRule.of(rule, agreements, asOf)).toList(),
        RESAMPLES);
  }

  /** The same from so many resamples, no more than trade-offs are valued in. */
  RuleAnalysis from(Resamples resamples) {
    return new RuleAnalysis(basis, own, resamples);
  }

  /** Nothing counted yet. */
  public RuleTally tally() {
    Period period = basis.review().period().period();
    return new RuleTally(
        basis,
        family,
        new RuleSums(family, period.windowStart(), resamples.length()),
        new OwnRuleCounts(own),
        new RuleReach(basis, own.stream().map(AdoptedRule::rule).toList()));
  }

  /** What was found, or why nothing can be said of any rule. */
  public Measured<Rules> findings(RuleTally counted, PayOffFindings payOff) {
    Rules found =
        new RuleFindings(basis.review().period(), family, counted, new RuleMoney(payOff, resamples))
            .rules();
    return found.shown().isEmpty() ? Measured.not(TOO_FEW) : Measured.of(found);
  }
}
