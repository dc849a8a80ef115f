package dev.hindsight.rules;

import dev.hindsight.comparing.Shares;
import dev.hindsight.exports.config.rules.ConfiguredRule;
import dev.hindsight.findings.rules.FollowedRule;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.time.LocalDate;

/** What became of own rules since they were adopted. */
record Following(OwnRuleCounts counts, RuleMoney money) {

  Measured<FollowedRule> of(int own) {
    AdoptedRule rule = counts.rule(own);
    return rule.since()
        .map(since -> Measured.of(followed(since, counts.followed(own))))
        .orElseGet(() -> Measured.not(whyNot(rule.rule())));
  }

  private static String whyNot(ConfiguredRule rule) {
    return rule.since()
        .map(since -> "it is adopted on %s, after the as-of date".formatted(Say.day(since)))
        .orElse("no day is configured on which it was adopted, and no agreement names it");
  }

  private FollowedRule followed(LocalDate since, FollowedSums sums) {
    return new FollowedRule(
        since,
        Shares.rate(sums.kept(), sums.about(), "it was about no decision since"),
        Shares.rate(
            sums.keptBefore(), sums.aboutBefore(), "it was about no decision of the year before"),
        mean(sums.brokenUnits(), sums.brokenSettled()),
        mean(sums.keptUnits(), sums.keptSettled()));
  }

  private Measured<Double> mean(long units, long settled) {
    return settled == 0
        ? Measured.not("none of them is settled")
        : Measured.of(money.money(units) / settled);
  }
}
