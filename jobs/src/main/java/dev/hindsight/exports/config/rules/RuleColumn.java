package dev.hindsight.exports.config.rules;

import dev.hindsight.exports.contract.words.DealType;
import dev.hindsight.exports.contract.words.StrategicFit;
import dev.hindsight.exports.contract.words.Vocabularies;
import dev.hindsight.findings.pressure.Tactic;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What conditions are about: it is known on the day of a decision. */
public enum RuleColumn {
  /** The segment of the deal. */
  SEGMENT,
  /** The region of the deal. */
  REGION,
  /** The sales team of the request, else of the deal. */
  SALES_TEAM,
  /** The type of the deal. */
  DEAL_TYPE(Stream.of(DealType.values()).map(DealType::word)),
  /** The tercile of what the deal was thought to be worth on the day. */
  SIZE_BAND("small", "medium", "large"),
  /** The strategic fit of the request. */
  STRATEGIC_FIT(Stream.of(StrategicFit.values()).map(StrategicFit::word)),
  /** How many others are known to want the same. */
  OTHER_PROSPECTS("0", "1_to_2", "3_or_more"),
  /** Tactics that were signalled up to the day, any of them, or none. */
  TACTIC(
      Stream.concat(
          Stream.of(RuleColumn.ANY, RuleColumn.NONE),
          Arrays.stream(Tactic.values()).map(Vocabularies::word))),
  /** How long the answer was waited for. */
  WAITED("up_to_7_days", "8_to_30_days", "over_30_days"),
  /** Whether there is a written description. */
  WRITTEN_DESCRIPTION(RuleColumn.YES, RuleColumn.NO),
  /** Whether the prospect was interviewed. */
  PROSPECT_INTERVIEWED(RuleColumn.YES, RuleColumn.NO),
  /** The chance of winning that sales claimed. */
  CLAIMED_CONFIDENCE("below_50", "50_to_80", "from_80"),
  /** Whether the day is among the last 14 of a fiscal quarter. */
  QUARTER_END(RuleColumn.YES, RuleColumn.NO),
  /** How much of its quota the team had won, against the share of the period that was over. */
  ATTAINMENT("below_50", "50_to_80", "80_to_100", "from_100");

  public static final String YES = "yes";
  public static final String NO = "no";
  public static final String ANY = "any";
  public static final String NONE = "none";

  /** Never changed. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> words;

  RuleColumn(String... words) {
    this(Arrays.stream(words));
  }

  RuleColumn(Stream<String> words) {
    this.words = words.toList();
  }

  /** As it is written. */
  public String key() {
    return Vocabularies.word(this);
  }

  /** The words that it may be; empty for names of the company's own. */
  public List<String> words() {
    return words;
  }

  /** Whether its values are names of the company's own. */
  public boolean isFree() {
    return words.isEmpty();
  }

  /** The words that are one or the other: no decision has none of them where any is known. */
  List<String> alternatives() {
    return this == TACTIC ? List.of(ANY, NONE) : words;
  }
}
