package dev.hindsight.exports.judging;

import dev.hindsight.exports.config.Notation;
import dev.hindsight.exports.contract.ValueType;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.judging.notations.DateFormat;
import dev.hindsight.exports.judging.notations.IsoMoments;
import dev.hindsight.exports.judging.notations.Keys;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads texts that a query calculates with, as cells of exports are read. A text that cannot be
 * read gives null.
 */
public final class WrittenValues implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ZoneId zone;
  private transient IsoMoments iso;
  private transient Map<Form, DateFormat> formats;
  private transient Map<String, NumberParser> amounts;

  private record Form(String pattern, Locale language) {}

  /**
   * A reader.
   *
   * @param zone the time zone whose clocks count where a text has an offset
   */
  public WrittenValues(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * The moment of a text, at its day's start where it has no time.
   *
   * @param pattern of {@link java.time.format.DateTimeFormatter}; null: as databases write it
   * @param language of the days and months that it names
   * @throws IllegalArgumentException if it is no pattern
   */
  public LocalDateTime moment(String text, String pattern, String language) {
    String unified = Cells.unified(text);
    if (unified.isEmpty()) {
      return null;
    }
    return pattern == null
        ? iso().read(unified)
        : formats()
            .computeIfAbsent(
                new Form(pattern, Locale.forLanguageTag(language)),
                form -> new DateFormat(form.pattern(), form.language()))
            .read(unified, iso()::local);
  }

  private synchronized IsoMoments iso() {
    iso = iso == null ? new IsoMoments(zone) : iso;
    return iso;
  }

  private synchronized Map<Form, DateFormat> formats() {
    formats = formats == null ? new ConcurrentHashMap<>() : formats;
    return formats;
  }

  /**
   * The amount in a text such as {@code $1,200.00} or {@code (1,200)}.
   *
   * @param language whose decimal mark it has
   */
  public BigDecimal amount(String text, String language) {
    return amounts()
        .computeIfAbsent(language, WrittenValues::ofLanguage)
        .number(Cells.unified(text));
  }

  private synchronized Map<String, NumberParser> amounts() {
    amounts = amounts == null ? new ConcurrentHashMap<>() : amounts;
    return amounts;
  }

  private static NumberParser ofLanguage(String language) {
    boolean comma =
        DecimalFormatSymbols.getInstance(Locale.forLanguageTag(language)).getDecimalSeparator()
            == ',';
    Notation notation = comma ? Notation.CONTRACT.withDecimalComma() : Notation.CONTRACT;
    return new NumberParser(ValueType.MONEY, notation);
  }

  /** A key in the form in which keys are compared. */
  public static String key(String text) {
    return Keys.comparable(Cells.trimmed(text));
  }
}
