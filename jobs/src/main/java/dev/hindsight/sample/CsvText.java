package dev.hindsight.sample;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as text, by RFC 4180, with line feeds. */
final class CsvText {

  private CsvText() {}

  /** One row with its line end. */
  static String row(List<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\n"));
  }

  private static String cell(String value) {
    boolean plain = value.chars().noneMatch(symbol -> ",\"\r\n".indexOf(symbol) >= 0);
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
