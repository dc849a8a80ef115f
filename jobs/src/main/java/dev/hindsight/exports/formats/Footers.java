package dev.hindsight.exports.formats;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Rows of which the footer is told apart: what stands at the end of a file and is no data. Where a
 * row begins like a footer, the rows with a single cell below it are part of the footer, and so are
 * rows above it that have no further cells at all. Whatever has data below it is data.
 */
final class Footers implements RawRows {

  /** The most rows that a footer has, blank ones too: more are data. */
  private static final int LONGEST_FOOTER = 100;

  private final RawRows rows;
  private final List<String> beginnings;
  private final Deque<RawRow> held = new ArrayDeque<>();
  private final Deque<RawRow> released = new ArrayDeque<>();
  private boolean begun;
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
  public List<UnreadSheet> unreadSheets() {
    return rows.unreadSheets();
  }

  @Override
  public RawRow next() {
    while (released.isEmpty() && !ended) {
      RawRow row = rows.next();
      if (row == null) {
        ended = true;
        held.stream()
            .filter(footer -> !begun || !footer.isBlank())
            .forEach(footer -> released.add(begun ? footer.asFooter(why(footer)) : footer));
      } else {
        hold(row);
      }
    }
    return released.poll();
  }

  private void hold(RawRow row) {
    boolean begins = beginning(row) != null;
    boolean footer = begins || mayBelong(row);
    begun = footer && (begun || begins);
    held.add(row);
    tooMany = footer && (tooMany || held.size() > LONGEST_FOOTER);
    if (!footer || tooMany) {
      released.addAll(held);
      held.clear();
    }
  }

  /** Whether a row that does not begin like a footer may be part of one. */
  private boolean mayBelong(RawRow row) {
    if (row.isBroken() || layout().size() < 2) {
      return false;
    }
    return begun ? row.filled(2) < 2 : row.cells().size() == 1;
  }

  private String why(RawRow footer) {
    String beginning = beginning(footer);
    return beginning == null
        ? "Has a single cell beside a footer and no data below it, so it is taken for a footer"
        : "Begins with \"%s\" and has no data below it, so it is taken for a footer"
            .formatted(beginning);
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
