package dev.hindsight.stats.disclosure;

import java.util.Comparator;

/** A place in a {@link CountTable}: a row and a column, the totals being the last of either. */
public record TablePlace(int row, int column) implements Comparable<TablePlace> {

  private static final Comparator<TablePlace> ORDER =
      Comparator.comparingInt(TablePlace::row).thenComparingInt(TablePlace::column);

  @Override
  public int compareTo(TablePlace other) {
    return ORDER.compare(this, other);
  }
}
