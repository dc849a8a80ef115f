package dev.hindsight.basis;

import dev.hindsight.exports.contract.FxRate;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Money in one currency: an amount times the newest rate whose {@code valid_from} is not after the
 * day the amount belongs to, to four decimals, half up.
 *
 * @param code the reporting currency, ISO 4217
 * @param rates for each other currency its rates by the day from which each is valid
 */
public record ReportingCurrency(String code, Map<String, NavigableMap<LocalDate, BigDecimal>> rates)
    implements Serializable {

  private static final int DECIMALS = 4;

  public ReportingCurrency {
    rates = Map.copyOf(rates);
  }

  /** The currency, with the rates of an export. */
  public static ReportingCurrency of(String code, Collection<FxRate> exported) {
    Map<String, NavigableMap<LocalDate, BigDecimal>> rates = new HashMap<>();
    exported.forEach(
        each ->
            rates
                .computeIfAbsent(each.currency(), absent -> new TreeMap<>())
                .put(each.validFrom(), each.rate()));
    return new ReportingCurrency(code, rates);
  }

  /**
   * The rate of a currency on a day; null where there is none.
   *
   * @param currency null for the reporting currency
   */
  public BigDecimal rate(String currency, LocalDate day) {
    if (currency == null || currency.equals(code)) {
      return BigDecimal.ONE;
    }
    Map.Entry<LocalDate, BigDecimal> valid =
        rates.containsKey(currency) ? rates.get(currency).floorEntry(day) : null;
    return valid == null ? null : valid.getValue();
  }

  /** An amount at a rate; null where there is no amount or no rate. */
  public static BigDecimal converted(BigDecimal amount, BigDecimal rate) {
    return amount == null || rate == null
        ? null
        : amount.multiply(rate).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
