package dev.hindsight.agenda;

import dev.hindsight.comparing.Shares;
import dev.hindsight.findings.rules.FollowedRule;
import dev.hindsight.findings.rules.Rule;
import dev.hindsight.findings.rules.RuledAnswer;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import java.time.LocalDate;
import java.util.List;

/** Rules as findings hold them. */
final class FoundRules {

  static final double MULTIPLE = 3.3;

  private FoundRules() {}

  static Rules of(Rule... shown) {
    return new Rules(
        LocalDate.parse("2023-10-01"),
        LocalDate.parse("2026-09-30"),
        57,
        80,
        MULTIPLE,
        MULTIPLE,
        List.of(shown),
        List.of());
  }

  /** A claimed rule against 60 yeses, with limits so far from its mean. */
  static Rule againstYes(String name, double mean, double half) {
    return rule(name, false, mean, half, Measured.not("it is not adopted"));
  }

  /** An own rule that 10 decisions since 1 April are about. */
  static Rule followed(String name, long kept, Measured<Double> brokenMean) {
    return rule(
        name,
        true,
        -20_000,
        5_000,
        Measured.of(
            new FollowedRule(
                LocalDate.parse("2026-04-01"),
                Shares.rate(kept, 10, "there are none"),
                Shares.rate(4, 20, "there are none"),
                brokenMean,
                Measured.not("none is settled"))));
  }

  /** A rule that nobody adopted. */
  static Rule own(String name) {
    return rule(
        name, true, -20_000, 5_000, Measured.not("no day is known on which it was adopted"));
  }

  private static Rule rule(
      String name, boolean isOwn, double mean, double half, Measured<FollowedRule> followed) {
    return new Rule(
        name,
        List.of(name),
        isOwn,
        RuledAnswer.YES,
        60,
        40,
        Measured.of(new Estimate(mean, mean - half, mean + half)),
        Measured.of(new Estimate(mean, mean - half, mean + half)),
        12,
        Measured.of(mean),
        Math.abs(mean) > half,
        Measured.not("no claimed rule stands above it"),
        followed);
  }
}
