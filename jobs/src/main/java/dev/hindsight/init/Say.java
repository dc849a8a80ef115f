package dev.hindsight.init;

import dev.hindsight.findings.Unit;

/** Counts, as evidence says them. */
final class Say {

  private Say() {}

  static String count(long count) {
    return Unit.COUNT.say((double) count);
  }

  /** Such as "1,446 rows". */
  static String rows(long rows) {
    return count(rows) + (rows == 1 ? " row" : " rows");
  }

  /** Such as "1,446 of 1,446". */
  static String of(long some, long all) {
    return count(some) + " of " + count(all);
  }

  /** How much of a file was looked at, as a word before its rows; empty for all of it. */
  static String sampled(boolean isWhole) {
    return isWhole ? "" : " of the sample";
  }
}
