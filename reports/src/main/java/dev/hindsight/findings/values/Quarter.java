package dev.hindsight.findings.values;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A fiscal quarter.
 *
 * @param label such as "2026Q3"; a fiscal year is named after the calendar year in which it ends
 * @param start its first day
 * @param end its last day
 */
public record Quarter(String label, LocalDate start, LocalDate end) implements Serializable {

  private static final Pattern LABEL = Pattern.compile("[0-9]{4}Q[1-4]");

  /** Folders and files bear its label, so it cannot be any other text. */
  public Quarter {
    if (!LABEL.matcher(label).matches()) {
      throw new IllegalArgumentException("Invalid label of a quarter: " + label);
    }
  }
}
