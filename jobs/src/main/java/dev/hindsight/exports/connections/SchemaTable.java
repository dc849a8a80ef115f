package dev.hindsight.exports.connections;

import java.util.List;

/**
 * A table, or a view, as the catalogue of a database has it.
 *
 * @param schema the schema that it is in; where a database has none, its catalogue
 * @param name its name
 * @param queried its name as queries write it: in lower case, other characters as _
 * @param quoted both names as the database is asked for them
 * @param columns its columns
 */
public record SchemaTable(
    String schema, String name, String queried, String quoted, List<Column> columns) {

  public SchemaTable {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param name its name
   * @param quoted its name as the database is asked for it
   * @param isSingle whether it holds single values, and no bytes, lists or structures
   */
  public record Column(String name, String quoted, boolean isSingle) {}
}
