package dev.hindsight.exports.connections;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table or view by the names that the catalogue of a database has for it. Databases differ in the
 * case that names have and in what is quoted: their own catalogue tells.
 *
 * @param catalogue the catalogue; null: the database has none
 * @param schema the schema; null: the database has none, and the catalogue stands for it
 * @param name the table
 * @param quote what stands around names; empty: nothing does
 */
record CatalogueTable(String catalogue, String schema, String name, String quote) {

  private static final Set<String> NO_TABLES =
      Set.of("INDEX", "SEQUENCE", "TYPE", "PARTITIONED INDEX", "TEMPORARY INDEX");

  private static final Set<Integer> NOT_SINGLE =
      Set.of(
          Types.BINARY,
          Types.VARBINARY,
          Types.LONGVARBINARY,
          Types.BLOB,
          Types.ARRAY,
          Types.STRUCT,
          Types.REF,
          Types.JAVA_OBJECT);

  /** All that the user sees, ordered by name. */
  static List<CatalogueTable> all(DatabaseMetaData database) throws SQLException {
    String quote = database.getIdentifierQuoteString().strip();
    List<CatalogueTable> all = new ArrayList<>();
    try (ResultSet tables = database.getTables(null, null, "%", null)) {
      while (tables.next()) {
        String type = tables.getString("TABLE_TYPE");
        if (type == null || !NO_TABLES.contains(type)) {
          all.add(
              new CatalogueTable(
                  tables.getString("TABLE_CAT"),
                  tables.getString("TABLE_SCHEM"),
                  tables.getString("TABLE_NAME"),
                  quote));
        }
      }
    }
    all.sort(Comparator.comparing(CatalogueTable::name));
    return all;
  }

  /**
   * Those of a schema, or of a catalogue. The case of its name does not matter where none is named
   * exactly so.
   *
   * @param all all that the user sees
   */
  static List<CatalogueTable> in(String schema, List<CatalogueTable> all) {
    List<CatalogueTable> alike =
        all.stream().flatMap(each -> each.ownedBy(schema).stream()).toList();
    List<CatalogueTable> exact =
        alike.stream().filter(each -> schema.equals(each.owner())).toList();
    return exact.isEmpty() ? alike : exact;
  }

  /** The same, where a schema, or else a catalogue, of this name has it. */
  private Optional<CatalogueTable> ownedBy(String owner) {
    if (owner.equalsIgnoreCase(schema)) {
      return Optional.of(this);
    }
    return owner.equalsIgnoreCase(catalogue)
        ? Optional.of(new CatalogueTable(catalogue, null, name, quote))
        : Optional.empty();
  }

  /** The schema, else the catalogue. */
  String owner() {
    return schema == null ? catalogue : schema;
  }

  /** The name as queries write it. */
  String queried() {
    return SchemaTable.queried(name);
  }

  /** The table as the database is asked for it. */
  String quoted() {
    return quoted(owner()) + "." + quoted(name);
  }

  private String quoted(String part) {
    return quote.isEmpty() ? part : quote + part.replace(quote, quote + quote) + quote;
  }

  /** The columns of all tables that lie beside it, each in their order, by the table's name. */
  Map<String, List<SchemaTable.Column>> columns(DatabaseMetaData database) throws SQLException {
    Map<String, List<SchemaTable.Column>> columns = new HashMap<>();
    String beside = escaped(schema, database.getSearchStringEscape());
    try (ResultSet all = database.getColumns(catalogue, beside, "%", "%")) {
      while (all.next()) {
        String column = all.getString("COLUMN_NAME");
        columns
            .computeIfAbsent(all.getString("TABLE_NAME"), unseen -> new ArrayList<>())
            .add(
                new SchemaTable.Column(
                    column, quoted(column), !NOT_SINGLE.contains(all.getInt("DATA_TYPE"))));
      }
    }
    return columns;
  }

  /** A name as a pattern that fits nothing else. */
  private static String escaped(String name, String escape) {
    return name == null
        ? null
        : name.replace(escape, escape + escape)
            .replace("_", escape + "_")
            .replace("%", escape + "%");
  }
}
