package dev.hindsight.exports.config.sources;

import java.util.Set;

/**
 * A table of a schema that is configured as a whole.
 *
 * @param name the name of the schema among the sources
 * @param schema the schema
 * @param table the name of the table as queries write it: in lower case, other characters as _
 */
public record TableOfSchema(String name, SchemaSource schema, String table)
    implements SourceDefinition {

  @Override
  public Set<String> secrets() {
    return schema.secrets();
  }
}
