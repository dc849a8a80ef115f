package dev.hindsight.exports.judging;

import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.ValueType;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.formats.RawRow;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Hashes that tell which rows of a file are alike, and which are about the same thing. */
public final class RowIdentity {

  /** Tables whose rows are added up: what tells two of them apart need not be mapped. */
  private static final Set<Table> ADDED_UP = Set.of(Pressure.TABLE, Quotas.TABLE);

  private final Table table;
  private final List<Integer> unknown;
  private final List<String> headers;
  private final List<Integer> dates;
  private final Set<String> optional;
  private final Digest digest = new Digest();

  RowIdentity(Table table, ColumnPlan plan) {
    this.table = table;
    this.headers = plan.headers().stream().map(Cells::comparable).toList();
    this.unknown = unknown(plan);
    this.optional =
        table.fields().stream()
            .filter(field -> !field.isRequired())
            .map(Field::name)
            .collect(Collectors.toSet());
    this.dates =
        IntStream.range(0, table.fields().size())
            .filter(i -> table.fields().get(i).type() == ValueType.DATE)
            .mapToObj(i -> plan.positions().get(i))
            .toList();
  }

  /** The cells that are not read, by their headers: part files have their columns in any order. */
  private List<Integer> unknown(ColumnPlan plan) {
    return IntStream.range(0, headers.size())
        .filter(cell -> !plan.positions().contains(cell))
        .boxed()
        .sorted(Comparator.comparing(headers::get))
        .toList();
  }

  /**
   * What identifies the row: its table and key, or, where its table has none, all that stands in
   * it. A row that has no key of its own is nobody's rival. Rows about the same thing are sorted by
   * where they stand.
   *
   * @param value the value of a column; null where there is none
   * @param read all that the row says
   */
  byte[] key(
      Function<String, Object> value,
      Supplier<List<Object>> read,
      RawRow raw,
      Place place,
      boolean rejected) {
    byte[] identity = identity(value, read, raw, place, rejected);
    return ByteBuffer.allocate(identity.length + Integer.BYTES + Long.BYTES)
        .put(identity)
        .putInt(place.file())
        .putLong(place.line())
        .array();
  }

  /** Whether two keys say that their rows are about the same thing. */
  static boolean isSame(byte[] one, byte[] other) {
    return Arrays.equals(one, 0, Digest.LENGTH, other, 0, Digest.LENGTH);
  }

  /** A number that is the same for all keys of rows about the same thing. */
  public static int hash(byte[] key) {
    return ByteBuffer.wrap(key).getInt();
  }

  private byte[] identity(
      Function<String, Object> value,
      Supplier<List<Object>> read,
      RawRow raw,
      Place place,
      boolean rejected) {
    List<String> key = keyColumns(value);
    digest.add(table.name());
    if (key.isEmpty() && !rejected) {
      read.get().forEach(digest::add);
      addUnread(raw);
      return digest.take();
    }
    digest.add(String.join(",", key));
    key.forEach(column -> digest.add(value.apply(column)));
    if (ADDED_UP.contains(table)) {
      addUnread(raw);
    }
    if (key.isEmpty() || key.stream().anyMatch(column -> isMissing(column, value))) {
      digest.add(place.file());
      digest.add(place.line());
    }
    return digest.take();
  }

  /** Whether a row lacks a column that it cannot be known without. */
  private boolean isMissing(String column, Function<String, Object> value) {
    return value.apply(column) == null && !optional.contains(column);
  }

  /** The cells that are not read and in which something stands, each by its position and hash. */
  List<Unread> unread(RawRow raw) {
    List<Unread> unread = new ArrayList<>(0);
    for (int cell : unknown) {
      String text = text(raw, cell);
      if (!text.isEmpty()) {
        unread.add(new Unread(cell, text.hashCode()));
      }
    }
    return unread;
  }

  /**
   * Columns that the contract does not know, and the times of dates. Where a column is not there,
   * it is as if nothing stood in it.
   */
  private void addUnread(RawRow raw) {
    for (int cell : unknown) {
      String text = text(raw, cell);
      if (!text.isEmpty()) {
        digest.add(headers.get(cell));
        digest.add(text);
      }
    }
    for (int cell : dates) {
      String text = text(raw, cell);
      digest.add(text.contains(":") ? text : null);
    }
  }

  private static String text(RawRow raw, int cell) {
    return cell >= 0 && cell < raw.cells().size() ? Cells.trimmed(raw.cells().get(cell)) : "";
  }

  private List<String> keyColumns(Function<String, Object> value) {
    boolean withoutId = table.equals(Decisions.TABLE) && value.apply(Decisions.DECISION_ID) == null;
    return withoutId ? Decisions.KEY_WITHOUT_ID : table.key();
  }
}
