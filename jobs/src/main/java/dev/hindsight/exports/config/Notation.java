package dev.hindsight.exports.config;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * How an export writes its values.
 *
 * @param dateFormats patterns of {@link java.time.format.DateTimeFormatter}; empty: those of the
 *     contract
 * @param locale whose names of months and days stand in dates
 * @param decimalComma whether 1.234,50 is a number rather than 1,234.50
 * @param sharesInPercent whether a share without a sign is a percentage: 70 rather than 0.7
 * @param missing words that stand where there is no value
 */
public record Notation(
    List<String> dateFormats,
    Locale locale,
    boolean decimalComma,
    boolean sharesInPercent,
    List<String> missing)
    implements Serializable {

  /** As the contract has it; databases write the first two words, Excel the third. */
  public static final Notation CONTRACT =
      new Notation(List.of(), Locale.ENGLISH, false, false, List.of("NULL", "\\N", "#N/A"));

  public Notation {
    dateFormats = List.copyOf(dateFormats);
    missing = List.copyOf(missing);
  }

  /** The same with other date formats. */
  public Notation withDateFormats(String... patterns) {
    return new Notation(List.of(patterns), locale, decimalComma, sharesInPercent, missing);
  }

  /** The same with the names of months in another language. */
  public Notation withLocale(Locale other) {
    return new Notation(dateFormats, other, decimalComma, sharesInPercent, missing);
  }

  /** The same with numbers such as 1.234,50. */
  public Notation withDecimalComma() {
    return new Notation(dateFormats, locale, true, sharesInPercent, missing);
  }

  /** The same with shares such as 70. */
  public Notation withSharesInPercent() {
    return new Notation(dateFormats, locale, decimalComma, true, missing);
  }

  /** The same with other words that stand for nothing. */
  public Notation withMissing(String... words) {
    return new Notation(dateFormats, locale, decimalComma, sharesInPercent, List.of(words));
  }

  /** For values that a file types itself: only what a number means is not known from its type. */
  public Notation typed() {
    return sharesInPercent ? CONTRACT.withSharesInPercent() : CONTRACT;
  }
}
