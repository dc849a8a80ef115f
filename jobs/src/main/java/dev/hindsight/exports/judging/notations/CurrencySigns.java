package dev.hindsight.exports.judging.notations;

import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands beside an amount: which currencies it can mean. */
public final class CurrencySigns {

  private static final List<String> SIGNS =
      List.of(
          "$ USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP",
          "US$ USD",
          "C$ CAD",
          "CA$ CAD",
          "A$ AUD",
          "AU$ AUD",
          "NZ$ NZD",
          "S$ SGD",
          "HK$ HKD",
          "NT$ TWD",
          "MX$ MXN",
          "R$ BRL",
          "€ EUR",
          "EURO EUR",
          "£ GBP EGP",
          "¥ JPY CNY",
          "￥ JPY CNY",
          "円 JPY",
          "元 CNY TWD",
          "₹ INR",
          "RS INR PKR LKR NPR",
          "₩ KRW",
          "원 KRW",
          "₽ RUB",
          "РУБ RUB",
          "₺ TRY",
          "TL TRY",
          "₴ UAH",
          "ГРН UAH",
          "ZŁ PLN",
          "KČ CZK",
          "KR SEK NOK DKK ISK",
          "FR CHF",
          "SFR CHF",
          "FT HUF",
          "LEI RON",
          "ЛВ BGN",
          "R ZAR",
          "₪ ILS",
          "฿ THB",
          "₫ VND",
          "₱ PHP",
          "₦ NGN",
          "RM MYR",
          "RP IDR");

  private static final Map<String, Set<String>> MEANINGS = meanings();

  private CurrencySigns() {}

  private static Map<String, Set<String>> meanings() {
    Map<String, Set<String>> meanings = new HashMap<>();
    Currency.getAvailableCurrencies().stream()
        .map(Currency::getCurrencyCode)
        .forEach(code -> meanings.put(code, Set.of(code)));
    SIGNS.stream()
        .map(line -> line.split(" "))
        .forEach(
            words ->
                meanings.put(
                    words[0],
                    Arrays.stream(words).skip(1).collect(Collectors.toUnmodifiableSet())));
    return Map.copyOf(meanings);
  }

  /** The currencies that a sign, an abbreviation or a code can mean; empty where it is none. */
  public static Set<String> meaning(String unit) {
    return MEANINGS.getOrDefault(unit.replaceAll("[.,]", "").toUpperCase(Locale.ROOT), Set.of());
  }

  /** The currencies that an amount is marked with; empty where it is not. */
  public static Set<String> besides(String amount) {
    WrittenNumber written = isDigits(amount) ? null : WrittenNumber.of(amount);
    return written == null ? Set.of() : meaning(written.unit());
  }

  private static boolean isDigits(String amount) {
    return isDigit(amount.charAt(0)) && isDigit(amount.charAt(amount.length() - 1));
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
