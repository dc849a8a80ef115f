package dev.hindsight.exports.rows;

import dev.hindsight.exports.contract.Table;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which tables have an export, and which columns it has.
 *
 * @param byTable the columns by the name of their table; no entry for a table without an export
 * @param dead why a table is of no use though there is an export of it, by its name
 */
public record ExportedColumns(Map<String, Set<String>> byTable, Map<String, String> dead)
    implements Serializable {

  public ExportedColumns(Map<String, Set<String>> byTable) {
    this(byTable, Map.of());
  }

  public ExportedColumns {
    dead = Map.copyOf(dead);
    byTable =
        byTable.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, table -> Set.copyOf(table.getValue())));
  }

  /** The same without tables that are of no use. */
  public ExportedColumns without(Map<String, String> useless) {
    return new ExportedColumns(byTable, useless);
  }

  /** Whether there is an export of a table, whatever it is worth. */
  public boolean isExported(Table table) {
    return byTable.containsKey(table.name());
  }

  /** Whether there is an export of a table that is of use. */
  public boolean has(Table table) {
    return isExported(table) && !dead.containsKey(table.name());
  }

  /** Whether there is an export of a table, and it has a column. */
  public boolean has(Table table, String column) {
    return has(table) && byTable.get(table.name()).contains(column);
  }

  /** Why a table is not there, in words for a reader; empty where it is. */
  public Optional<String> missing(Table table) {
    return has(table)
        ? Optional.empty()
        : Optional.of(dead.getOrDefault(table.name(), "there is no `" + table.name() + "` export"));
  }

  /** Why the first of several tables that is not there is not; empty where all are. */
  public Optional<String> missing(Table... tables) {
    return Stream.of(tables).flatMap(table -> missing(table).stream()).findFirst();
  }

  /** Why a column is not there, whether or not its table is; empty where it is. */
  public Optional<String> missing(Table table, String column) {
    return has(table, column)
        ? Optional.empty()
        : Optional.of(
            dead.getOrDefault(
                table.name(), "the `" + table.name() + "` export has no column `" + column + "`"));
  }
}
