package dev.hindsight.exports.connections;

import dev.hindsight.exports.config.Nearest;
import dev.hindsight.exports.config.sources.SchemaSource;
import dev.hindsight.exports.config.sources.TableOfSchema;
import dev.hindsight.exports.contract.InputException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The tables of a schema in a database, by the names that queries have for them. Databases differ
 * in the case that names have and in what is quoted: their own catalogue tells.
 */
final class SchemaTables {

  /** What is for Spark, and none of a driver's business. */
  private static final Set<String> OF_SPARK =
      Set.of("url", "driver", "dbtable", "query", "fetchsize", "prefertimestampntz");

  private static final Set<String> NO_TABLES =
      Set.of("INDEX", "SEQUENCE", "TYPE", "PARTITIONED INDEX", "TEMPORARY INDEX");

  private final String schema;
  private final Map<String, Set<String>> byName = new TreeMap<>();

  private SchemaTables(String schema) {
    this.schema = schema;
  }

  /**
   * Asks the database.
   *
   * @param told what Spark is told of the database
   */
  static SchemaTables of(SchemaSource source, Map<String, String> told)
      throws SQLException, ReflectiveOperationException {
    try (Connection connection = connection(told)) {
      SchemaTables tables = new SchemaTables(source.schema());
      tables.add(connection.getMetaData());
      return tables;
    }
  }

  private static Connection connection(Map<String, String> told)
      throws SQLException, ReflectiveOperationException {
    Properties properties = new Properties();
    told.forEach(
        (name, value) -> {
          if (!OF_SPARK.contains(name.toLowerCase(Locale.ROOT))) {
            properties.setProperty(name, value);
          }
        });
    Class<?> driver =
        Class.forName(told.get(Jdbc.DRIVER), true, Thread.currentThread().getContextClassLoader());
    Connection connection =
        ((Driver) driver.getDeclaredConstructor().newInstance())
            .connect(told.get(Jdbc.URL), properties);
    if (connection == null) {
      throw new SQLException(Jdbc.NO_DRIVER);
    }
    return connection;
  }

  private void add(DatabaseMetaData database) throws SQLException {
    String quote = database.getIdentifierQuoteString().strip();
    try (ResultSet tables = database.getTables(null, null, "%", null)) {
      while (tables.next()) {
        String owner =
            isThis(tables.getString("TABLE_SCHEM"))
                ? tables.getString("TABLE_SCHEM")
                : tables.getString("TABLE_CAT");
        if (isThis(owner) && !NO_TABLES.contains(tables.getString("TABLE_TYPE"))) {
          String table = tables.getString("TABLE_NAME");
          byName
              .computeIfAbsent(queried(table), same -> new TreeSet<>())
              .add(quoted(owner, quote) + "." + quoted(table, quote));
        }
      }
    }
  }

  private boolean isThis(String name) {
    return schema.equalsIgnoreCase(name);
  }

  private static String queried(String table) {
    return table.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
  }

  private static String quoted(String name, String quote) {
    return quote.isEmpty() ? name : quote + name.replace(quote, quote + quote) + quote;
  }

  boolean has(TableOfSchema source) {
    return byName.containsKey(source.table());
  }

  /** The table as the database is asked for it. */
  String table(TableOfSchema source) {
    Set<String> tables = byName.getOrDefault(source.table(), Set.of());
    if (tables.size() == 1) {
      return tables.iterator().next();
    }
    throw new InputException(
        InputException.Source.CONFIGURATION,
        "Cannot read the source %s_%s: %s"
            .formatted(
                source.name(), source.table(), tables.isEmpty() ? missing(source) : twice(tables)));
  }

  private static String twice(Set<String> tables) {
    return "there are %s. Give the one that is meant a source of its own in hindsight.yaml, with dbtable."
        .formatted(String.join(" and ", tables));
  }

  private String missing(TableOfSchema source) {
    if (byName.isEmpty()) {
      return "the user sees no table in the schema %s of the database. Put right sources.%s.schema, or let the user read it."
          .formatted(schema, source.name());
    }
    String question =
        Nearest.to(source.table(), byName.keySet(), 1).stream()
            .map(each -> " Did you mean %s_%s?".formatted(source.name(), each))
            .collect(Collectors.joining());
    return "the user sees no table %s in the schema %s of the database.%s"
        .formatted(source.table(), schema, question);
  }
}
