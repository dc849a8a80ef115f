package dev.hindsight.exports.config.sources;

import java.util.Set;

/**
 * What Spark reads by itself and queries name as one source, such as a table of a database.
 *
 * @param format the format, as Spark names it
 * @param options what Spark is told
 */
public record SparkSource(String format, SourceOptions options) implements SourceDefinition {

  /** A database that has a driver for Java. */
  public static final String JDBC = "jdbc";

  @Override
  public Set<String> secrets() {
    return options.secrets();
  }

  /** Whether it is in a database, which is asked with SQL. */
  public boolean isInDatabase() {
    return format.equalsIgnoreCase(JDBC);
  }
}
