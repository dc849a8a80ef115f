package dev.hindsight.agenda;

import dev.hindsight.findings.rules.FollowedRule;
import dev.hindsight.findings.rules.Rule;
import dev.hindsight.findings.rules.RuledAnswer;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;

/**
 * What became of an agreement, in sentences.
 *
 * @param currency the reporting currency
 */
record Became(String currency) {

  /**
   * The sentences.
   *
   * @param rule the rule that it names; null where there is no such rule
   */
  String of(Measured<FollowedRule> followed, Rule rule) {
    return followed.isMeasured()
        ? of(followed.require(), rule.answer())
        : "Not measured: " + followed.notMeasured() + ".";
  }

  private String of(FollowedRule followed, RuledAnswer against) {
    Rate kept = followed.kept();
    if (kept.of() == 0) {
      return "Since %s no decision is about it.".formatted(Say.day(followed.since()));
    }
    return "Kept in %s decisions since %s, %s%s. %s"
        .formatted(
            Say.counts(kept),
            Say.day(followed.since()),
            Say.share(kept.estimate().require()),
            before(followed.before()),
            cameTo(followed, against));
  }

  private static String before(Rate before) {
    return before.estimate().isMeasured()
        ? "; in the year before in " + Unit.SHARE.say(before.estimate().require().value())
        : "";
  }

  private String cameTo(FollowedRule followed, RuledAnswer against) {
    long broken = followed.kept().of() - followed.kept().count();
    String broke =
        each("Those that broke it", followed.brokenMean().map(mean -> against.net(mean)));
    String kept =
        each("Those that kept to it", followed.keptMean().map(mean -> against.other().net(mean)));
    if (broke.isEmpty() && kept.isEmpty()) {
      return "What came of it cannot be said yet: none of them is settled.";
    }
    if (broken == 0 || broke.isEmpty()) {
      return kept;
    }
    return kept.isEmpty() ? broke : broke + " " + kept;
  }

  private String each(String which, Measured<Double> worth) {
    return worth.isMeasured()
        ? "%s came to %s %s each than like deals with the other answer."
            .formatted(which, currency, Say.moreOrLess(worth.require()))
        : "";
  }
}
