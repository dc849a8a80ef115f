package dev.hindsight.exports.profiling;

import dev.hindsight.exports.connections.DatabaseReader;
import dev.hindsight.exports.connections.FirstRows;
import dev.hindsight.exports.connections.SchemaTable;
import dev.hindsight.exports.formats.TypedCell;
import java.util.List;
import java.util.OptionalLong;

/** Looks at tables of a database of which nothing is known: what stands in their first rows. */
public final class SchemaProfiler {

  private static final int MOST_ROWS = 10_000;

  private final DatabaseReader database;
  private final long characters;

  /**
   * A profiler.
   *
   * @param characters about how much of each table is read at most
   */
  public SchemaProfiler(DatabaseReader database, long characters) {
    this.database = database;
    this.characters = characters;
  }

  /** A table of which only its headers are known. */
  public static TableProfile unread(SchemaTable table) {
    return profile(table, List.of(), List.of(), OptionalLong.empty());
  }

  /**
   * What was found in a table.
   *
   * @throws DatabaseReader.Unreadable where the database gives none of its rows
   * @throws dev.hindsight.exports.contract.InputException where the database is away
   */
  public TableProfile profile(SchemaTable table) throws DatabaseReader.Unreadable {
    FirstRows first = database.first(table, MOST_ROWS, characters);
    return profile(table, first.columns(), first.rows(), first.all());
  }

  private static TableProfile profile(
      SchemaTable table, List<SchemaTable.Column> read, List<Object[]> rows, OptionalLong all) {
    List<ColumnProfile> columns =
        table.columns().stream()
            .map(column -> column(column.name(), read.indexOf(column), rows))
            .toList();
    return new TableProfile(
        new SchemaOrigin(table.schema(), table.name(), table.queried()),
        rows.size(),
        all,
        bytes(columns, rows.size(), all),
        columns);
  }

  private static ColumnProfile column(String header, int cell, List<Object[]> rows) {
    return ColumnProfile.of(
        header,
        rows.size(),
        row -> cell < 0 ? null : TypedCell.text(rows.get(row)[cell]),
        row -> TypedCell.isTyped(rows.get(row)[cell]));
  }

  /** As large as if all rows were as those that were read; without their number as any. */
  private static long bytes(List<ColumnProfile> columns, int rows, OptionalLong all) {
    long read =
        columns.stream()
            .flatMap(column -> column.counts().entrySet().stream())
            .mapToLong(each -> (long) each.getKey().length() * each.getValue())
            .sum();
    return all.isPresent() ? read * all.getAsLong() / Math.max(1, rows) : Long.MAX_VALUE;
  }
}
