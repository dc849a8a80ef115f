package dev.hindsight.exports.profiling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A column as far as it was looked at.
 *
 * @param header as it stands in the file, on one line
 * @param cells what stands in each row, without blanks around it; null for nothing
 * @param typed how many of them the file itself types, such as dates of a spreadsheet
 * @param counts each different text with the number of its cells, in the order of the rows
 */
@SuppressWarnings("ArrayRecordComponent") // Two are never alike; a list would cost more.
public record ColumnProfile(String header, String[] cells, int typed, Map<String, Integer> counts) {

  /** A column with its texts counted. */
  static ColumnProfile of(String header, String[] cells, int typed) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String cell : cells) {
      if (cell != null) {
        counts.merge(cell, 1, Integer::sum);
      }
    }
    return new ColumnProfile(header, cells, typed, counts);
  }

  /** In how many rows something stands. */
  public int filled() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  public Set<String> values() {
    return counts.keySet();
  }

  /** Whether the file itself types most of its cells. */
  public boolean isTyped() {
    return 2 * typed > filled();
  }

  /** Whether its texts tell rows apart: all but a few are there once. */
  public boolean isUnique() {
    return filled() > 0 && values().size() >= 0.98 * filled();
  }

  /** No two columns are alike, whatever stands in them. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
