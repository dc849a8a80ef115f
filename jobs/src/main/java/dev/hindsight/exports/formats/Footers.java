package dev.hindsight.exports.formats;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

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
        held.forEach(footer -> beginning(footer).map(footer::asFooter).ifPresent(released::add));
      } else {
        hold(row);
      }
    }
    return released.poll();
  }

  private void hold(RawRow row) {
    boolean footer = beginning(row).isPresent() || (row.isBlank() && (tooMany || !held.isEmpty()));
    held.add(row);
    tooMany = footer && (tooMany || held.size() > LONGEST_FOOTER);
    if (!footer || tooMany) {
      released.addAll(held);
      held.clear();
    }
  }

  /** What the row begins with, if it begins like a footer; blank rows of a footer do not. */
  private Optional<String> beginning(RawRow row) {
    if (row.cells().isEmpty()) {
      return Optional.empty();
    }
    String first = Cells.trimmed(row.cells().get(0));
    return beginnings.stream().filter(first::startsWith).findFirst();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
