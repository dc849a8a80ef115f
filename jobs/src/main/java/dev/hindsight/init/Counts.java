package dev.hindsight.init;

import dev.hindsight.findings.values.Say;

/** Counts, as evidence says them. */
final class Counts {

  private Counts() {}

  /** Such as "1,446 rows". */
  static String rows(long rows) {
    return Say.count(rows) + (rows == 1 ? " row" : " rows");
  }

  /** Such as "1,446 of 1,446". */
  static String of(long some, long all) {
    return Say.count(some) + " of " + Say.count(all);
  }

  /** How much of a file was looked at, as a word before its rows; empty for all of it. */
  static String sampled(boolean isWhole) {
    return isWhole ? "" : " of the sample";
  }
}
