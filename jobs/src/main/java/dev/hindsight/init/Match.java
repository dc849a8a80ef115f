package dev.hindsight.init;

import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.profiling.ColumnProfile;
import java.util.List;
import java.util.stream.Stream;

/**
 * A column of a file that a column of the contract may be read from.
 *
 * @param field the column of the contract
 * @param column the column of the file
 * @param closeness how it was found
 * @param fit how many of its values are good
 * @param others further columns that could be meant, likeliest first
 * @param keys what its keys meet, as a clause; empty where it names no row of another table
 */
record Match(
    Field field,
    ColumnProfile column,
    Closeness closeness,
    Fit.Count fit,
    List<ColumnProfile> others,
    String keys) {

  /** How a column was found. */
  enum Closeness {
    /** It has the contract's own name. */
    OWN,
    /** Tools call it so. */
    KNOWN,
    /** Its name is nearly one that tools use. */
    NEAR,
    /** Its values are the keys of the rows that it has to name. */
    KEYS
  }

  /** Less, and the column is something else. */
  private static final double GOOD = 0.9;

  boolean isCertain() {
    return closeness != Closeness.NEAR && (fit.of() == 0 || fit.share() >= GOOD);
  }

  boolean isRequired() {
    return field.isRequired();
  }

  /** The same, read from a column whose keys meet. */
  Match with(ColumnProfile other, Closeness how, Fit.Count itsFit, String itsKeys) {
    List<ColumnProfile> rest =
        Stream.concat(Stream.of(column), others.stream())
            .filter(each -> !each.equals(other))
            .toList();
    return new Match(field, other, how, itsFit, rest, itsKeys);
  }
}
