package dev.hindsight.exports.config.sources;

import java.util.Set;

/**
 * All tables of a schema: each is a source under the name of this one and its own, such as {@code
 * crm_opportunity}.
 *
 * @param schema the schema; in a catalogue its full name, such as {@code main.salesforce}
 * @param database how the database is reached that it is in; null: it is in a catalogue that Spark
 *     is told of
 */
public record SchemaSource(String schema, SparkSource database) implements SourceDefinition {

  @Override
  public Set<String> secrets() {
    return database == null ? Set.of() : database.secrets();
  }
}
