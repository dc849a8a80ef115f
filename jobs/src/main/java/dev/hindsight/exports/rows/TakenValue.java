package dev.hindsight.exports.rows;

import dev.hindsight.findings.quality.CountedValue;
import java.io.Serializable;

/**
 * A value that was not read as it stands, with how many rows have it.
 *
 * @param kind what became of it
 * @param column the column; of a mark, the header
 * @param value what stands there, or {@link CountedValue#OTHERS}
 * @param as what it was read as, or what is wrong with it
 * @param rows how many rows have it
 */
public record TakenValue(CountedValue.Kind kind, String column, String value, String as, long rows)
    implements Serializable {

  /** The value of one row. */
  public TakenValue(CountedValue.Kind kind, String column, String value, String as) {
    this(kind, column, value, as, 1);
  }

  public void write(ByteWriter out) {
    out.writeByte(kind.ordinal()).writeText(column).writeText(value).writeText(as).writeLong(rows);
  }

  public static TakenValue read(ByteReader in) {
    return new TakenValue(
        CountedValue.Kind.values()[in.readByte()],
        in.readText(),
        in.readText(),
        in.readText(),
        in.readLong());
  }
}
