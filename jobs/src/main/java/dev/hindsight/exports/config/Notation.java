package dev.hindsight.exports.config;

import java.io.Serializable;
import java.util.List;

/**
 * How an export writes its values.
 *
 * @param dateFormats patterns of {@link java.time.format.DateTimeFormatter}; empty: those of the
 *     contract
 * @param decimalComma whether 1.234,50 is a number rather than 1,234.50
 */
public record Notation(List<String> dateFormats, boolean decimalComma) implements Serializable {

  /** As the contract has it. */
  public static final Notation CONTRACT = new Notation(List.of(), false);

  public Notation {
    dateFormats = List.copyOf(dateFormats);
  }

  /** The same with other date formats. */
  public Notation withDateFormats(String... patterns) {
    return new Notation(List.of(patterns), decimalComma);
  }

  /** The same with numbers such as 1.234,50. */
  public Notation withDecimalComma() {
    return new Notation(dateFormats, true);
  }
}
