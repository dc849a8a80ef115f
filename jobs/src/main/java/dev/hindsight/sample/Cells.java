package dev.hindsight.sample;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The cells of one row by column, as they stand in a CSV. */
public final class Cells {

  private final Map<String, String> byColumn = new LinkedHashMap<>();

  Cells set(String column, String value) {
    byColumn.put(column, value);
    return this;
  }

  Cells set(String column, Optional<?> value) {
    return set(column, value.map(Cells::text).orElse(""));
  }

  Cells set(String column, LocalDate day) {
    return set(column, day.toString());
  }

  Cells set(String column, Enum<?> value) {
    return set(column, text(value));
  }

  /** By column. */
  Map<String, String> byColumn() {
    return Collections.unmodifiableMap(byColumn);
  }

  /** In the order of the columns. */
  List<String> inOrder(List<String> columns) {
    return columns.stream().map(column -> byColumn.getOrDefault(column, "")).toList();
  }

  /** A value as the exports have it. */
  public static String text(Object value) {
    if (value instanceof Enum<?> word) {
      return word.name().toLowerCase(Locale.ROOT);
    }
    if (value instanceof Boolean answer) {
      return answer ? "yes" : "no";
    }
    return value.toString();
  }
}
