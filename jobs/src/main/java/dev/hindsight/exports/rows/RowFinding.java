package dev.hindsight.exports.rows;

import dev.hindsight.findings.HiddenName;
import dev.hindsight.findings.quality.QualityFinding.Kind;

/**
 * One thing that is wrong with a row.
 *
 * @param kind what became of it
 * @param column the column; empty for the row as a whole
 * @param value what stands there; empty for nothing
 * @param problem what is wrong, in words that are the same for all rows with the same problem
 * @param reason what is wrong, for this row
 */
public record RowFinding(Kind kind, String column, String value, String problem, String reason) {

  /** A finding that says the same of every row; a name that is not to be shown is not. */
  public static RowFinding of(Kind kind, String column, String value, String problem) {
    return of(kind, column, value, problem, problem);
  }

  /** A finding; a name that is not to be shown is not. */
  public static RowFinding of(
      Kind kind, String column, String value, String problem, String reason) {
    return new RowFinding(kind, column, HiddenName.shown(value), problem, reason);
  }

  /** The same with more said of this row. */
  public RowFinding with(String more) {
    return new RowFinding(kind, column, value, problem, reason + more);
  }

  public void write(ByteWriter out) {
    out.writeByte(kind.ordinal()).writeText(column).writeText(value);
    out.writeText(problem).writeText(reason);
  }

  public static RowFinding read(ByteReader in) {
    return new RowFinding(
        Kind.values()[in.readByte()], in.readText(), in.readText(), in.readText(), in.readText());
  }
}
