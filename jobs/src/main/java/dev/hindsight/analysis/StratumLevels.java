package dev.hindsight.analysis;

import dev.hindsight.findings.Dimension;
import dev.hindsight.stats.Design;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The factors that deals are alike in, segment, deal type and size band, each with the levels of
 * all deals that a fit or a prediction is about, sorted. What the exports do not have is no factor.
 */
final class StratumLevels implements Serializable {

  private static final long serialVersionUID = 1;

  private final boolean segmented;
  private final boolean typed;
  private final List<List<String>> factors;

  private StratumLevels(boolean segmented, boolean typed, Collection<DealStratum> strata) {
    this.segmented = segmented;
    this.typed = typed;
    factors = new ArrayList<>();
    for (int factor = 0; factor < count(); factor++) {
      int place = factor;
      factors.add(
          List.copyOf(new TreeSet<>(strata.stream().map(each -> of(each).get(place)).toList())));
    }
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
    return new Design(factors);
  }

  /** A stratum's level of each factor. */
  List<String> of(DealStratum stratum) {
    List<String> levels = new ArrayList<>();
    if (segmented) {
      levels.add(stratum.segment());
    }
    if (typed) {
      levels.add(stratum.dealType());
    }
    levels.add(stratum.sizeBand());
    return List.copyOf(levels);
  }

  private int count() {
    return 1 + (segmented ? 1 : 0) + (typed ? 1 : 0);
  }
}
