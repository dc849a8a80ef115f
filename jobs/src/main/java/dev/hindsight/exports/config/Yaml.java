package dev.hindsight.exports.config;

/** The lines of {@code hindsight.yaml} that messages suggest. */
public final class Yaml {

  private Yaml() {}

  /** A key of a table, on one line. */
  public static String line(String table, String key, String value) {
    return "exports: {" + table + ": {" + key + ": " + value + "}}";
  }

  /** A key of a file that a table is joined with, on one line. */
  public static String joinLine(String table, String file, String key, String value) {
    return line(table, "joins", "[{file: " + file + ", " + key + ": " + value + "}]");
  }

  /** The header of a column, on one line. */
  public static String columnLine(String table, String column, String header) {
    return line(table, "columns", "{" + column + ": " + quoted(header) + "}");
  }

  /** A text that means itself whatever is in it. */
  public static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
