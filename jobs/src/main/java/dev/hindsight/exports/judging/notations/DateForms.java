package dev.hindsight.exports.judging.notations;

import dev.hindsight.exports.formats.Cells;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the formats in which the dates of a column are written. */
public final class DateForms {

  /** As services write moments; they are read without a format, unless one is configured. */
  static final String ISO_MOMENT = "yyyy-MM-dd'T'HH:mm[:ss][.SSS][XXX][XX][X]";

  /** The languages, beside English, in which names of months are looked for. */
  private static final List<Locale> LANGUAGES =
      Stream.of("de", "fr", "es", "it", "pt", "nl").map(Locale::forLanguageTag).toList();

  private static final List<String> NAMED_MONTHS =
      List.of("d. MMM yyyy", "d MMM yyyy", "d-MMM-yyyy", "d/MMM/yy", "d.MMM.yy", "MMM d, yyyy");

  /** What is not written so is no date, and is not tried. */
  private static final Pattern DATE_LIKE =
      Pattern.compile("\\d{8}.*|(?:\\p{L}{3,12}\\.? )?\\d{1,4}\\D{1,14}\\d{1,4}.*");

  private final Map<DateForm, DateFormat> formats = new HashMap<>();

  /**
   * A form in which a date is written.
   *
   * @param pattern as under {@code date-formats}
   * @param language of the names of months
   */
  public record DateForm(String pattern, Locale language) {

    /** Whether its day stands before its month where others write them the other way round. */
    public boolean isDayFirst() {
      return pattern.matches("d[/-]M[/-].*");
    }

    /** Whether its month stands before its day where others write them the other way round. */
    public boolean isMonthFirst() {
      return pattern.matches("M[/-]d[/-].*");
    }
  }

  /**
   * How many cells are dates in each of the forms that any is a date in.
   *
   * @param cells texts, each with how many cells have it
   */
  public Map<DateForm, Long> reading(Map<String, Integer> cells) {
    Map<DateForm, Long> reading = new HashMap<>();
    cells.forEach(
        (text, count) ->
            formsOf(Cells.unified(text))
                .forEach(form -> reading.merge(form, (long) count, Long::sum)));
    return reading;
  }

  /** Whether a text is a date in a form. */
  public boolean reads(DateForm form, String text) {
    return format(form).read(Cells.unified(text), DateHints::utc) != null;
  }

  private List<DateForm> formsOf(String text) {
    if (!DATE_LIKE.matcher(text).matches()) {
      return List.of();
    }
    List<DateForm> english =
        Stream.concat(
                DateHints.tried(text).keySet().stream(), Stream.of(ISO_MOMENT, NAMED_MONTHS.get(0)))
            .map(pattern -> new DateForm(pattern, Locale.ENGLISH))
            .filter(form -> reads(form, text))
            .toList();
    return english.isEmpty() && text.codePoints().anyMatch(Character::isLetter)
        ? foreign(text)
        : english;
  }

  private List<DateForm> foreign(String text) {
    return LANGUAGES.stream()
        .flatMap(
            language ->
                NAMED_MONTHS.stream()
                    .flatMap(day -> DateHints.TIMES.stream().map(time -> day + time))
                    .map(pattern -> new DateForm(pattern, language)))
        .filter(form -> reads(form, text))
        .toList();
  }

  private DateFormat format(DateForm form) {
    return formats.computeIfAbsent(form, each -> new DateFormat(each.pattern(), each.language()));
  }
}
