package dev.hindsight.exports.config;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of {@code hindsight.yaml} that messages suggest. */
public final class Yaml {

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private Yaml() {}

  /** A key of a table, on one line. */
  public static String line(String table, String key, String value) {
    return "exports: {" + table + ": {" + key + ": " + value + "}}";
  }

  /** A key of a file that a table is joined with, on one line. */
  public static String joinLine(String table, String file, String key, String value) {
    return line(table, "joins", "[{file: " + file + ", " + key + ": " + value + "}]");
  }

  /** The file of a source, on one line. */
  public static String sourceLine(String source, String file) {
    return "sources: {" + source + ": {file: " + file + "}}";
  }

  /** A key of a source of files, on one line. */
  public static String sourceLine(String source, String file, String key, String value) {
    return "sources: {" + source + ": {file: " + file + ", " + key + ": " + value + "}}";
  }

  /** The headers of columns, all on one line: a file in which a key stands twice is refused. */
  public static String columnsLine(String table, Map<String, String> headers) {
    return line(
        table,
        "columns",
        headers.entrySet().stream()
            .map(each -> each.getKey() + ": " + quoted(each.getValue()))
            .collect(Collectors.joining(", ", "{", "}")));
  }

  /** A text that means itself whatever is in it. */
  public static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return CONTROL
        .matcher("\"" + escaped + "\"")
        .replaceAll(
            found -> String.format(Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
  }
}
