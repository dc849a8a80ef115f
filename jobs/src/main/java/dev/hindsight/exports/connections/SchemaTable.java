package dev.hindsight.exports.connections;

import java.util.List;
import java.util.Locale;

/**
 * A table, or a view, as the catalogue of a database has it.
 *
 * @param schema the schema that it is in; where a database has none, its catalogue
 * @param name its name
 * @param queried its name as queries write it
 * @param quoted both names as the database is asked for them
 * @param columns its columns
 */
public record SchemaTable(
    String schema, String name, String queried, String quoted, List<Column> columns) {

  public SchemaTable {
    columns = List.copyOf(columns);
  }

  /** A name of a database as queries write it: in lower case, other characters as _. */
  public static String queried(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
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
