package dev.hindsight.exports.profiling;

import dev.hindsight.exports.formats.Cells;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * A column as far as it was looked at.
 *
 * @param header as it stands in the file, on one line
 * @param cells what stands in each row, without blanks around it; null for nothing
 * @param filled in how many rows something stands
 * @param typed how many of them the file itself types, such as dates of a spreadsheet
 * @param counts each different text with the number of its cells, in the order of the rows
 */
@SuppressWarnings("ArrayRecordComponent") // Two are never alike; a list would cost more.
public record ColumnProfile(
    String header, String[] cells, int filled, int typed, Map<String, Integer> counts) {

  /**
   * A column with its texts counted.
   *
   * @param rows how many rows there are
   * @param text what stands in a row; null for nothing
   * @param isTyped whether the file itself types what stands in a row
   */
  static ColumnProfile of(String header, int rows, IntFunction<String> text, IntPredicate isTyped) {
    String[] cells = new String[rows];
    Map<String, String> same = new HashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    int filled = 0;
    int typed = 0;
    for (int row = 0; row < rows; row++) {
      String cell = Cells.trimmed(text.apply(row));
      if (!cell.isEmpty()) {
        cells[row] = same.computeIfAbsent(cell, Function.identity());
        counts.merge(cells[row], 1, Integer::sum);
        filled++;
        typed += isTyped.test(row) ? 1 : 0;
      }
    }
    return new ColumnProfile(header, cells, filled, typed, counts);
  }

  public Set<String> values() {
    return counts.keySet();
  }

  /** Whether the file itself types most of its cells. */
  public boolean isTyped() {
    return 2 * typed > filled;
  }

  /** Whether its texts tell rows apart: all but a few are there once. */
  public boolean isUnique() {
    return filled > 0 && values().size() >= 0.98 * filled;
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
