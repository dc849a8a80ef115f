package dev.hindsight.winrates;

import dev.hindsight.findings.DecisionClass;
import dev.hindsight.findings.Dimension;
import dev.hindsight.findings.Stratification;
import java.util.List;

/**
 * How the deals of one class ended in the finest stratum there is; no value is a level of its own,
 * {@link LevelCounts#NONE}. Together the strata hold every deal of the window once.
 */
record StratumCounts(
    String segment,
    String dealType,
    String sizeBand,
    DecisionClass decisionClass,
    OutcomeCounts outcomes) {

  /** What the deals of this stratum have in common in a coarser or equal stratification. */
  List<String> key(Stratification stratification) {
    return switch (stratification) {
      case SEGMENT_DEAL_TYPE_SIZE -> List.of(segment, dealType, sizeBand);
      case SEGMENT_SIZE -> List.of(segment, sizeBand);
      case SIZE -> List.of(sizeBand);
      case SEGMENT_DEAL_TYPE -> List.of(segment, dealType);
      case SEGMENT -> List.of(segment);
    };
  }

  /**
   * The level of this stratum in a dimension.
   *
   * @throws IllegalArgumentException for a dimension that strata do not hold
   */
  LevelCounts in(Dimension dimension) {
    String level =
        switch (dimension) {
          case SEGMENT -> segment;
          case DEAL_TYPE -> dealType;
          case SIZE_BAND -> sizeBand;
          case QUARTER, REGION, SALES_TEAM, ALTERNATIVE_KIND ->
              throw new IllegalArgumentException("Invalid dimension of a stratum: " + dimension);
        };
    return new LevelCounts(dimension, level, decisionClass, outcomes);
  }
}
