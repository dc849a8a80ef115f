package dev.hindsight.comparing;

import dev.hindsight.findings.values.RecordedTrait;
import dev.hindsight.stats.TwoByTwo;

/**
 * Subjects with something and without it, in one stratum.
 *
 * @param lastYear those of the last four quarters among them
 */
public record SideCounts(Stratum stratum, TwoByTwo table, TwoByTwo lastYear) {

  /** Subjects that are all of the last four quarters. */
  public SideCounts(Stratum stratum, TwoByTwo table) {
    this(stratum, table, table);
  }

  /** Subjects that are all of the last four quarters. */
  public SideCounts(String segment, String dealType, String sizeBand, TwoByTwo table) {
    this(new Stratum(segment, dealType, sizeBand), table);
  }

  /** The same counts, in strata that need not be alike in a trait. */
  SideCounts without(RecordedTrait trait) {
    return new SideCounts(stratum.without(trait), table, lastYear);
  }
}
