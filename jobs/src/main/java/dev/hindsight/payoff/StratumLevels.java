package dev.hindsight.payoff;

import dev.hindsight.basis.SizeBand;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.stats.logistic.Design;
import dev.hindsight.stats.logistic.Subject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a win is fitted to: the factors segment and deal type, each with the levels of all deals
 * that a fit or a prediction is about, sorted, the size band, the small one first, and the size as
 * a number of doublings. What the exports do not have is no factor.
 *
 * <p>The bands take up what is not a straight line in the doublings, on which totals of money would
 * lean; the doublings what bands alone would miss of the largest deals.
 */
final class StratumLevels implements Serializable {

  private static final long serialVersionUID = 1;

  private final boolean segmented;
  private final boolean typed;
  private final Design design;

  private StratumLevels(boolean segmented, boolean typed, Collection<DealStratum> strata) {
    this.segmented = segmented;
    this.typed = typed;
    List<List<String>> factors = new ArrayList<>();
    for (int factor = 0; factor < named(); factor++) {
      int place = factor;
      factors.add(
          List.copyOf(new TreeSet<>(strata.stream().map(each -> names(each).get(place)).toList())));
    }
    factors.add(SizeBand.ALL);
    design = new Design(factors, 1);
  }

  /**
   * The levels of some strata, at least one.
   *
   * @param missing what deals have no column for
   */
  static StratumLevels of(Collection<DealStratum> strata, Map<Dimension, String> missing) {
    return new StratumLevels(
        !missing.containsKey(Dimension.SEGMENT), !missing.containsKey(Dimension.DEAL_TYPE), strata);
  }

  Design design() {
    return design;
  }

  /** A deal of a stratum, which has a size. */
  Subject of(DealStratum stratum) {
    List<String> levels = new ArrayList<>(names(stratum));
    levels.add(stratum.sizeBand());
    return design.subject(levels, List.of(stratum.doublings().doubleValue()));
  }

  private List<String> names(DealStratum stratum) {
    List<String> names = new ArrayList<>();
    if (segmented) {
      names.add(stratum.segment());
    }
    if (typed) {
      names.add(stratum.dealType());
    }
    return List.copyOf(names);
  }

  private int named() {
    return (segmented ? 1 : 0) + (typed ? 1 : 0);
  }
}
