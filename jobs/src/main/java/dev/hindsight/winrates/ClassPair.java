package dev.hindsight.winrates;

import dev.hindsight.comparing.SideCounts;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.stats.TwoByTwo;
import java.util.List;

/** Two classes to be compared. */
public record ClassPair(DecisionClass first, DecisionClass second) {

  /** The comparisons of a report. */
  public static final List<ClassPair> ALL =
      List.of(
          new ClassPair(DecisionClass.YES, DecisionClass.NOT_NOW),
          new ClassPair(DecisionClass.ALTERNATIVE, DecisionClass.NOT_NOW),
          new ClassPair(DecisionClass.YES, DecisionClass.ALTERNATIVE),
          new ClassPair(DecisionClass.NEVER, DecisionClass.NOT_NOW));

  /** The closed deals of both; those of other classes are on neither side. */
  List<SideCounts> sides(List<StratumCounts> counts) {
    return counts.stream().map(each -> new SideCounts(each.stratum(), table(each))).toList();
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
