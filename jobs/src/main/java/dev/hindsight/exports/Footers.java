package dev.hindsight.exports;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Rows without the footer: what stands at the end of a file and is no data. A row that begins like
 * a footer but has data after it is data.
 */
final class Footers implements RawRows {

  /** The most rows that a footer has. */
  private static final int LONGEST_FOOTER = 100;

  private final RawRows rows;
  private final List<String> beginnings;
  private final Deque<RawRow> held = new ArrayDeque<>();
  private final Deque<RawRow> released = new ArrayDeque<>();

  Footers(RawRows rows, List<String> beginnings) {
    this.rows = rows;
    this.beginnings = beginnings;
  }

  @Override
  public List<String> header() {
    return rows.header();
  }

  @Override
  public RawRow next() {
    while (released.isEmpty()) {
      RawRow row = rows.next();
      if (row == null) {
        return null;
      }
      held.add(row);
      boolean footer = isFooter(row) || (held.size() > 1 && row.isBlank());
      if (!footer || held.size() > LONGEST_FOOTER) {
        released.addAll(held);
        held.clear();
      }
    }
    return released.poll();
  }

  private boolean isFooter(RawRow row) {
    if (row.cells().isEmpty() || row.cells().get(0) == null) {
      return false;
    }
    String first = Cells.trimmed(row.cells().get(0));
    return beginnings.stream().anyMatch(first::startsWith);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
