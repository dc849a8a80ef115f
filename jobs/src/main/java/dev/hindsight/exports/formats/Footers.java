package dev.hindsight.exports.formats;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Rows of which the footer is told apart: what stands at the end of a file and is no data. A row
 * that begins like a footer but has data after it is data.
 */
final class Footers implements RawRows {

  /** The most rows that a footer has, blank ones too: more are data. */
  private static final int LONGEST_FOOTER = 100;

  private final RawRows rows;
  private final List<String> beginnings;
  private final Deque<RawRow> held = new ArrayDeque<>();
  private final Deque<RawRow> released = new ArrayDeque<>();
  private boolean tooMany;
  private boolean ended;

  Footers(RawRows rows, List<String> beginnings) {
    this.rows = rows;
    this.beginnings = beginnings;
  }

  @Override
  public List<String> header() {
    return rows.header();
  }

  @Override
  public List<String> layout() {
    return rows.layout();
  }

  @Override
  public RawRow next() {
    while (released.isEmpty() && !ended) {
      RawRow row = rows.next();
      if (row == null) {
        ended = true;
        held.stream().filter(footer -> beginning(footer) != null).forEach(this::releaseFooter);
      } else {
        hold(row);
      }
    }
    return released.poll();
  }

  private void releaseFooter(RawRow footer) {
    released.add(footer.asFooter(beginning(footer)));
  }

  private void hold(RawRow row) {
    boolean footer = beginning(row) != null || ((tooMany || !held.isEmpty()) && row.isBlank());
    held.add(row);
    tooMany = footer && (tooMany || held.size() > LONGEST_FOOTER);
    if (!footer || tooMany) {
      released.addAll(held);
      held.clear();
    }
  }

  /** What the row begins with, if it begins like a footer; null for others, and for blank rows. */
  private String beginning(RawRow row) {
    if (row.cells().isEmpty()) {
      return null;
    }
    String first = Cells.trimmed(row.cells().get(0));
    for (String beginning : beginnings) {
      if (first.startsWith(beginning)) {
        return beginning;
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
