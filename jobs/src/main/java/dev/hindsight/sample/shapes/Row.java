package dev.hindsight.sample.shapes;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A row of one of the contract's tables.
 *
 * @param cells by column, as the contract's CSV has them
 */
public record Row(Map<String, String> cells) {

  public Row {
    cells = Map.copyOf(cells);
  }

  /** What stands in a column; empty where nothing does. */
  public String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The day in a column, if there is one. */
  public Optional<LocalDate> day(String column) {
    return Optional.of(get(column)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
  }
}
