package dev.hindsight.exports.config;

/** The lines of {@code hindsight.yaml} that messages suggest. */
public final class Yaml {

  private Yaml() {}

  /** A key of a table, on one line. */
  public static String line(String table, String key, String value) {
    return "exports: {" + table + ": {" + key + ": " + value + "}}";
  }

  /** The header of a column, on one line, for a person to fill in. */
  public static String columnLine(String table, String column) {
    return line(table, "columns", "{" + column + ": \"YOUR HEADER\"}");
  }
}
