package dev.hindsight.exports.config;

import dev.hindsight.exports.config.rules.ConfiguredRule;
import dev.hindsight.exports.config.rules.RuleColumn;
import dev.hindsight.exports.config.rules.RuleCondition;
import dev.hindsight.findings.rules.RuledAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The keys of {@code rules}: conditions on decisions that the company wants judged. */
final class RulesParser {

  static final String NAME = "name";
  static final String WHEN = "when";
  static final String NOT = "not";
  static final String SINCE = "since";
  static final List<String> KEYS = List.of(NAME, WHEN, NOT, SINCE);

  private static final List<String> COLUMNS =
      Stream.of(RuleColumn.values()).map(RuleColumn::key).toList();

  /** Questions and tables have it in their text. */
  private static final Scalar<String> CALLED =
      new Scalar<>(
          "a name of at most 100 letters in one line",
          name ->
              Optional.of(name)
                  .filter(
                      each ->
                          each.length() <= 100 && each.chars().noneMatch(Character::isISOControl)),
          List.of());

  private static final Scalar<RuledAnswer> ANSWER =
      Scalar.oneOf(
          "yes, or refusal, which is not now and never",
          Map.of("yes", RuledAnswer.YES, "refusal", RuledAnswer.REFUSAL));

  private static final Scalar<LocalDate> DAY =
      new Scalar<>("a date such as 2026-04-01", Scalar.DATE.reading(), List.of());

  private static final String RULES = "rules, such as [{name: …, when: {…}, not: yes}]";
  private static final String CONDITIONS = "conditions such as {strategic_fit: off_strategy}";

  private final Map<String, Integer> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<List<RuleCondition>, Stated> stated = new HashMap<>();

  /** A rule, and where it stands. */
  private record Stated(ConfiguredRule rule, int line) {}

  private RulesParser() {}

  /** The rules; what is wrong with one is noted, and it is left out. */
  static List<ConfiguredRule> parse(Property property) {
    List<Property> items = property.items();
    if (items.isEmpty() || property.isText()) {
      property.expect(RULES);
      return List.of();
    }
    if (items.size() > ConfiguredRule.MOST) {
      property.problem(
          "expected at most %s rules, found %s: the more are judged together, the less is certain"
              .formatted(ConfiguredRule.MOST, items.size()));
      return List.of();
    }
    RulesParser parser = new RulesParser();
    List<ConfiguredRule> rules = new ArrayList<>();
    items.forEach(item -> parser.rule(item).ifPresent(rules::add));
    return List.copyOf(rules);
  }

  private Optional<ConfiguredRule> rule(Property written) {
    Section section = new Section(written, "key", KEYS);
    Optional<String> name = section.require(NAME, CALLED).filter(each -> isNew(each, section));
    Optional<List<RuleCondition>> when =
        section.require(WHEN, CONDITIONS).map(RulesParser::conditions);
    Optional<RuledAnswer> not = section.require(NOT, ANSWER);
    LocalDate since = section.read(SINCE, DAY, null);
    return name.flatMap(
            called ->
                when.filter(each -> !each.isEmpty())
                    .flatMap(
                        each -> not.map(answer -> new ConfiguredRule(called, each, answer, since))))
        .filter(rule -> isNew(rule, written));
  }

  private boolean isNew(String name, Section section) {
    Property at = section.at(NAME).orElseThrow();
    Integer line = names.putIfAbsent(name, at.line());
    if (line != null) {
      at.problem("the rule on line %s has this name, too".formatted(line));
    }
    return line == null;
  }

  /** Whether no other rule has the same conditions, whichever answer it speaks against. */
  private boolean isNew(ConfiguredRule rule, Property at) {
    List<RuleCondition> when = rule.when().stream().map(RuleCondition::compared).toList();
    Stated other = stated.putIfAbsent(when, new Stated(rule, at.line()));
    if (other != null) {
      String text =
          other.rule().not() == rule.not()
              ? "\"%s\" on line %s is the same rule"
              : "\"%s\" on line %s speaks against the other answer under the same conditions:"
                  + " nobody can keep both";
      at.problem(text.formatted(other.rule().name(), other.line()));
    }
    return other == null;
  }

  /** The conditions; none where anything is wrong with one of them. */
  private static List<RuleCondition> conditions(Property when) {
    Map<String, Property> written = when.entries();
    Section section = new Section(when.with(written), "column", COLUMNS);
    if (when.hasKeys() && written.isEmpty()) {
      when.problem("expected " + CONDITIONS + ", found none");
    }
    List<RuleCondition> conditions =
        Stream.of(RuleColumn.values())
            .flatMap(
                column -> section.at(column.key()).flatMap(at -> condition(column, at)).stream())
            .toList();
    return conditions.size() == written.size() ? conditions : List.of();
  }

  private static Optional<RuleCondition> condition(RuleColumn column, Property written) {
    Scalar<String> word = column.isFree() ? Scalar.TEXT : Scalar.oneOf(column.words());
    List<String> values = written.list(word);
    if (written.items().isEmpty()) {
      written.expect(word.expected());
    }
    if (values.isEmpty() || values.size() < written.items().size()) {
      return Optional.empty();
    }
    RuleCondition condition = new RuleCondition(column, values);
    if (condition.holdsAlways()) {
      written.problem("it holds for every decision: all that can be is listed");
    }
    return Optional.of(condition);
  }
}
