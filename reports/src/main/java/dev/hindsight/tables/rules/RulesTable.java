package dev.hindsight.tables.rules;

import dev.hindsight.findings.rules.FollowedRule;
import dev.hindsight.findings.rules.Rule;
import dev.hindsight.findings.rules.RuleFigures;
import dev.hindsight.findings.rules.RuledAnswer;
import dev.hindsight.findings.rules.Rules;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import java.util.ArrayList;
import java.util.List;

/** Which conditions would have told what decisions come to, and whether own rules are kept. */
public final class RulesTable {

  static final String NAME = "Rules";

  private RulesTable() {}

  /** The table, a row for each rule that is shown. */
  public static Table<Rule> of(Rules rules, String currency) {
    return new Table<>(
        NAME,
        title(rules),
        "%s rules on decisions %s: conditions known on the day, their pairs, and own rules; %s have enough decisions. Means in %s."
            .formatted(
                Say.count(rules.rules()),
                Say.period(rules.firstDay(), rules.lastDay()),
                Say.count(rules.judged()),
                currency),
        columns(rules),
        rules.shown(),
        notes(rules));
  }

  /** Where no rule was adopted, none can have been kept. */
  private static List<Column<Rule>> columns(Rules rules) {
    boolean isAnyFollowed = rules.shown().stream().anyMatch(rule -> rule.followed().isMeasured());
    return Column.all(key(), Column.details(details()), isAnyFollowed ? followed() : List.of());
  }

  private static String title(Rules rules) {
    long paying = rules.claimed().stream().filter(Rule::isAgainst).count();
    return paying == 0
        ? "No rule is sure to have paid"
        : Say.capital(Say.count(paying, "rule")) + " would have paid";
  }

  private static List<String> notes(Rules rules) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "A mean is what these decisions came to, each, against like deals with the other answer:"
            + " net of a yes, or what a refusal forwent. Its limits hold for all rules at once."
            + " Something is said of a rule only where both limits lie on one side of 0, and"
            + " clearly further out than decisions that the rule does not catch.");
    notes.addAll(rules.remarks());
    return notes;
  }

  private static List<Column<Rule>> key() {
    return Column.all(
        List.of(
            Column.words("Rule", 40, Rule::name),
            Column.words("Whose", 10, rule -> rule.isOwn() ? "own" : "searched"),
            Column.words("Judged for", 18, rule -> rule.answer().label()),
            Column.words("Says", 22, RulesTable::says),
            Column.of(RuleFigures.CAUGHT),
            Column.of(RuleFigures.OTHERWISE)),
        Column.estimate(RuleFigures.MEAN));
  }

  private static String says(Rule rule) {
    if (!rule.mean().isMeasured()) {
      return "too few to say";
    }
    if (!rule.mean().require().excludes(0)) {
      return "not clear";
    }
    if (!rule.isClaimed()) {
      return "no more than others";
    }
    RuledAnswer better = rule.isAgainst() ? rule.answer().other() : rule.answer();
    return better.word() + (rule.isAgainst() ? " would have paid" : " paid");
  }

  private static List<Column<Rule>> details() {
    return Column.all(
        List.of(Column.words("Conditions", 46, rule -> String.join("; ", rule.conditions()))),
        Column.estimate(RuleFigures.DIFFERENCE),
        List.of(
            Column.count("Settled, last four quarters", 14, Rule::lately),
            Column.of(RuleFigures.LATELY),
            Column.of(RuleFigures.OVERLAP)));
  }

  private static List<Column<Rule>> followed() {
    return Column.ofSome(
        rule -> rule.followed().optional(),
        Column.<FollowedRule>all(
            List.of(
                Column.day("Since", FollowedRule::since),
                Column.count("About", 10, followed -> followed.kept().of())),
            Column.estimate(RuleFigures.KEPT.map(Rate::estimate)),
            List.of(
                Column.of(RuleFigures.BEFORE),
                Column.of(RuleFigures.BROKEN_MEAN),
                Column.of(RuleFigures.KEPT_MEAN))));
  }
}
