package dev.hindsight.exports.config.sources;

import java.io.Serializable;
import java.util.Set;

/** Where the rows are that queries name as a source: what {@code sources.NAME} says. */
public sealed interface SourceDefinition extends Serializable
    permits FileSource, SparkSource, CatalogueSource, SchemaSource, TableOfSchema, ByNameSource {

  /** What must be shown nowhere. */
  default Set<String> secrets() {
    return Set.of();
  }
}
