package dev.hindsight.exports.judging.notations;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The names of months in one language, in all the ways in which systems write them. */
final class MonthNames {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final int SHORT = 3;

  /** Ways of writing that Java does not know. */
  private static final Map<String, Map<String, Integer>> OTHERS =
      Map.of("en", Map.of("sept", 9), "de", Map.of("mrz", 3));

  private final Locale locale;
  private final Map<String, Integer> numbers = new HashMap<>();

  MonthNames(Locale locale) {
    this.locale = locale;
    for (TextStyle style :
        List.of(
            TextStyle.FULL,
            TextStyle.FULL_STANDALONE,
            TextStyle.SHORT,
            TextStyle.SHORT_STANDALONE)) {
      for (Month month : Month.values()) {
        numbers.putIfAbsent(word(month.getDisplayName(style, locale)), month.getValue());
      }
    }
    for (Month month : Month.values()) {
      String name = word(month.getDisplayName(TextStyle.FULL, locale));
      String start = name.substring(0, Math.min(SHORT, name.length()));
      numbers.merge(start, month.getValue(), (one, other) -> one.equals(other) ? one : 0);
    }
    numbers.putAll(OTHERS.getOrDefault(locale.getLanguage(), Map.of()));
    numbers.values().removeIf(month -> month == 0);
  }

  private String word(String name) {
    return name.replace(".", "").toLowerCase(locale);
  }

  /**
   * A text with the number of the month, in two digits, in place of its name; with and without the
   * point behind it. Empty where no month is named.
   */
  List<String> numbered(String text) {
    List<String> numbered = new ArrayList<>(2);
    MatchResult named =
        WORD.matcher(text)
            .results()
            .filter(word -> numbers.containsKey(word(word.group())))
            .findFirst()
            .orElse(null);
    if (named != null) {
      String before = text.substring(0, named.start());
      String number = String.format(Locale.ROOT, "%02d", numbers.get(word(named.group())));
      String after = text.substring(named.end());
      numbered.add(before + number + after);
      if (after.startsWith(".")) {
        numbered.add(before + number + after.substring(1));
      }
    }
    return numbered;
  }
}
