package dev.hindsight.payoff;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ProspectsBand;
import dev.hindsight.basis.SizeBand;
import dev.hindsight.exports.contract.words.AlternativeKind;
import dev.hindsight.exports.contract.words.DealType;
import dev.hindsight.exports.contract.words.StrategicFit;
import dev.hindsight.exports.contract.words.Vocabularies;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.KnownDeal;
import java.util.Arrays;
import java.util.List;
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
          words(
              DecisionClass.YES,
              DecisionClass.NOT_NOW,
              DecisionClass.NEVER,
              DecisionClass.ALTERNATIVE);
      case ALTERNATIVE_KIND -> with(words(AlternativeKind.values()), KnownDeal.UNKNOWN_KIND);
      case SIZE_BAND -> with(SizeBand.ALL, Levels.NONE);
      case STRATEGIC_FIT -> with(words(StrategicFit.values()), Levels.NONE);
      case OTHER_PROSPECTS -> with(ProspectsBand.ALL, Levels.NONE);
      case DEAL_TYPE -> with(words(DealType.values()), Levels.NONE);
    };
  }

  private static List<String> words(Enum<?>... constants) {
    return Arrays.stream(constants).map(Vocabularies::word).toList();
  }

  private static List<String> with(List<String> levels, String last) {
    return Stream.concat(levels.stream(), Stream.of(last)).toList();
  }
}
