package dev.hindsight.payoff;

import dev.hindsight.winrates.LevelCounts;
import dev.hindsight.winrates.DealSizes;
import dev.hindsight.history.ProspectsBand;
import dev.hindsight.findings.DecisionClass;
import dev.hindsight.findings.PayOffDimension;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The levels that a dimension of trade-offs can have, in the order in which they are shown. */
final class Vocabulary {

  private Vocabulary() {}

  /**
   * The levels, the one of requests without a value last; empty where the exports name them.
   *
   * @param dimension what is broken down by
   */
  static List<String> of(PayOffDimension dimension) {
    return switch (dimension) {
      case DECISION_QUARTER, PRODUCT_MANAGER -> List.of();
      case DECISION_CLASS ->
          Stream.of(
                  DecisionClass.YES,
                  DecisionClass.NOT_NOW,
                  DecisionClass.NEVER,
                  DecisionClass.ALTERNATIVE)
              .map(Vocabulary::word)
              .toList();
      case ALTERNATIVE_KIND ->
          Stream.concat(
                  TradeOffFacts.ALTERNATIVE_KINDS.stream(), Stream.of(TradeOffFacts.UNKNOWN_KIND))
              .toList();
      case SIZE_BAND -> orNone(List.of(DealSizes.SMALL, DealSizes.MEDIUM, DealSizes.LARGE));
      case STRATEGIC_FIT -> orNone(TradeOffFacts.STRATEGIC_FITS);
      case OTHER_PROSPECTS -> orNone(ProspectsBand.ALL);
      case DEAL_TYPE -> orNone(TradeOffFacts.DEAL_TYPES);
    };
  }

  /** A class as the exports spell it. */
  static String word(DecisionClass answer) {
    return answer.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> orNone(List<String> levels) {
    return Stream.concat(levels.stream(), Stream.of(LevelCounts.NONE)).toList();
  }
}
