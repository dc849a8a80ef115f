package dev.hindsight.winrates;

import dev.hindsight.comparing.Stratum;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Dimension;

/**
 * How the deals of one class ended in the finest stratum there is; no value is a level of its own.
 * Together the strata hold every deal of the window once.
 */
record StratumCounts(Stratum stratum, DecisionClass decisionClass, OutcomeCounts outcomes) {

  /**
   * The level of this stratum in a dimension.
   *
   * @throws IllegalArgumentException for a dimension that strata do not hold
   */
  LevelCounts in(Dimension dimension) {
    String level =
        switch (dimension) {
          case SEGMENT -> stratum.segment();
          case DEAL_TYPE -> stratum.dealType();
          case SIZE_BAND -> stratum.sizeBand();
          case QUARTER, REGION, SALES_TEAM, ALTERNATIVE_KIND ->
              throw new IllegalArgumentException("Invalid dimension of a stratum: " + dimension);
        };
    return new LevelCounts(dimension, level, decisionClass, outcomes);
  }
}
