package dev.hindsight.init;

import dev.hindsight.exports.config.Notation;
import dev.hindsight.exports.contract.ValueType;
import dev.hindsight.exports.judging.notations.DateForms.DateForm;
import dev.hindsight.exports.profiling.ColumnProfile;
import dev.hindsight.exports.profiling.TableProfile;
import dev.hindsight.findings.values.Say;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proposes how the dates and numbers of a table are written. */
final class Notations {

  private static final double NEARLY_ALL = 0.99;
  private static final int MOST_FORMS = 6;

  /** Fewer numbers than this share are slips of the pen. */
  private static final double FEWEST = 0.01;

  /** One mark before one, two or four digits, or two marks of which it is the last. */
  private static final Pattern COMMA = Pattern.compile(".*(?:\\d,\\d{1,2}|\\d\\.\\d{3},\\d+)\\D*");

  private static final Pattern POINT =
      Pattern.compile(".*(?:\\d\\.\\d{1,2}|\\d,\\d{3}\\.\\d+)\\D*");
  private static final Pattern POINTED_THOUSANDS =
      Pattern.compile("\\D*\\d{1,3}(?:\\.\\d{3})+\\D*");

  private final Fit fit;
  private final Answers answers;
  private final Words words;

  Notations(Fit fit, Words words, Answers answers) {
    this.fit = fit;
    this.words = words;
    this.answers = answers;
  }

  /** The order of days and months that the dates of a table prove. */
  DateOrders orders(List<Match> matches) {
    return dateColumns(matches)
        .map(each -> DateOrders.of(fit.dateForms(each.column())))
        .reduce(DateOrders.NONE, DateOrders::and);
  }

  private static Stream<Match> dateColumns(List<Match> matches) {
    return matches.stream()
        .filter(each -> Fit.isDate(each.field()) && !each.column().isTyped())
        .filter(each -> each.column().filled() > 0);
  }

  /**
   * How the dates of a table are written; nothing where they are read as they stand.
   *
   * @param elsewhere the order of days and months that other tables prove; empty where none does
   */
  List<Setting> dates(TableProfile file, List<Match> matches, Optional<Boolean> elsewhere) {
    List<Match> columns = dateColumns(matches).toList();
    if (columns.stream().allMatch(this::isIso)) {
      return List.of();
    }
    Map<DateForm, Long> reading = new HashMap<>();
    Map<String, Integer> values = new HashMap<>();
    for (Match each : columns) {
      fit.dateForms(each.column()).forEach((form, count) -> reading.merge(form, count, Long::sum));
      fit.values(each.column()).forEach((text, count) -> values.merge(text, count, Integer::sum));
    }
    DateOrders orders = orders(matches);
    boolean dayFirst = orders.isDayFirst().orElseGet(() -> ordered(file, orders, elsewhere));
    List<DateForm> forms =
        forms(reading, values, form -> dayFirst ? !form.isMonthFirst() : !form.isDayFirst());
    long read =
        Fit.sum(values, text -> forms.stream().anyMatch(form -> fit.dates().reads(form, text)));
    return settings(
        forms,
        orders,
        Counts.of(read, Fit.sum(values, text -> true)) + " dates are read",
        elsewhere);
  }

  private boolean isIso(Match match) {
    Map<String, Integer> values = fit.values(match.column());
    long iso = fit.reading(values, match.field(), Notation.CONTRACT);
    return iso >= NEARLY_ALL * Fit.sum(values, text -> true);
  }

  private boolean ordered(TableProfile file, DateOrders orders, Optional<Boolean> elsewhere) {
    boolean proposed = elsewhere.orElse(true);
    if (!orders.isOpen() || elsewhere.isPresent()) {
      return proposed;
    }
    String answer =
        answers.to(
            "All %s dates of %s can be read with the day or the month first. Which is it?"
                .formatted(Say.count(orders.either()), file.said()),
            DateOrders.choices(),
            DateOrders.choices().get(0));
    return answer.equals(DateOrders.choices().get(0));
  }

  private List<DateForm> forms(
      Map<DateForm, Long> reading, Map<String, Integer> values, Predicate<DateForm> fitting) {
    List<DateForm> likely =
        reading.keySet().stream()
            .filter(fitting)
            .sorted(
                Comparator.comparingLong((DateForm form) -> -reading.get(form))
                    .thenComparing(form -> form.language().equals(Locale.ENGLISH) ? 0 : 1)
                    .thenComparing(form -> form.language().toLanguageTag())
                    .thenComparing(form -> form.pattern().length())
                    .thenComparing(DateForm::pattern))
            .toList();
    List<DateForm> chosen = new ArrayList<>();
    Map<String, Integer> left = new HashMap<>(values);
    for (DateForm form : likely) {
      boolean sameLanguage =
          chosen.stream().allMatch(each -> each.language().equals(form.language()));
      if (chosen.size() < MOST_FORMS
          && sameLanguage
          && left.keySet().removeIf(text -> fit.dates().reads(form, text))) {
        chosen.add(form);
      }
    }
    return chosen;
  }

