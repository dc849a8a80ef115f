package dev.hindsight.facts;

import dev.hindsight.exports.InputException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** Foreign money without an exchange rate is an error: it is never dropped and never added up. */
public final class MissingRates {

  private static final int SHOWN = 5;

  /**
   * Nothing, where every deal's money could be converted.
   *
   * @param sizes all rows of {@link DealSizes#of}
   * @throws InputException naming the currencies and the days that lack a rate
   */
  public static void check(List<Row> sizes, ReportingCurrency currency) {
    check(sizes, currency, "deal", "deals");
  }

  /**
   * Nothing, where every account's revenue could be converted.
   *
   * @param left all rows of {@link Customers#left}
   * @throws InputException naming the currencies and the days that lack a rate
   */
  public static void checkAccounts(List<Row> left, ReportingCurrency currency) {
    check(left, currency, "account", "accounts");
  }

  private static void check(
      List<Row> rows, ReportingCurrency currency, String one, String several) {
    List<Row> missing =
        rows.stream()
            .filter(row -> !row.isNullAt(0))
            .sorted(Comparator.comparing(row -> row.getString(0)))
            .toList();
    if (missing.isEmpty()) {
      return;
    }
    String shown =
        missing.stream()
            .limit(SHOWN)
            .map(row -> say(row, one, several))
            .collect(Collectors.joining("; "));
    String more =
        missing.size() > SHOWN ? "; and " + (missing.size() - SHOWN) + " more currencies" : "";
    throw new InputException(
        InputException.Source.DATA,
        "Cannot convert money to %s: %s%s. Add rows to the fx_rates export that are valid from those days or earlier"
            .formatted(currency.code(), shown, more));
  }

  private static String say(Row row, String one, String several) {
    long counted = row.getLong(row.fieldIndex(DealSizes.DEALS));
    LocalDate first = row.getDate(row.fieldIndex(DealSizes.FIRST_DAY)).toLocalDate();
    LocalDate last = row.getDate(row.fieldIndex(DealSizes.LAST_DAY)).toLocalDate();
    return String.format(
        Locale.ROOT,
        "there is no rate for %s %s (%,d %s)",
        row.getString(0),
        first.equals(last) ? "on " + first : "on days from " + first + " to " + last,
        counted,
        counted == 1 ? one : several);
  }

  private MissingRates() {}
}
