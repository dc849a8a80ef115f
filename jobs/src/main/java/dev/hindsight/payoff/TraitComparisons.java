package dev.hindsight.payoff;

import dev.hindsight.basis.ProspectsBand;
import dev.hindsight.comparing.Horizon;
import dev.hindsight.comparing.SideComparisons;
import dev.hindsight.comparing.SideComparisons.LikeWhat;
import dev.hindsight.comparing.SideCounts;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.TraitComparison;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Stratification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Closed yes deals with one trait against those with another, like for like. */
final class TraitComparisons {

  /** A comparison that leaders and sales care about. */
  private record Pair(PayOffDimension trait, String first, String second) {}

  private static final String DEALS = "closed deals";

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(PayOffDimension.STRATEGIC_FIT, "off_strategy", "aligned"),
          new Pair(PayOffDimension.STRATEGIC_FIT, "neutral", "aligned"),
          new Pair(PayOffDimension.OTHER_PROSPECTS, ProspectsBand.NONE, ProspectsBand.MANY),
          new Pair(PayOffDimension.OTHER_PROSPECTS, ProspectsBand.FEW, ProspectsBand.MANY),
          new Pair(PayOffDimension.DEAL_TYPE, "expansion", "new_business"),
          new Pair(PayOffDimension.DEAL_TYPE, "renewal", "new_business"));

  private TraitComparisons() {}

  /**
   * The comparisons; q over all that could be made. Strata never hold the trait itself equal.
   *
   * @param missing what is not known of deals, and why
   * @param candidates the stratifications that can be made, finest first
   */
  static List<TraitComparison> of(
      ClosedCounts closed,
      Map<PayOffDimension, String> missing,
      List<Stratification> candidates,
      int minimumCount,
      Horizon horizon) {
    Map<Pair, List<SideCounts>> sides = new LinkedHashMap<>();
    PAIRS.stream()
        .filter(pair -> !missing.containsKey(pair.trait()))
        .forEach(pair -> sides.put(pair, sides(closed, pair)));
    SideComparisons<Pair> compared =
        new SideComparisons<>(sides, new LikeWhat(DEALS, candidates, minimumCount, horizon));
    return PAIRS.stream()
        .map(
            pair ->
                new TraitComparison(
                    pair.trait(),
                    pair.first(),
                    pair.second(),
                    sides.containsKey(pair)
                        ? Measured.of(compared.of(pair).ofDeals())
                        : Measured.not(missing.get(pair.trait()))))
        .toList();
  }

  private static List<SideCounts> sides(ClosedCounts closed, Pair pair) {
    boolean ofType = pair.trait() == PayOffDimension.DEAL_TYPE;
    return closed.sides(
        pair.trait(), pair.first(), pair.second(), deal -> ofType ? deal.ofAnyType() : deal);
  }
}
