package dev.hindsight.init;

import dev.hindsight.exports.config.Notation;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.ValueType;
import dev.hindsight.exports.judging.Trial;
import dev.hindsight.exports.judging.notations.DateForms;
import dev.hindsight.exports.judging.notations.DateForms.DateForm;
import dev.hindsight.exports.profiling.ColumnProfile;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How many values of a column are good ones of a field, in any notation that could be configured.
 */
final class Fit {

  /** So many different values tell of what kind a column is. */
  private static final int FIRST = 200;

  private static final Set<ValueType> NUMERIC =
      EnumSet.of(
          ValueType.MONEY,
          ValueType.QUOTA,
          ValueType.RATE,
          ValueType.SHARE,
          ValueType.COUNT,
          ValueType.DAYS);

  private static final List<Notation> NUMBERS =
      List.of(
          Notation.CONTRACT,
          Notation.CONTRACT.withDecimalComma(),
          Notation.CONTRACT.withSharesInPercent(),
          Notation.CONTRACT.withDecimalComma().withSharesInPercent());

  private final Words words;
  private final LocalDate today;
  private final DateForms dates = new DateForms();
  private final Map<ColumnProfile, Map<String, Integer>> values = new HashMap<>();
  private final Map<ColumnProfile, Map<DateForm, Long>> dateForms = new HashMap<>();
  private final Map<ColumnProfile, Double> dated = new HashMap<>();
  private final Map<Tried, Count> known = new HashMap<>();

  /**
   * Good values.
   *
   * @param good how many cells are good
   * @param of of how many that have a value
   */
  record Count(long good, long of) {

    double share() {
      return of == 0 ? 0 : (double) good / of;
    }
  }

  private record Tried(ColumnProfile column, String field, ValueType type) {}

  Fit(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  DateForms dates() {
    return dates;
  }

  /** The texts that are values, with their counts: without words that stand for nothing. */
  Map<String, Integer> values(ColumnProfile column) {
    return values.computeIfAbsent(column, this::withoutMissing);
  }

  private Map<String, Integer> withoutMissing(ColumnProfile column) {
    Map<String, Integer> left = new LinkedHashMap<>(column.counts());
    left.keySet().removeIf(words::isMissing);
    return Collections.unmodifiableMap(left);
  }

  /** How many cells are dates in each of the forms that any is a date in. */
  Map<DateForm, Long> dateForms(ColumnProfile column) {
    return dateForms.computeIfAbsent(column, each -> dates.reading(values(each)));
  }

  /** How many cells are good values of a field. */
  Count of(ColumnProfile column, Field field) {
    return known.computeIfAbsent(
        new Tried(column, field.name(), field.type()), unknown -> counted(column, field));
  }

  private Count counted(ColumnProfile column, Field field) {
    Map<String, Integer> values = values(column);
    long all = sum(values, text -> true);
    // Most columns are of another kind, which their first values tell.
    Map<String, Integer> first = first(values);
    boolean isOther = first.size() < values.size() && good(column, first, field) == 0;
    return new Count(isOther ? 0 : good(column, values, field), all);
  }

  private long good(ColumnProfile column, Map<String, Integer> values, Field field) {
    return switch (field.type()) {
      case TEXT, CHANGED -> sum(values, text -> true);
      case DATE, MOMENT ->
          Math.max(
              reading(values, field, Notation.CONTRACT),
              Math.round(dated.computeIfAbsent(column, this::dated) * sum(values, text -> true)));
      case MONEY, QUOTA, RATE, SHARE, COUNT, DAYS ->
          NUMBERS.stream().mapToLong(each -> reading(values, field, each)).max().orElse(0);
      case CURRENCY -> reading(values, field, Notation.CONTRACT);
      case YES_NO, VOCABULARY -> {
        Trial trial = trial(field, Notation.CONTRACT);
        yield sum(values, text -> trial.reads(text) || words.meaning(field, text).isPresent());
      }
    };
  }

  private static Map<String, Integer> first(Map<String, Integer> values) {
    Map<String, Integer> first = new LinkedHashMap<>();
    values.entrySet().stream()
        .limit(FIRST)
        .forEach(each -> first.put(each.getKey(), each.getValue()));
    return first;
  }

  /** How many cells are good values in one notation. */
  long reading(Map<String, Integer> values, Field field, Notation notation) {
    return sum(values, trial(field, notation)::reads);
  }

  Trial trial(Field field, Notation notation) {
    return new Trial(field, notation, today);
  }

  /** The share of its values, by the first of them, that are dates in any form. */
  private double dated(ColumnProfile column) {
    Map<String, Integer> first = first(values(column));
    long tried = sum(first, text -> true);
    long dated = sum(first, text -> !dates.reading(Map.of(text, 1)).isEmpty());
    return tried == 0 ? 0 : (double) dated / tried;
  }

  static long sum(Map<String, Integer> values, Predicate<String> which) {
    return values.entrySet().stream()
        .filter(each -> which.test(each.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** What the values of a field are called. */
  static String noun(Field field) {
    return switch (field.type()) {
      case TEXT, CHANGED -> "texts";
      case DATE, MOMENT -> "dates";
      case MONEY, QUOTA -> "amounts";
      case RATE -> "rates";
      case SHARE -> "shares";
      case COUNT, DAYS -> "numbers";
      case YES_NO -> "yes or no";
      case VOCABULARY -> "words with a known meaning";
      case CURRENCY -> "currencies";
    };
  }

  /** The kinds of values for which a decimal mark counts. */
  static boolean isNumber(Field field) {
    return NUMERIC.contains(field.type());
  }

  /** The kinds of values of which somebody has to say what they mean. */
  static boolean isOfWords(Field field) {
    return field.type() == ValueType.VOCABULARY || field.type() == ValueType.YES_NO;
  }

  static boolean isDate(Field field) {
    return field.type() == ValueType.DATE || field.type() == ValueType.MOMENT;
  }
}
