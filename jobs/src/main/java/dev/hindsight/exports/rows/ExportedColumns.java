package dev.hindsight.exports.rows;

import dev.hindsight.exports.contract.Table;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which tables have an export, and which columns it has.
 *
 * @param byTable the columns by the name of their table; no entry for a table without an export
 */
public record ExportedColumns(Map<String, Set<String>> byTable) implements Serializable {

  public ExportedColumns {
    byTable =
        byTable.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, table -> Set.copyOf(table.getValue())));
  }

  /** Whether there is an export of a table. */
  public boolean has(Table table) {
    return byTable.containsKey(table.name());
  }

  /** Whether there is an export of a table, and it has a column. */
  public boolean has(Table table, String column) {
    return byTable.getOrDefault(table.name(), Set.of()).contains(column);
  }

  /** Why a table is not there, in words for a reader; empty where it is. */
  public Optional<String> missing(Table table) {
    return has(table) ? Optional.empty() : Optional.of("there is no `" + table.name() + "` export");
  }

  /** Why a column is not there, whether or not its table is; empty where it is. */
  public Optional<String> missing(Table table, String column) {
    return has(table, column)
        ? Optional.empty()
        : Optional.of("the `" + table.name() + "` export has no column `" + column + "`");
  }
}
