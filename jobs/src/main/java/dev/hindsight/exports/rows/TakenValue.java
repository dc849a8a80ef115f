package dev.hindsight.exports.rows;

import dev.hindsight.findings.CountedValue;
import java.io.Serializable;

/**
 * A value of a row that was not read as it stands.
 *
 * @param kind what became of it
 * @param column the column; of a mark, the header
 * @param value what stands there
 * @param as what it was read as, or what is wrong with it
 */
public record TakenValue(CountedValue.Kind kind, String column, String value, String as)
    implements Serializable {

  public void write(ByteWriter out) {
    out.writeByte(kind.ordinal()).writeText(column).writeText(value).writeText(as);
  }

  public static TakenValue read(ByteReader in) {
    return new TakenValue(
        CountedValue.Kind.values()[in.readByte()], in.readText(), in.readText(), in.readText());
  }
}
