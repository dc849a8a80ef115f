package dev.hindsight.basis;

import dev.hindsight.exports.contract.InputException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Foreign money without an exchange rate is an error: it is never dropped and never added up.
 * Counts, for each currency, on which days how many rows lack one.
 */
public final class MissingRates implements Serializable {

  /** What helps. */
  public static final String WHAT_TO_DO =
      "Add rates to fx_rates that are valid from those days or earlier; where there is no such"
          + " export, write fx_rates.csv with the columns currency, valid_from and rate";

  private static final long serialVersionUID = 1;
  private static final int SHOWN = 5;

  private final Map<String, Days> byCurrency = new TreeMap<>();

  private record Days(LocalDate first, LocalDate last, long rows) implements Serializable {

    Days combine(Days other) {
      return new Days(
          first.isBefore(other.first) ? first : other.first,
          last.isAfter(other.last) ? last : other.last,
          rows + other.rows);
    }
  }

  /** Counts a row whose currency has no rate on the day that its money belongs to. */
  public void accept(String currency, LocalDate day) {
    byCurrency.merge(currency, new Days(day, day, 1), Days::combine);
  }

  public void combine(MissingRates other) {
    other.byCurrency.forEach((currency, days) -> byCurrency.merge(currency, days, Days::combine));
  }

  /**
   * Nothing, where all money could be converted.
   *
   * @param one what a row is called, such as "deal"
   * @param several what rows are called
   * @throws InputException naming the currencies and the days that lack a rate
   */
  public void check(String reportingCurrency, String one, String several) {
    missing(one, several)
        .ifPresent(
            missing -> {
              throw new InputException(
                  InputException.Source.DATA,
                  "Cannot convert money to %s: %s. %s"
                      .formatted(reportingCurrency, missing, WHAT_TO_DO));
            });
  }

  /** Which rates are missing, in words for a reader; empty where none is. */
  public Optional<String> missing(String one, String several) {
    if (byCurrency.isEmpty()) {
      return Optional.empty();
    }
    String shown =
        byCurrency.entrySet().stream()
            .limit(SHOWN)
            .map(each -> say(each.getKey(), each.getValue(), one, several))
            .collect(Collectors.joining("; "));
    String more =
        byCurrency.size() > SHOWN
            ? "; and " + (byCurrency.size() - SHOWN) + " more currencies"
            : "";
    return Optional.of(shown + more);
  }

  private static String say(String currency, Days days, String one, String several) {
    return String.format(
        Locale.ROOT,
        "there is no rate for %s %s (%,d %s)",
        currency,
        days.first().equals(days.last())
            ? "on " + days.first()
            : "on days from " + days.first() + " to " + days.last(),
        days.rows(),
        days.rows() == 1 ? one : several);
  }
}
