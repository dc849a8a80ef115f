package dev.hindsight.exports.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.exports.config.rules.ConfiguredRule;
import dev.hindsight.exports.config.rules.RuleColumn;
import dev.hindsight.exports.config.rules.RuleCondition;
import dev.hindsight.findings.rules.RuledAnswer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class RulesParserTest {

  private static final Path FILE = Path.of("hindsight.yaml");

  @Test
  void everythingIsRead() {
    assertThat(
            rules(
                """
                rules:
                  - name: No yes off strategy
                    when: {strategic_fit: Off-Strategy, segment: [Enterprise, Mid-market]}
                    not: yes
                    since: 2026-04-01
                  - name: Expansions are not refused
                    when: {deal_type: expansion, tactic: [churn_threat, deadline, deadline]}
                    not: Refusal
                """))
        .containsExactly(
            new ConfiguredRule(
                "No yes off strategy",
                List.of(
                    new RuleCondition(RuleColumn.SEGMENT, "Enterprise", "Mid-market"),
                    new RuleCondition(RuleColumn.STRATEGIC_FIT, "off_strategy")),
                RuledAnswer.YES,
                LocalDate.of(2026, 4, 1)),
            new ConfiguredRule(
                "Expansions are not refused",
                List.of(
                    new RuleCondition(RuleColumn.DEAL_TYPE, "expansion"),
                    new RuleCondition(RuleColumn.TACTIC, "churn_threat", "deadline")),
                RuledAnswer.REFUSAL,
                null));
    assertThat(rules("fiscal-year-start: april")).isEmpty();
  }

  @Test
  void theNearestColumnWordAndKeyAreNamed() {
    assertThatThrownBy(
            () ->
                rules(
                    """
                    rules:
                      - name: One
                        when: {strategic_fitt: off_strategy}
                        not: yes
                      - name: Two
                        when: {strategic_fit: of_strategy}
                        not: not_now
                      - name: Three
                        when: {tactic: moon}
                        nott: yes
                    """))
        .hasMessage(
            """
            Invalid configuration, 6 errors:
              hindsight.yaml:3: rules[1].when.strategic_fitt: unknown column; did you mean strategic_fit?
              hindsight.yaml:6: rules[2].when.strategic_fit: expected one of aligned, neutral, off_strategy, found "of_strategy"; did you mean off_strategy?
              hindsight.yaml:7: rules[2].not: expected yes, or refusal, which is not now and never, found "not_now"
              hindsight.yaml:8: rules[3]: the key not is missing; expected yes, or refusal, which is not now and never
              hindsight.yaml:9: rules[3].when.tactic: expected one of any, none, deadline, competitor_has_it, executive_sponsor, only_opportunity, done_deal, good_cop_bad_cop, reciprocity, last_minute_issue, churn_threat, other, found "moon"
              hindsight.yaml:10: rules[3].nott: unknown key; did you mean not?"""
                .replace("\n", System.lineSeparator()));
  }

  @Test
  void aRuleHasANameConditionsAndAnAnswer() {
    assertThatThrownBy(
            () ->
                rules(
                    """
                    rules:
                      - when: {deal_type: renewal}
                        not: yes
                      - name: Two
                        not: yes
                      - name: Three
                        when: {}
                        not: yes
                      - name: Four
                        when: {deal_type: []}
                        not: yes
                      - name: Five
                        when: off strategy
                        not: yes
                      - name: Six
                        when: {quarter_end: yes}
                        not: yes
                        since: soon
                    """))
        .hasMessage(
            """
            Invalid configuration, 6 errors:
              hindsight.yaml:2: rules[1]: the key name is missing; expected a name of at most 100 letters in one line
              hindsight.yaml:4: rules[2]: the key when is missing; expected conditions such as {strategic_fit: off_strategy}
              hindsight.yaml:7: rules[3].when: expected conditions such as {strategic_fit: off_strategy}, found none
              hindsight.yaml:10: rules[4].when.deal_type: expected one of new_business, expansion, renewal, found an empty list
              hindsight.yaml:13: rules[5].when: expected keys with values, found "off strategy"
              hindsight.yaml:18: rules[6].since: expected a date such as 2026-04-01, found "soon\""""
                .replace("\n", System.lineSeparator()));
  }

  @Test
  void aNameIsALineThatCanBeSaid() {
    assertThatThrownBy(
            () ->
                rules(
                    """
                    rules:
                      - name: "No yes\\noff strategy"
                        when: {strategic_fit: off_strategy}
                        not: yes
                      - name: %s
                        when: {deal_type: renewal}
                        not: yes
                      - name: "  "
                        when: {deal_type: expansion}
                        not: yes
                    """
                        .formatted("long ".repeat(21))))
        .hasMessage(
            """
            Invalid configuration, 3 errors:
              hindsight.yaml:2: rules[1].name: expected a name of at most 100 letters in one line, found "No yes off strategy"
              hindsight.yaml:5: rules[2].name: expected a name of at most 100 letters in one line, found "long long long long long long long long long long long long …"
              hindsight.yaml:8: rules[3].name: expected a name of at most 100 letters in one line, found "  \""""
                .replace("\n", System.lineSeparator()));
  }

  @Test
  void noTwoRulesAreTheSameOrSpeakAgainstEachOther() {
    assertThatThrownBy(
            () ->
                rules(
                    """
                    rules:
                      - name: One
                        when: {deal_type: renewal, segment: SMB}
                        not: yes
                      - name: One
                        when: {deal_type: expansion}
                        not: yes
                      - name: Two
                        when: {segment: SMB, deal_type: renewal}
                        not: yes
                      - name: Three
                        when: {segment: SMB, deal_type: renewal}
                        not: refusal
                      - name: Four
                        when: {deal_type: renewal, deal_type: expansion}
                        not: yes
                      - name: Five
                        when: {quarter_end: [yes, no]}
                        not: yes
                      - name: Six
                        when: {tactic: [any, none]}
                        not: yes
                    """))
        .hasMessage(
            """
            Invalid configuration, 6 errors:
              hindsight.yaml:5: rules[2].name: the rule on line 2 has this name, too
              hindsight.yaml:8: rules[3]: "One" on line 2 is the same rule
              hindsight.yaml:11: rules[4]: "One" on line 2 speaks against the other answer under the same conditions: nobody can keep both
              hindsight.yaml:15: rules[5].when.deal_type: this key stands already on line 15
              hindsight.yaml:18: rules[6].when.quarter_end: it holds for every decision: all that can be is listed
              hindsight.yaml:21: rules[7].when.tactic: it holds for every decision: all that can be is listed"""
                .replace("\n", System.lineSeparator()));
  }

  @Test
  void inLargeAndSmallLettersNamesAndValuesAreTheSame() {
    assertThatThrownBy(
            () ->
                rules(
                    """
                    rules:
                      - name: One
                        when: {region: EMEA}
                        not: yes
                      - name: ONE
                        when: {region: APAC}
                        not: yes
                      - name: Two
                        when: {region: [Emea, emea]}
                        not: refusal
                    """))
        .hasMessage(
            """
            Invalid configuration, 2 errors:
              hindsight.yaml:5: rules[2].name: the rule on line 2 has this name, too
              hindsight.yaml:8: rules[3]: "One" on line 2 speaks against the other answer under the same conditions: nobody can keep both"""
                .replace("\n", System.lineSeparator()));
  }

  @Test
  void thereAreAtMost195() {
    assertThat(rules(numbered(195))).hasSize(195);
    assertThatThrownBy(() -> rules(numbered(200)))
        .hasMessage(
            """
            Invalid configuration, 1 error:
              hindsight.yaml:1: rules: expected at most 195 rules, found 200: the more are judged together, the less is certain"""
                .replace("\n", System.lineSeparator()));
  }

  @Test
  void rulesAreAList() {
    String expected = "expected rules, such as [{name: …, when: {…}, not: yes}], found ";
    Stream.of("rules: yes", "rules: []", "rules:")
        .forEach(
            yaml ->
                assertThatThrownBy(() -> rules(yaml))
                    .hasMessage(
                        "Invalid configuration, 1 error:"
                            + System.lineSeparator()
                            + "  hindsight.yaml:1: rules: "
                            + expected
                            + found(yaml)));
  }

  private static String found(String yaml) {
    return switch (yaml) {
      case "rules: yes" -> "\"yes\"";
      case "rules: []" -> "an empty list";
      default -> "nothing";
    };
  }

  private static String numbered(int rules) {
    return IntStream.range(0, rules)
        .mapToObj("  - {name: Rule %1$d, when: {segment: S%1$d}, not: yes}%n"::formatted)
        .collect(Collectors.joining("", "rules:\n", ""));
  }

  private static List<ConfiguredRule> rules(String yaml) {
    return Configuration.of(yaml, FILE).rules();
  }
}
