package dev.hindsight.winrates;

import dev.hindsight.findings.DecisionClass;
import dev.hindsight.findings.Stratification;
import dev.hindsight.stats.Strata;
import dev.hindsight.stats.TwoByTwo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two classes to be compared. */
record ClassPair(DecisionClass first, DecisionClass second) {

  /** The comparisons of a report. */
  static final List<ClassPair> ALL =
      List.of(
          new ClassPair(DecisionClass.YES, DecisionClass.NOT_NOW),
          new ClassPair(DecisionClass.ALTERNATIVE, DecisionClass.NOT_NOW),
          new ClassPair(DecisionClass.YES, DecisionClass.ALTERNATIVE),
          new ClassPair(DecisionClass.NEVER, DecisionClass.NOT_NOW));

  /** The closed deals of both within strata; those of other classes are left out. */
  Strata strata(List<StratumCounts> counts, Stratification stratification) {
    Map<List<String>, TwoByTwo> strata = new HashMap<>();
    counts.forEach(
        count -> strata.merge(count.key(stratification), table(count), TwoByTwo::combine));
    return new Strata(new ArrayList<>(strata.values()));
  }

  /** The closed deals of both, all together. */
  TwoByTwo crude(List<StratumCounts> counts) {
    return counts.stream().map(this::table).reduce(TwoByTwo.EMPTY, TwoByTwo::combine);
  }

  private TwoByTwo table(StratumCounts counts) {
    OutcomeCounts outcomes = counts.outcomes();
    if (counts.decisionClass() == first) {
      return new TwoByTwo(outcomes.won(), outcomes.closed(), 0, 0);
    }
    return counts.decisionClass() == second
        ? new TwoByTwo(0, 0, outcomes.won(), outcomes.closed())
        : TwoByTwo.EMPTY;
  }
}
