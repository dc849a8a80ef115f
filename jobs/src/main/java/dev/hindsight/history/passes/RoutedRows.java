package dev.hindsight.history.passes;

import dev.hindsight.exports.rows.JudgedRow;
import dev.hindsight.history.Entry;
import dev.hindsight.history.Routing;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Sends rows to where they belong, and counts what became of them. */
final class RoutedRows implements Iterator<Entry> {

  private final Iterator<JudgedRow> rows;
  private final Routing routing;
  private final ReadTally tally = new ReadTally();
  private final Deque<Entry> sent = new ArrayDeque<>();

  private RoutedRows(Iterator<JudgedRow> rows, Routing routing) {
    this.rows = rows;
    this.routing = routing;
  }

  /** The entries, with the tally riding behind them. */
  static Iterator<Entry> of(Iterator<JudgedRow> rows, Routing routing) {
    RoutedRows routed = new RoutedRows(rows, routing);
    return Rider.after(routed, () -> routed.tally);
  }

  @Override
  public boolean hasNext() {
    while (sent.isEmpty() && rows.hasNext()) {
      JudgedRow row = rows.next();
      tally.accept(row);
      routing.route(row, sent::add);
    }
    return !sent.isEmpty();
  }

  @Override
  public Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return sent.remove();
  }
}
