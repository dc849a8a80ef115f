package dev.hindsight.exports.connections;

import dev.hindsight.exports.config.Nearest;
import dev.hindsight.exports.config.sources.SchemaSource;
import dev.hindsight.exports.config.sources.TableOfSchema;
import dev.hindsight.exports.contract.InputException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The tables of a schema in a database, by the names that queries have for them. */
final class SchemaTables {

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
    try (Connection connection = Jdbc.connection(told)) {
      SchemaTables tables = new SchemaTables(source.schema());
      List<CatalogueTable> all = CatalogueTable.all(connection.getMetaData());
      for (CatalogueTable each : CatalogueTable.in(source.schema(), all)) {
        tables.byName.computeIfAbsent(each.queried(), same -> new TreeSet<>()).add(each.quoted());
      }
      return tables;
    }
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
