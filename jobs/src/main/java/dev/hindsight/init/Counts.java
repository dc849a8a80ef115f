package dev.hindsight.init;

import dev.hindsight.exports.profiling.TableProfile;
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

  /** How many rows there are, or were looked at. */
  static String rows(TableProfile profile) {
    return profile.isWhole() ? rows(profile.rows()) : sample(profile);
  }

  /** How much of a table was looked at. */
  static String sample(TableProfile profile) {
    return profile.all().isPresent()
        ? "the first " + Say.count(profile.rows()) + " of " + rows(profile.all().getAsLong())
        : "a sample of " + rows(profile.rows());
  }
}