  private static List<Setting> settings(
      List<DateForm> forms, DateOrders orders, String read, Optional<Boolean> elsewhere) {
    if (forms.isEmpty()) {
      return List.of();
    }
    List<String> patterns = forms.stream().map(DateForm::pattern).toList();
    List<Setting> settings = new ArrayList<>();
    String proof = orders.evidence();
    if (orders.isOpen()) {
      proof =
          elsewhere.isPresent()
              ? "the order is that of the other exports, nothing here proves it"
              : "NOT PROVEN: each of them could have the day or the month first";
    }
    settings.add(
        Setting.taken(
            "date-formats", Quoted.list(patterns), read + (proof.isEmpty() ? "" : "; " + proof)));
    if (orders.isOpen()) {
      settings.add(
          Setting.doubtful(
              "date-formats",
              Quoted.list(patterns.stream().map(Notations::exchanged).toList()),
              "reads as many"));
    }
    Locale language = forms.get(0).language();
    if (!language.equals(Locale.ENGLISH)) {
      settings.add(
          Setting.taken("locale", language.toLanguageTag(), "the names of months are in it"));
    }
    return settings;
  }

  private static String exchanged(String pattern) {
    return pattern.matches("[dM][^dM][dM][^dM].*")
        ? "" + pattern.charAt(2) + pattern.charAt(1) + pattern.charAt(0) + pattern.substring(3)
        : pattern;
  }

  /** The decimal mark and whether shares are percentages; nothing where they are the contract's. */
  List<Setting> numbers(List<Match> matches) {
    List<Match> numbers = matches.stream().filter(each -> Fit.isNumber(each.field())).toList();
    List<Setting> settings = new ArrayList<>(decimals(numbers));
    for (Match each : numbers) {
      if (each.field().type() == ValueType.SHARE) {
        percentages(each).ifPresent(settings::add);
      }
    }
    return settings;
  }

  private List<Setting> decimals(List<Match> numbers) {
    Map<String, Integer> texts = new HashMap<>();
    numbers.stream()
        .filter(each -> !each.column().isTyped())
        .flatMap(each -> fit.values(each.column()).entrySet().stream())
        .forEach(each -> texts.merge(each.getKey(), each.getValue(), Integer::sum));
    long commas = Fit.sum(texts, text -> COMMA.matcher(text).matches());
    long points = Fit.sum(texts, text -> POINT.matcher(text).matches());
    long thousands = Fit.sum(texts, text -> POINTED_THOUSANDS.matcher(text).matches());
    long all = Fit.sum(texts, text -> true);
    if (commas > points && commas >= FEWEST * all) {
      return List.of(
          Setting.taken(
              "decimal-comma",
              "true",
              Counts.of(commas, all)
                  + " numbers "
                  + (commas == 1 ? "has" : "have")
                  + " decimals after a comma"));
    }
    boolean grouped = points == 0 && thousands > 2 && thousands >= FEWEST * all;
    return grouped
        ? List.of(
            Setting.taken(
                "decimal-comma",
                "true",
                "every point stands before three digits: " + Say.count(thousands) + " numbers"))
        : List.of();
  }

  private Optional<Setting> percentages(Match match) {
    Map<String, Integer> values = fit.values(match.column());
    long fractions = fit.reading(values, match.field(), Notation.CONTRACT);
    long percent = fit.reading(values, match.field(), Notation.CONTRACT.withSharesInPercent());
    return percent > fractions
        ? Optional.of(
            Setting.taken(
                "shares",
                "percent",
                "%s: %s are numbers above 1"
                    .formatted(match.field().name(), Say.count(percent - fractions))))
        : Optional.empty();
  }

  /** Words that stand where there is no value, in columns in which they are no values. */
  Optional<Setting> missing(List<Match> matches) {
    Map<String, Integer> found = new TreeMap<>();
    for (Match each : matches) {
      if (each.field().type() != ValueType.TEXT) {
        count(each.column(), found);
      }
    }
    matches.stream()
        .filter(each -> each.field().type() == ValueType.TEXT)
        .forEach(each -> found.keySet().removeAll(each.column().values()));
    Notation.CONTRACT.missing().forEach(known -> found.keySet().removeIf(known::equalsIgnoreCase));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Set<String> all = new LinkedHashSet<>(Notation.CONTRACT.missing());
    all.addAll(found.keySet());
    return Optional.of(
        Setting.taken(
            "missing",
            Quoted.list(all),
            "%s of the cells that are read are such"
                .formatted(Say.count(found.values().stream().mapToInt(each -> each).sum()))));
  }

  private void count(ColumnProfile column, Map<String, Integer> found) {
    column.counts().entrySet().stream()
        .filter(each -> words.isMissing(each.getKey()))
        .forEach(each -> found.merge(each.getKey(), each.getValue(), Integer::sum));
  }
}
