package dev.hindsight.sample;

import dev.hindsight.exports.contract.Table;
import java.io.Serializable;
import java.util.List;

/**
 * A row that is not as it should be, or that a careless reader gets wrong.
 *
 * @param table the name of its table
 * @param kind what is the matter, in a few words
 * @param reading what reading it comes to
 * @param column where the matter lies; empty where it is the whole row
 * @param value what stands there
 * @param text the row with its line end
 */
record DirtyRow(
    String table, String kind, Reading reading, String column, String value, String text)
    implements Serializable {

  /** What reading a dirty row comes to, by the contract. */
  enum Reading {
    /** It is rejected. */
    REJECTED,
    /** The value counts as missing, the row is kept. */
    VALUE_DROPPED,
    /** It is alike an earlier row in every cell and left out. */
    DUPLICATE,
    /** It has the key of another row but not its content; both are rejected. */
    CONFLICT,
    /** It points nowhere; it is kept and listed. */
    ORPHAN,
    /** Its dates contradict each other or the calendar; it is kept and listed. */
    CONTRADICTION,
    /** Nothing is wrong with it. */
    KEPT
  }

  /** A dirty row and where it lies: the file within the exports, and the line it starts on. */
  record Placed(DirtyRow row, String file, long line) implements Serializable {}

  static DirtyRow of(Table table, String kind, Reading reading, String column, Cells cells) {
    List<String> columns = table.columns().toList();
    List<String> inOrder = cells.inOrder(columns);
    String value = column.isEmpty() ? "" : inOrder.get(columns.indexOf(column));
    return new DirtyRow(table.name(), kind, reading, column, value, CsvText.row(inOrder));
  }
}
