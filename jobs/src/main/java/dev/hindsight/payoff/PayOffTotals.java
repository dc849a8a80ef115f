package dev.hindsight.payoff;

import dev.hindsight.basis.Levels;
import dev.hindsight.comparing.Verdicts;
import dev.hindsight.findings.payoff.LikeRequests;
import dev.hindsight.findings.payoff.PayOffBreakdown;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Quarter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The sums as totals, in the order in which they are shown.
 *
 * @param quarters the quarters of the ledger, oldest first
 * @param missing what there is no breakdown by, and why
 * @param minimumCount of settled trade-offs, below which nothing is said of a level
 */
record PayOffTotals(
    NetSums sums,
    Valuation valuation,
    List<Quarter> quarters,
    Map<PayOffDimension, String> missing,
    int minimumCount) {

  /** By answer, segment, deal type and size band, the first and the last as their words go. */
  private static final Comparator<LevelKey> LIKE_ORDER =
      Comparator.comparing((LevelKey key) -> DecisionClass.valueOf(key.names().get(0)))
          .thenComparing(key -> key.names().get(1))
          .thenComparing(key -> key.names().get(2))
          .thenComparing(
              key -> Vocabulary.of(PayOffDimension.SIZE_BAND).indexOf(key.names().get(3)));

  PayOffLevel level(String name, LevelKey key) {
    return new PayOffLevel(
        name, sums.of(key, false).total(valuation), sums.of(key, true).total(valuation));
  }

  private PayOffLevel level(String name, LevelKey key, double ofNet) {
    return new PayOffLevel(
        name, sums.of(key, false).total(valuation, ofNet), sums.of(key, true).total(valuation));
  }

  List<PayOffBreakdown> breakdowns() {
    return Arrays.stream(PayOffDimension.values()).map(this::breakdown).toList();
  }

  private PayOffBreakdown breakdown(PayOffDimension dimension) {
    if (missing.containsKey(dimension)) {
      return new PayOffBreakdown(
          dimension, Measured.not(missing.get(dimension)), Measured.not(missing.get(dimension)));
    }
    List<String> names = names(dimension);
    double level = Verdicts.level(withEnough(dimension, names));
    return new PayOffBreakdown(
        dimension,
        Measured.of(level),
        Measured.of(
            names.stream().map(name -> level(name, LevelKey.of(dimension, name), level)).toList()));
  }

  /** How many levels something may be said of. */
  private int withEnough(PayOffDimension dimension, List<String> names) {
    return (int)
        names.stream()
            .map(name -> sums.of(LevelKey.of(dimension, name), false))
            .filter(settled -> settled.measured() >= minimumCount)
            .count();
  }

  private List<String> names(PayOffDimension dimension) {
    return switch (dimension) {
      case DECISION_QUARTER -> quarters.stream().map(Quarter::label).toList();
      case PRODUCT_MANAGER -> mostRequestsFirst(found(dimension));
      case DECISION_CLASS, ALTERNATIVE_KIND, SIZE_BAND, STRATEGIC_FIT, OTHER_PROSPECTS, DEAL_TYPE ->
          Vocabulary.of(dimension).stream().filter(found(dimension)::contains).toList();
    };
  }

  private List<String> found(PayOffDimension dimension) {
    return sums.levels().stream().filter(key -> key.isOf(dimension)).map(LevelKey::name).toList();
  }

  /** What stands for others comes last. */
  private List<String> mostRequestsFirst(List<String> names) {
    Comparator<String> order =
        Comparator.<String, Boolean>comparing(Levels.OTHERS::equals)
            .thenComparing(this::requests, Comparator.reverseOrder())
            .thenComparing(Comparator.naturalOrder());
    return names.stream().sorted(order).toList();
  }

  private long requests(String manager) {
    LevelKey key = LevelKey.of(PayOffDimension.PRODUCT_MANAGER, manager);
    return sums.of(key, false).requests() + sums.of(key, true).requests();
  }

  /** What like requests came to, of the groups that have a settled one. */
  List<LikeRequests> like() {
    return sums.levels().stream()
        .filter(LevelKey::isLike)
        .filter(key -> sums.of(key, false).requests() > 0)
        .sorted(LIKE_ORDER)
        .map(this::like)
        .toList();
  }

  private LikeRequests like(LevelKey key) {
    return new LikeRequests(
        DecisionClass.valueOf(key.names().get(0)),
        orEmpty(key.names().get(1)),
        orEmpty(key.names().get(2)),
        orEmpty(key.names().get(3)),
        sums.of(key, false).total(valuation));
  }

  private static String orEmpty(String level) {
    return level.equals(Levels.NONE) ? "" : level;
  }
}
