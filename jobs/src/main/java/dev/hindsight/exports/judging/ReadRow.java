package dev.hindsight.exports.judging;

import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.ByteWriter;
import dev.hindsight.exports.rows.JudgedRow;
import dev.hindsight.exports.rows.JudgedRow.Status;
import dev.hindsight.exports.rows.RowCodec;
import dev.hindsight.exports.rows.RowFinding;
import dev.hindsight.exports.rows.TakenValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A row as it was read, before it is compared with others.
 *
 * @param table its table
 * @param place where it stands
 * @param values its values, null where there is none or a bad one
 * @param bad the texts of bad values, null where there is none
 * @param status whether it is kept by itself
 * @param findings what is wrong with it by itself
 * @param taken of the last row of a file, the values of all of its rows that were not read as they
 *     stand
 * @param headers headers that it is the first of its file to have
 * @param unread what stands in cells that are not read
 */
@SuppressWarnings("ArrayRecordComponent") // Made by the million, and compared by isAlike.
record ReadRow(
    Table table,
    Place place,
    Object[] values,
    String[] bad,
    Status status,
    List<RowFinding> findings,
    List<TakenValue> taken,
    List<String> headers,
    List<Unread> unread) {

  /**
   * Whether another row of the table says the same; rows that only bad values tell apart differ.
   */
  boolean isAlike(ReadRow other) {
    return Arrays.equals(values, other.values) && Arrays.equals(bad, other.bad);
  }

  /** The row as it is by itself. */
  JudgedRow judged() {
    return new JudgedRow(table, place, values, status, findings, taken, headers);
  }

  /** The row with another status, and one thing more that is wrong with it. */
  JudgedRow judged(Status other, RowFinding more) {
    return new JudgedRow(
        table,
        place,
        values,
        other,
        Stream.concat(findings.stream(), Stream.of(more)).toList(),
        taken,
        headers);
  }

  byte[] bytes(ByteWriter out) {
    out.writeByte(table.number()).writeLong(place.file()).writeLong(place.line());
    out.writeByte(status.ordinal());
    RowCodec.of(table).write(values, out);
    out.writeLong(findings.size())
        .writeLong(taken.size())
        .writeLong(headers.size())
        .writeLong(unread.size());
    findings.forEach(finding -> finding.write(out));
    taken.forEach(value -> value.write(out));
    headers.forEach(out::writeText);
    unread.forEach(each -> each.write(out));
    for (int i = 0; i < bad.length; i++) {
      if (bad[i] != null) {
        out.writeByte(i).writeText(bad[i]);
      }
    }
    return out.take();
  }

  static ReadRow read(byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    Table table = Contract.TABLES.get(in.readByte());
    Place place = new Place(in.readInt(), in.readLong());
    Status status = Status.values()[in.readByte()];
    Object[] values = RowCodec.of(table).read(in);
    int findings = in.readInt();
    int taken = in.readInt();
    int headers = in.readInt();
    int unread = in.readInt();
    List<RowFinding> found = list(findings, in, RowFinding::read);
    List<TakenValue> notRead = list(taken, in, TakenValue::read);
    List<String> named = list(headers, in, ByteReader::readText);
    List<Unread> cells = list(unread, in, Unread::read);
    String[] bad = new String[values.length];
    while (in.hasMore()) {
      int field = in.readByte();
      bad[field] = in.readText();
    }
    return new ReadRow(table, place, values, bad, status, found, notRead, named, cells);
  }

  private static <T> List<T> list(int size, ByteReader in, Function<ByteReader, T> read) {
    List<T> list = size == 0 ? List.of() : new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(read.apply(in));
    }
    return list;
  }
}
