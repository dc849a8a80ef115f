package dev.hindsight.comparing;

import dev.hindsight.stats.TwoByTwo;

/** Subjects with something and without it, in one stratum. */
public record SideCounts(Stratum stratum, TwoByTwo table) {

  public SideCounts(String segment, String dealType, String sizeBand, TwoByTwo table) {
    this(new Stratum(segment, dealType, sizeBand), table);
  }
}
