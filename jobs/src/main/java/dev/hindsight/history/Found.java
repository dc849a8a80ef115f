package dev.hindsight.history;

import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.ByteWriter;
import dev.hindsight.exports.rows.RowFinding;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What was found to be wrong with a row, on its way to what else was found of it.
 *
 * @param table its table
 * @param place where it stands
 * @param kept whether the row is kept
 * @param finding what is wrong
 */
public record Found(Table table, Place place, boolean kept, RowFinding finding) {

  /** Findings of links come after those of the row by itself. */
  private static final int AFTER_THE_ROW = 1_000_000;

  private static final int KIND = 1;

  /** A finding of a row by itself; the position is its place among the others. */
  public Entry entry(int position) {
    ByteWriter out = new ByteWriter();
    out.writeByte(table.number()).writeLong(place.file()).writeLong(place.line());
    out.writeBoolean(kept);
    finding.write(out);
    byte[] order =
        ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
            .putLong(place.line())
            .putInt(position)
            .array();
    return new Entry(Key.of(Domain.FINDINGS, file(table, place.file()), KIND, order), out.take());
  }

  /** A finding of the links of a row that is kept. */
  public static Entry ofLink(Table table, Place place, int position, RowFinding finding) {
    return new Found(table, place, true, finding).entry(AFTER_THE_ROW + position);
  }

  /** What the findings of one file are sorted by: tables and files in their order. */
  private static String file(Table table, int file) {
    return digits(table.number(), 2) + digits(file, 10);
  }

  private static String digits(int number, int count) {
    String digits = Integer.toString(number);
    return "0".repeat(count - digits.length()) + digits;
  }

  /** The number of the table in the key of a finding; -1 in that of a rider. */
  public static int tableOf(byte[] key) {
    return key[1] == 0 ? -1 : Integer.parseInt(digits(key, 0, 2));
  }

  /** The position of the file in the key of a finding. */
  public static int fileOf(byte[] key) {
    return Integer.parseInt(digits(key, 2, 12));
  }

  private static String digits(byte[] key, int from, int to) {
    return new String(key, 1 + from, to - from, StandardCharsets.US_ASCII);
  }

  /** Whether another finding is of the same row. */
  public boolean isOfSameRow(Found other) {
    return table.equals(other.table) && place.equals(other.place);
  }

  public static Found read(Entry entry) {
    ByteReader in = new ByteReader(entry.value());
    return new Found(
        Contract.TABLES.get(in.readByte()),
        new Place(in.readInt(), in.readLong()),
        in.readBoolean(),
        RowFinding.read(in));
  }
}
