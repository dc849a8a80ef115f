package dev.hindsight.exports.sql;

import dev.hindsight.exports.formats.RawRow;
import dev.hindsight.exports.formats.TypedCell;
import dev.hindsight.exports.judging.Judging.Identified;
import dev.hindsight.exports.judging.RowParser;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** Rows of a query's result as typed rows, read as they are asked for. */
final class QueriedRows implements Iterator<Identified> {

  private static final long FIRST_HASH = 1_125_899_906_842_597L;

  private final Iterator<Row> rows;
  private final QueriedColumns columns;
  private final RowParser parser;
  private final Map<String, Integer> files = new HashMap<>();
  private final int unknown;

  /**
   * Rows of a result.
   *
   * @param files the names of the files that rows can be from; the last one is that of the query
   */
  QueriedRows(Iterator<Row> rows, QueriedColumns columns, RowParser parser, List<String> files) {
    this.rows = rows;
    this.columns = columns;
    this.parser = parser;
    this.unknown = files.size() - 1;
    for (int i = 0; i < unknown; i++) {
      this.files.put(files.get(i), i);
    }
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public Identified next() {
    Row row = rows.next();
    RawRow raw = raw(row);
    int file = files.getOrDefault(columns.file(row), unknown);
    return rows.hasNext() ? parser.parse(file, raw) : parser.parseLast(file, raw);
  }

  private RawRow raw(Row row) {
    int[] positions = columns.cells();
    String[] cells = new String[positions.length];
    BitSet typed = new BitSet(cells.length);
    Map<Integer, String> bad = new HashMap<>(0);
    for (int i = 0; i < cells.length; i++) {
      Object value = row.get(positions[i]);
      cells[i] = TypedCell.text(value);
      typed.set(i, TypedCell.isTyped(value));
      String problem = TypedCell.problem(value);
      if (problem != null) {
        bad.put(i, problem);
      }
    }
    long line = columns.line(row);
    return new RawRow(
        line > 0 ? line : placeholder(cells), Arrays.asList(cells), typed, bad, List.of());
  }

  /** What stands for the line of a row that has none: below 0, and the same wherever it is read. */
  private static long placeholder(String[] cells) {
    long hash = FIRST_HASH;
    for (String cell : cells) {
      for (int i = 0; cell != null && i < cell.length(); i++) {
        hash = 31 * hash + cell.charAt(i);
      }
      hash = 31 * hash + (cell == null ? 1 : 0);
    }
    return -1 - (hash >>> 1);
  }
}
