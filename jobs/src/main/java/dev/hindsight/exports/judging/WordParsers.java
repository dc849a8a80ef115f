package dev.hindsight.exports.judging;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads words: yes and no, vocabularies, currencies. */
final class WordParsers {

  private static final Set<String> YES = Set.of("true", "yes", "y", "1");
  private static final Set<String> NO = Set.of("false", "no", "n", "0");
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private WordParsers() {}

  static Parsed yesNo(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return Parsed.of(true);
    }
    return NO.contains(word)
        ? Parsed.of(false)
        : Parsed.bad("Is none of true, false, yes, no, y, n, 1, 0");
  }

  /** One of a vocabulary, whatever its case, with blank and {@code -} read as {@code _}. */
  static Parsed vocabulary(String text, List<String> vocabulary) {
    String word = text.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    return vocabulary.contains(word)
        ? Parsed.of(word)
        : Parsed.bad("Is none of " + String.join(", ", vocabulary));
  }

  static Parsed currency(String text, String reportingCurrency) {
    String code = text.toUpperCase(Locale.ROOT);
    return CURRENCIES.contains(code)
        ? Parsed.of(code)
        : Parsed.bad(
            "Is no ISO 4217 currency code such as EUR; leave it empty where it is "
                + reportingCurrency);
  }
}
