package dev.hindsight.exports.rows;

import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Table;
import java.util.List;

/**
 * A row as it was read and compared with the others of its table.
 *
 * @param table its table
 * @param place where it stands
 * @param values its values in the contract's order, null where there is none
 * @param status what became of it
 * @param findings what is wrong with it
 * @param taken of the last row of a file, the values of all of its rows that were not read as they
 *     stand
 * @param headers headers that it is the first of its file to have, in a format without a header
 *     line
 */
@SuppressWarnings("ArrayRecordComponent") // Made by the million, and never compared as a whole.
public record JudgedRow(
    Table table,
    Place place,
    Object[] values,
    Status status,
    List<RowFinding> findings,
    List<TakenValue> taken,
    List<String> headers) {

  /** What became of a row. */
  public enum Status {
    KEPT,
    REJECTED,
    /** Alike in every column that counts to a row that stands before it. */
    DUPLICATE,
    /** No data, but what stands below it. */
    FOOTER
  }

  public boolean isKept() {
    return status == Status.KEPT;
  }

  /** The value of a column; null where there is none. */
  public Object value(String column) {
    return values[table.position(column)];
  }

  /** The text of a column; null where there is none. */
  public String text(String column) {
    return (String) value(column);
  }
}
