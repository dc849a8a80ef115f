package dev.hindsight.exports;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Hashes that tell which rows of a file are alike, and which are about the same thing. */
final class RowIdentity {

  private final Table table;
  private final FileTask task;
  private final int[] others;
  private final Digest digest = new Digest();

  RowIdentity(Table table, FileTask task) {
    this.table = table;
    this.task = task;
    this.others =
        IntStream.range(0, task.plan().width())
            .filter(cell -> !task.plan().positions().contains(cell))
            .toArray();
  }

  /** What the row holds in the columns that are read. */
  byte[] content(List<Object> read) {
    read.forEach(digest::add);
    return digest.take();
  }

  /**
   * What identifies the row: its table and key, or, where its table has none, all that stands in
   * it, in columns that the contract does not know too. A row that has no key of its own is
   * nobody's rival.
   *
   * @param value the value of a column; null where there is none
   */
  byte[] key(Function<String, Object> value, List<Object> read, RawRow raw, boolean rejected) {
    List<String> key = keyColumns(value);
    digest.add(table.name());
    if (key.isEmpty() && !rejected) {
      read.forEach(digest::add);
      IntStream.of(others).forEach(cell -> digest.add(Cells.trimmed(raw.cells().get(cell))));
      return digest.take();
    }
    digest.add(String.join(",", key));
    key.forEach(column -> digest.add(value.apply(column)));
    if (key.isEmpty() || key.stream().anyMatch(column -> value.apply(column) == null)) {
      digest.add(task.number());
      digest.add(raw.line());
    }
    return digest.take();
  }

  private List<String> keyColumns(Function<String, Object> value) {
    boolean withoutId = table.equals(Decisions.TABLE) && value.apply(Decisions.DECISION_ID) == null;
    return withoutId ? Decisions.KEY_WITHOUT_ID : table.key();
  }
}
