package dev.hindsight.findings.churn;

import java.util.List;

/**
 * The costliest rows of a table that grows with the exports; the whole of it is written beside the
 * workbook.
 *
 * @param total how many rows the whole table has
 * @param rows the costliest of them, costliest first; at most {@link #SHOWN}
 */
public record Costliest<T>(long total, List<T> rows) {

  /** As many rows as findings hold. */
  public static final int SHOWN = 1_000;

  public Costliest {
    rows = List.copyOf(rows);
    if (rows.size() > Math.min(total, SHOWN)) {
      throw new IllegalArgumentException(
          "Invalid table: " + rows.size() + " rows of " + total + ", at most " + SHOWN);
    }
  }

  /** A table without rows. */
  public static <T> Costliest<T> none() {
    return new Costliest<>(0, List.of());
  }

  /** Whether all rows are there. */
  public boolean isWhole() {
    return rows.size() == total;
  }
}
