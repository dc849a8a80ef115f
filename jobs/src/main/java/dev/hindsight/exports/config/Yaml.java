package dev.hindsight.exports.config;

/** The lines of {@code hindsight.yaml} that messages suggest. */
final class Yaml {

  private Yaml() {}

  /** A key of a table, on one line. */
  static String line(String table, String key, String value) {
    return "exports: {" + table + ": {" + key + ": " + value + "}}";
  }

  /** The header of a column, on one line, for a person to fill in. */
  static String columnLine(String table, String column) {
    return line(table, "columns", "{" + column + ": \"YOUR HEADER\"}");
  }
}
