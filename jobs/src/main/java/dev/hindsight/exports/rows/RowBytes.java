package dev.hindsight.exports.rows;

import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.ExportRow;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Table;
import java.util.ArrayList;
import java.util.List;

/** Rows of any table as bytes: the number of their table, their place, their values. */
public final class RowBytes {

  private RowBytes() {}

  /** A row that was judged. */
  public static byte[] of(JudgedRow row) {
    return of(row.table(), row.place(), row.values());
  }

  private static byte[] of(Table table, Place place, Object[] values) {
    ByteWriter out = new ByteWriter();
    out.writeByte(table.number()).writeLong(place.file()).writeLong(place.line());
    RowCodec.of(table).write(values, out);
    return out.take();
  }

  /** Writes rows that are bytes already, with their number. */
  public static void writeAll(List<byte[]> rows, ByteWriter out) {
    out.writeLong(rows.size());
    rows.forEach(out::writeBytes);
  }

  /** Reads what {@link #writeAll} wrote. */
  public static <R extends ExportRow> List<R> readAll(Class<R> type, ByteReader in) {
    int size = in.readInt();
    List<R> rows = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      rows.add(read(type, in.readBytes()));
    }
    return rows;
  }

  /** The row, which is one of a type. */
  public static <R extends ExportRow> R read(Class<R> type, byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    RowCodec codec = RowCodec.of(in.readByte());
    Place place = new Place(in.readInt(), in.readLong());
    return type.cast(codec.row(place, codec.read(in)));
  }

  /** The values of a row, in the contract's order. */
  public static Object[] values(byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    RowCodec codec = RowCodec.of(in.readByte());
    in.readLong();
    in.readLong();
    return codec.read(in);
  }

  public static Table table(byte[] bytes) {
    return Contract.TABLES.get(bytes[0]);
  }

  public static Place place(byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    in.readByte();
    return new Place(in.readInt(), in.readLong());
  }
}
