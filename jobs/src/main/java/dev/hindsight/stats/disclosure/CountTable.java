package dev.hindsight.stats.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts by two things, with their totals: the last row holds the totals of the columns, the last
 * column those of the rows, and the last of both the total of all.
 */
public final class CountTable {

  private final long[][] counts;

  private CountTable(long[][] counts) {
    this.counts = counts;
  }

  /**
   * A table with its totals.
   *
   * @param cells rows of equal length, without totals
   * @throws IllegalArgumentException if a count is negative
   */
  public static CountTable of(long[][] cells) {
    int rows = cells.length;
    int columns = cells[0].length;
    long[][] counts = new long[rows + 1][columns + 1];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        long count = cells[row][column];
        if (count < 0) {
          throw new IllegalArgumentException("Invalid count: " + count);
        }
        counts[row][column] = count;
        counts[row][columns] += count;
        counts[rows][column] += count;
        counts[rows][columns] += count;
      }
    }
    return new CountTable(counts);
  }

  /** How many rows there are, that of the totals among them. */
  public int rows() {
    return counts.length;
  }

  /** How many columns there are, that of the totals among them. */
  public int columns() {
    return counts[0].length;
  }

  /** A count or a total. */
  public long at(int row, int column) {
    return counts[row][column];
  }

  long at(TablePlace place) {
    return at(place.row(), place.column());
  }

  /** All places, row by row. */
  List<TablePlace> places() {
    return IntStream.range(0, rows())
        .boxed()
        .flatMap(
            row -> IntStream.range(0, columns()).mapToObj(column -> new TablePlace(row, column)))
        .toList();
  }

  @Override
  public String toString() {
    return Arrays.deepToString(counts);
  }
}
