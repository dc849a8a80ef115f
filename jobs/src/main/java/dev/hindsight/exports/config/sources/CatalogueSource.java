package dev.hindsight.exports.config.sources;

/**
 * A table of a catalogue that Spark is told of.
 *
 * @param table its name, such as {@code main.salesforce.opportunity}
 */
public record CatalogueSource(String table) implements SourceDefinition {}
