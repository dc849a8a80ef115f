package dev.hindsight.exports.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.exports.contract.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale-sensitive")
class ParsersTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static Parsed date(String text, String... formats) {
    return DateParser.ofDays(List.of(formats), BERLIN).parse(text);
  }

  private static Parsed moment(String text, String... formats) {
    return DateParser.ofMoments(List.of(formats), BERLIN).parse(text);
  }

  private static Parsed number(ValueType type, String text) {
    return new NumberParser(type, false).parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-28, 2025-02-28",
    "2025-02-28T23:59, 2025-02-28",
    "2025-02-28T23:59:59, 2025-02-28",
    "2025-02-28T23:30Z, 2025-03-01",
    "2025-02-28T23:30:00Z, 2025-03-01",
    "2025-02-28T23:30:00.123Z, 2025-03-01",
    "2025-02-28T23:30:00-05:00, 2025-03-01",
    "2025-02-28T23:30:00+0100, 2025-02-28"
  })
  void readsTheContractsDates(String text, LocalDate date) {
    assertThat(date(text)).isEqualTo(Parsed.of(date));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-28, 2025-02-28",
    "2025-02-28T00:00, 2025-02-28",
    "2025-02-28T16:30, 2025-02-28T16:30",
    "2025-02-28T23:30:05.123Z, 2025-03-01T00:30:05.123",
    "2025-02-28T23:30:00+0100, 2025-02-28T23:30"
  })
  void keepsTheTimesOfMoments(String text, String moment) {
    assertThat(moment(text).value()).hasToString(moment);
  }

  @Test
  void keepsTheTimesOfMomentsInConfiguredFormats() {
    assertThat(moment("31/12/2025 4:05 PM", "dd/MM/yyyy h:mm a").value())
        .hasToString("2025-12-31T16:05");
    assertThat(moment("31/12/2025", "dd/MM/yyyy", "dd/MM/yyyy HH:mm").value())
        .hasToString("2025-12-31");
    assertThat(moment("01/02/2025 09:00", "dd/MM/yyyy HH:mm", "MM/dd/yyyy HH:mm"))
        .isEqualTo(
            Parsed.bad(
                "Is a different date in one date format than in another: dd/MM/yyyy HH:mm or MM/dd/yyyy HH:mm"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-30",
        "31/12/2025",
        "2025-2-3",
        "2025-13-01",
        "20250101",
        "2025-01-01T25:00"
      })
  void refusesWhatIsNoDate(String text) {
    assertThat(date(text)).isEqualTo(Parsed.bad("Is no date such as 2025-12-31"));
  }

  @Test
  void readsDatesInConfiguredFormats() {
    assertThat(date("31/12/2025", "dd/MM/yyyy")).isEqualTo(Parsed.of(LocalDate.of(2025, 12, 31)));
    assertThat(date("31-dec-25", "dd-MMM-yy")).isEqualTo(Parsed.of(LocalDate.of(2025, 12, 31)));
    assertThat(date("12/31/2025", "dd/MM/yyyy"))
        .isEqualTo(Parsed.bad("Is no date in the format dd/MM/yyyy"));
  }

  @Test
  void refusesADateThatMeansTwoDays() {
    assertThat(date("01/02/2025", "dd/MM/yyyy", "MM/dd/yyyy"))
        .isEqualTo(
            Parsed.bad(
                "Is a different date in one date format than in another: dd/MM/yyyy or MM/dd/yyyy"));
    assertThat(date("02/02/2025", "dd/MM/yyyy", "MM/dd/yyyy"))
        .isEqualTo(Parsed.of(LocalDate.of(2025, 2, 2)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1234.5|1234.5000", "1,234.50|1234.5000", "0|0.0000", "1.50000|1.5000", "+3|3.0000"})
  void readsAmounts(String text, BigDecimal amount) {
    assertThat(number(ValueType.MONEY, text)).isEqualTo(Parsed.of(amount));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-3|Is less than 0",
        "NaN|Is no number such as 1234.50",
        "Infinity|Is no number such as 1234.50",
        "1e5|Is no number such as 1234.50",
        "$1,200|Is no number such as 1234.50",
        "12,34|Is no number such as 1234.50; for numbers such as this one set decimal-comma: true",
        "1.234,50|Is no number such as 1234.50; for numbers such as this one set decimal-comma: true",
        "0.00001|Has more than 4 decimals; round it in the export",
        "123456789012345|Has more than 14 digits before the decimal point"
      })
  void refusesWhatIsNoAmount(String text, String problem) {
    assertThat(number(ValueType.MONEY, text)).isEqualTo(Parsed.bad(problem));
  }

  @Test
  void readsDecimalCommas() {
    NumberParser parser = new NumberParser(ValueType.MONEY, true);
    assertThat(parser.parse("1.234,50")).isEqualTo(Parsed.of(new BigDecimal("1234.5000")));
    assertThat(parser.parse("1,234.50"))
        .isEqualTo(
            Parsed.bad(
                "Is no number such as 1234,50; for numbers such as this one set decimal-comma: false"));
  }

  @Test
  void readsRatesWithoutGuessingAtThousands() {
    assertThat(number(ValueType.RATE, "1.085")).isEqualTo(Parsed.of(new BigDecimal("1.08500000")));
    assertThat(number(ValueType.RATE, "0")).isEqualTo(Parsed.bad("Is not more than 0"));
    assertThat(number(ValueType.RATE, "1,085").isBad()).isTrue();
  }

  @Test
  void readsSharesAndPercentages() {
    assertThat(number(ValueType.SHARE, "0.7")).isEqualTo(Parsed.of(0.7));
    assertThat(number(ValueType.SHARE, "70 %")).isEqualTo(Parsed.of(0.7));
    assertThat(number(ValueType.SHARE, "70"))
        .isEqualTo(Parsed.bad("Is not from 0 to 1, and no percentage such as 70%"));
  }

  @Test
  void readsCounts() {
    assertThat(number(ValueType.COUNT, "3")).isEqualTo(Parsed.of(3L));
    assertThat(number(ValueType.COUNT, "3.0")).isEqualTo(Parsed.of(3L));
    assertThat(number(ValueType.COUNT, "2.5")).isEqualTo(Parsed.bad("Is no whole number"));
    assertThat(number(ValueType.DAYS, "2.5")).isEqualTo(Parsed.of(2.5));
  }

  @Test
  void readsWordsWhateverTheirCase() {
    assertThat(WordParsers.yesNo("YES")).isEqualTo(Parsed.of(true));
    assertThat(WordParsers.yesNo("0")).isEqualTo(Parsed.of(false));
    assertThat(WordParsers.yesNo("ja"))
        .isEqualTo(Parsed.bad("Is none of true, false, yes, no, y, n, 1, 0"));
    assertThat(WordParsers.vocabulary("NOT-IN time", List.of("not_in_time")))
        .isEqualTo(Parsed.of("not_in_time"));
    assertThat(WordParsers.currency("inr", "USD")).isEqualTo(Parsed.of("INR"));
    assertThat(WordParsers.currency("EURO", "USD"))
        .isEqualTo(
            Parsed.bad("Is no ISO 4217 currency code such as EUR; leave it empty where it is USD"));
  }
}
