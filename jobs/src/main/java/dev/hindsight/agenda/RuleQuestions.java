package dev.hindsight.agenda;

import dev.hindsight.agenda.MindChange.Pace;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.findings.agenda.Subject;
import dev.hindsight.findings.rules.FollowedRule;
import dev.hindsight.findings.rules.Rule;
import dev.hindsight.findings.rules.RuledAnswer;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether to adopt a rule that would have paid, or to stay with one that is not kept to.
 *
 * @param owners who sees to the agreement that set a rule, by the name of the rule
 */
record RuleQuestions(
    Rules rules, Bar bar, MindChange minds, String currency, Map<String, String> owners) {

  /** A rule that shares more of its decisions with those above is the same question again. */
  private static final double SAME = 0.5;

  /** As much of an overlap is worth a word. */
  private static final double MUCH = 0.2;

  private static final int FEW = 30;
  private static final double MOST_KEPT = 0.5;
  private static final double MONTHS_OF_A_QUARTER = 3;

  Stream<Question> all() {
    return rules.claimed().stream()
        .filter(Rule::isAgainst)
        .filter(rule -> rule.overlap().stream().noneMatch(share -> share > SAME))
        .filter(rule -> bar.isClearedByErrors(mean(rule), rules.towardsZero(mean(rule))))
        .filter(RuleQuestions::isOpen)
        .map(this::question);
  }

  /** One that was adopted is a question only where it is clearly broken more often than kept. */
  private static boolean isOpen(Rule rule) {
    return rule.followed().stream()
        .allMatch(
            followed ->
                followed.kept().estimate().stream().anyMatch(kept -> kept.upper() < MOST_KEPT));
  }

  private static Estimate mean(Rule rule) {
    return rule.mean().require();
  }

  private Question question(Rule rule) {
    boolean isAdopted = rule.followed().isMeasured();
    return new Question(
        Subject.RULE,
        isAdopted ? "A rule that is not kept" : "A rule that would have paid",
        isAdopted ? kept(rule) : adopted(rule),
        evidence(rule),
        Measured.of(Stake.atLeast(mean(rule)) * rule.caught()),
        Against.of(
            "What these decisions have in common and nobody recorded may be the reason.",
            lately(rule),
            like(rule),
            overlap(rule),
            few(rule)),
        isAdopted ? keptOptions() : options(rule),
        owners.getOrDefault(rule.name(), ""),
        minds.of(
            mean(rule), new Pace(rule.caught(), quarters(), "such decision", Pace.NO_DIFFERENCE)));
  }

  private double quarters() {
    return ChronoUnit.MONTHS.between(rules.firstDay(), rules.lastDay().plusDays(1))
        / MONTHS_OF_A_QUARTER;
  }

  private static String adopted(Rule rule) {
    return "Should “%s” get %s by default?".formatted(rule.name(), other(rule));
  }

  private static String other(Rule rule) {
    return rule.answer() == RuledAnswer.YES ? "a no" : "a yes";
  }

  private static String kept(Rule rule) {
    FollowedRule followed = rule.followed().require();
    return "Do we mean “%s”, which was kept in %s decisions since %s?"
        .formatted(rule.name(), Say.counts(followed.kept()), Say.day(followed.since()));
  }

  private String evidence(Rule rule) {
    return "%s settled %s of this kind came to %s %s each than like deals with %s; the limits hold for all %s rules together."
        .formatted(
            Say.count(rule.caught()),
            rule.answer().several(),
            currency,
            Say.moreOrLess(rule.answer().net(mean(rule))),
            "a " + rule.answer().other().word(),
            Say.count(rules.rules()));
  }

  private String lately(Rule rule) {
    if (rule.lately() == 0) {
      return "None of them was decided in the last four quarters.";
    }
    if (!rule.latelyMean().isMeasured()) {
      return "";
    }
    double worth = rule.answer().net(rule.latelyMean().require());
    if (worth < 0) {
      return "";
    }
    return "Not so in the last four quarters: there %s of them came to %s %s each."
        .formatted(Say.count(rule.lately()), currency, Say.moreOrLess(worth));
  }

  private static String like(Rule rule) {
    return rule.difference().stream().allMatch(each -> each.excludes(0))
        ? ""
        : "That they came to less than other %s did is not clear: it may not be this kind alone."
            .formatted(rule.answer().several());
  }

  private static String overlap(Rule rule) {
    return rule.overlap()
        .optional()
        .filter(share -> share > MUCH)
        .map(share -> Say.share(share) + " of them are caught by a rule above, too.")
        .orElse("");
  }

  private static String few(Rule rule) {
    return rule.otherwise() >= FEW
        ? ""
        : "Only %s decisions like these were answered the other way."
            .formatted(Say.count(rule.otherwise()));
  }

  private static List<String> options(Rule rule) {
    return List.of(
        "Adopt it: a rule with a day in hindsight.yaml is followed up",
        "Ask for a second opinion before "
            + (rule.answer() == RuledAnswer.YES ? "such a yes" : "such a no"),
        AgendaFindings.LEAVE);
  }

  private static List<String> keptOptions() {
    return List.of(
        "Keep to it from now on, and name who says when it does not hold",
        "Drop it, and take it out of hindsight.yaml");
  }
}
