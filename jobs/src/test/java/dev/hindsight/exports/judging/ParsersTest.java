package dev.hindsight.exports.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.exports.config.Notation;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale-sensitive")
class ParsersTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate DAY = LocalDate.of(2026, 8, 1);
  private static final String NO_DATE = "Is no date such as 2025-12-31";
  private static final String NO_AMOUNT = "Is no number such as 1234.50";

  private static Parsed date(String text, String... formats) {
    return date(text, Notation.CONTRACT.withDateFormats(formats));
  }

  private static Parsed date(String text, Notation notation) {
    return parsed(ValueType.DATE, notation, text);
  }

  private static Parsed moment(String text, String... formats) {
    return parsed(ValueType.MOMENT, Notation.CONTRACT.withDateFormats(formats), text);
  }

  private static Parsed number(ValueType type, String text) {
    return parsed(type, Notation.CONTRACT, text);
  }

  private static Parsed parsed(ValueType type, Notation notation, String text) {
    Field field =
        Contract.TABLES.stream()
            .flatMap(table -> table.fields().stream())
            .filter(each -> each.type() == type)
            .filter(each -> !each.name().equals(FxRates.VALID_FROM))
            .findFirst()
            .orElseThrow();
    return ValueParser.of(field, notation, rules()).parse(text);
  }

  private static ParsingRules rules() {
    return new ParsingRules(
        null, BERLIN, "USD", LocalDate.of(1950, 1, 1), LocalDate.of(2026, 9, 30), null);
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
        "2026-08-01 18:30:00",
        "2026-08-01 18:30",
        "2026-08-01\u00a018:30",
        "2026-08-01 18:30:00.0",
        "2026-08-01T18:30:00.1",
        "2026-08-01T18:30:00.12Z",
        "2026-08-01T18:30:00.1234567Z",
        "2026-08-01T18:30:00.123456789012Z",
        "2026-08-01T18:30:00,123Z",
        "2026-08-01T18:30:00.000+0000",
        "2026-08-01T18:30:00+00",
        "2026-08-01 18:30:00+00:00",
        "2026-08-01 18:30:00 +0200",
        "2026-08-01 18:30:00 UTC",
        "2026-08-01t18:30:00z",
        "2026-08-01T18:30:00+02:00[Europe/Berlin]",
        "\u200e2026-08-01",
        "2026-08-01\u200b",
        "\u0662\u0660\u0662\u0666-08-01",
        "1785542400",
        "1785542400.25",
        "1785542400000"
      })
  void readsDatesAsDatabasesWriteThem(String text) {
    assertThat(date(text)).isEqualTo(Parsed.of(DAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-02-30",
        "2025-13-01",
        "2025-01-01T25:00",
        "2025-01-01 18",
        "2025-02-30 18:30:00",
        "2025-01-01T18:30:00+25:00",
        "2025-213",
        "2026080118",
        "202608011830",
        "12345",
        "soon"
      })
  void refusesWhatIsNoDate(String text) {
    assertThat(date(text)).isEqualTo(Parsed.bad(NO_DATE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31/12/2025|d/M/yyyy",
        "01/08/2026|d/M/yyyy or M/d/yyyy",
        "8/13/2026 10:00 AM|M/d/yyyy h:mm a",
        "20260801|yyyyMMdd",
        "2026/08/01|yyyy/M/d",
        "2026-8-1|yyyy-M-d",
        "1.8.26|d.M.yy",
        "Aug 1, 2026|MMM d, yyyy",
        "12-Sep-2026|d-MMM-yyyy"
      })
  void tellsTheFormatThatWouldReadADate(String text, String formats) {
    assertThat(date(text))
        .isEqualTo(
            Parsed.bad(NO_DATE + "; for dates such as this one set date-formats: " + formats));
  }

  @ParameterizedTest
  @ValueSource(strings = {"46235", "46235.5"})
  void tellsWhereANumberMayBeADayOfExcel(String serial) {
    String hint =
        "; if it is the number that Excel keeps for a day, format the column as a date there";
    assertThat(date(serial)).isEqualTo(Parsed.bad(NO_DATE + hint));
    assertThat(date(serial, "dd.MM.yyyy"))
        .isEqualTo(Parsed.bad("Is no date in the format dd.MM.yyyy" + hint));
  }

  @Test
  void readsDatesInConfiguredFormats() {
    assertThat(date("31/12/2025", "dd/MM/yyyy")).isEqualTo(Parsed.of(LocalDate.of(2025, 12, 31)));
    assertThat(date("31-dec-25", "dd-MMM-yy")).isEqualTo(Parsed.of(LocalDate.of(2025, 12, 31)));
    assertThat(date("1 Sept 2025", "d MMM yyyy")).isEqualTo(Parsed.of(LocalDate.of(2025, 9, 1)));
    assertThat(date("1/8/26 9:12\u202fPM", "d/M/yy h:mm a")).isEqualTo(Parsed.of(DAY));
    assertThat(date("12/31/2025", "dd/MM/yyyy"))
        .isEqualTo(Parsed.bad("Is no date in the format dd/MM/yyyy"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|d/MMM/yy|12/Mär/26|2026-03-12",
        "de|d/MMM/yy|12/Mrz/26|2026-03-12",
        "de|d. MMMM yyyy|12. März 2026|2026-03-12",
        "de|d. MMM. yyyy|3. Aug. 2026|2026-08-03",
        "de|d MMM yyyy|3 Aug. 2026|2026-08-03",
        "fr|dd/MMM/yy|01/août/26|2026-08-01",
        "fr|d MMM yyyy|3 févr. 2026|2026-02-03",
        "pl|d MMM yyyy|3 lut 2026|2026-02-03",
        "tr|d MMMM yyyy|3 KASIM 2026|2026-11-03",
        "ru|d MMMM yyyy|3 августа 2026|2026-08-03",
        "en|'Day' ddMMMyyyy|Day 01Aug2026|2026-08-01"
      })
  void readsMonthsByTheirNames(String locale, String format, String text, LocalDate date) {
    Notation notation =
        Notation.CONTRACT.withDateFormats(format).withLocale(Locale.forLanguageTag(locale));
    assertThat(date(text, notation)).isEqualTo(Parsed.of(date));
  }

  @Test
  void namesOfMonthsAreThoseOfTheLocaleAlone() {
    Notation german = Notation.CONTRACT.withDateFormats("d MMM yyyy").withLocale(Locale.GERMAN);
    assertThat(date("1 Okt 2026", german)).isEqualTo(Parsed.of(LocalDate.of(2026, 10, 1)));
    assertThat(date("1 Oct 2026", german).isBad()).isTrue();
    assertThat(date("1 10 2026", german).isBad()).isTrue();
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
  @ValueSource(
      strings = {
        "0001-01-01",
        "1753-01-01",
        "1899-12-30",
        "1899-12-31T00:00:00",
        "1900-01-01",
        "1949-12-31",
        "0001-01-01T00:00:00Z"
      })
  void daysBeforeTheEarliestDateStandForNothing(String text) {
    assertThat(date(text))
        .isEqualTo(Parsed.bad("Is before 1950-01-01, the earliest-date, so it stands for no day"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01", "1970-01-01T00:00:00Z", "1970-01-01 00:00:00"})
  void clocksThatWereNotSetStandForNothing(String text) {
    assertThat(date(text))
        .isEqualTo(
            Parsed.bad("Is 1970-01-01, where clocks begin to count, so it stands for no day"));
  }

  @Test
  void daysThatNobodyPlansForStandForNothing() {
    String problem = "Is more than 50 years after the run, so it stands for no day";
    assertThat(date("9999-12-31")).isEqualTo(Parsed.bad(problem));
    assertThat(date("31.12.9999", "dd.MM.yyyy")).isEqualTo(Parsed.bad(problem));
    assertThat(date("2076-09-30")).isEqualTo(Parsed.of(LocalDate.of(2076, 9, 30)));
    assertThat(date("2076-10-01")).isEqualTo(Parsed.bad(problem));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "1970-01-01"})
  void ratesMayHoldFromTheBeginning(LocalDate day) {
    Field validFrom = FxRates.TABLE.fields().get(FxRates.TABLE.position(FxRates.VALID_FROM));
    assertThat(ValueParser.of(validFrom, Notation.CONTRACT, rules()).parse(day.toString()))
        .isEqualTo(Parsed.of(day));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1234.5|1234.5000",
        "1,234.50|1234.5000",
        "1,234.|1234.0000",
        "0|0.0000",
        ".5|0.5000",
        "1.50000|1.5000",
        "+3|3.0000",
        "1 234.50|1234.5000",
        "1\u00a0234.50|1234.5000",
        "1\u202f234\u202f567.5|1234567.5000",
        "1'234.50|1234.5000",
        "1\u2019234.50|1234.5000",
        "12,34,567.00|1234567.0000",
        "1,00,000|100000.0000",
        "$1,200.00|1200.0000",
        "US$ 1,200|1200.0000",
        "USD 1,300|1300.0000",
        "1200.00 usd|1200.0000",
        "1,234.50 €|1234.5000",
        "kr. 500|500.0000",
        "\uff11\uff12\uff13|123.0000",
        "\u0661\u0662\u0663|123.0000"
      })
  void readsAmounts(String text, BigDecimal amount) {
    assertThat(number(ValueType.MONEY, text)).isEqualTo(Parsed.of(amount));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-3|Is less than 0",
        "(1,234.50)|Is less than 0",
        "($1,234.50)|Is less than 0",
        "1,234.50-|Is less than 0",
        "-$5|Is less than 0",
        "\u22125|Is less than 0",
        "NaN|" + NO_AMOUNT,
        "Infinity|" + NO_AMOUNT,
        "1e5|" + NO_AMOUNT + "; in this notation digits may be lost: export it with all of them",
        "1.5E+06|"
            + NO_AMOUNT
            + "; in this notation digits may be lost: export it with all of them",
        "12 apples|" + NO_AMOUNT,
        "5 (EUR)|" + NO_AMOUNT,
        "--5|" + NO_AMOUNT,
        "1 23|" + NO_AMOUNT,
        "1 234'567|" + NO_AMOUNT,
        "1_000|" + NO_AMOUNT,
        "12,34|" + NO_AMOUNT + "; for numbers such as this one set decimal-comma: true",
        "1 200,00|" + NO_AMOUNT + "; for numbers such as this one set decimal-comma: true",
        "€1.200,01|" + NO_AMOUNT + "; for numbers such as this one set decimal-comma: true",
        "1.234,50|" + NO_AMOUNT + "; for numbers such as this one set decimal-comma: true",
        "0.00001|Has more than 4 decimals; round it in the export",
        "123456789012345|Has more than 14 digits before the decimal point"
      })
  void refusesWhatIsNoAmount(String text, String problem) {
    assertThat(number(ValueType.MONEY, text)).isEqualTo(Parsed.bad(problem));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,50|1234.5000",
        "1 234,50|1234.5000",
        "1\u202f234,50|1234.5000",
        "12.34.567,5|1234567.5000",
        "1'234,5|1234.5000",
        "1.200 €|1200.0000",
        "kr. 1.200,50|1200.5000",
        "7|7.0000",
        ",5|0.5000"
      })
  void readsDecimalCommas(String text, BigDecimal amount) {
    assertThat(parsed(ValueType.MONEY, Notation.CONTRACT.withDecimalComma(), text))
        .isEqualTo(Parsed.of(amount));
  }

  @Test
  void tellsWhereADecimalCommaIsNone() {
    assertThat(parsed(ValueType.MONEY, Notation.CONTRACT.withDecimalComma(), "1,234.50"))
        .isEqualTo(
            Parsed.bad(
                "Is no number such as 1234,50; for numbers such as this one set decimal-comma: false"));
  }

  @Test
  void readsRatesWithoutGuessingAtThousands() {
    assertThat(number(ValueType.RATE, "1.085")).isEqualTo(Parsed.of(new BigDecimal("1.08500000")));
    assertThat(number(ValueType.RATE, "1,08")).isEqualTo(Parsed.of(new BigDecimal("1.08000000")));
    assertThat(number(ValueType.RATE, "0")).isEqualTo(Parsed.bad("Is not more than 0"));
    assertThat(number(ValueType.RATE, "1,085"))
        .isEqualTo(
            Parsed.bad(
                "Can be read as two numbers: export it without the comma, or set decimal-comma: true if that is its decimal mark"));
    assertThat(parsed(ValueType.RATE, Notation.CONTRACT.withDecimalComma(), "1,085"))
        .isEqualTo(Parsed.of(new BigDecimal("1.08500000")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.7", "70 %", "70%", "70\u202f%", "70,0 %", "0,7", "0,700"})
  void readsSharesAndPercentages(String text) {
    assertThat(number(ValueType.SHARE, text)).isEqualTo(Parsed.of(0.7));
  }

  @Test
  void bareSharesAreFractionsUnlessConfigured() {
    String problem = "Is not from 0 to 1, and no percentage such as 70%";
    Notation percent = Notation.CONTRACT.withSharesInPercent();
    assertThat(number(ValueType.SHARE, "70"))
        .isEqualTo(
            Parsed.bad(
                problem + "; if numbers without a sign are percentages, set shares: percent"));
    assertThat(number(ValueType.SHARE, "170%")).isEqualTo(Parsed.bad(problem));
    assertThat(parsed(ValueType.SHARE, percent, "70")).isEqualTo(Parsed.of(0.7));
    assertThat(parsed(ValueType.SHARE, percent, "0.5")).isEqualTo(Parsed.of(0.005));
    assertThat(parsed(ValueType.SHARE, percent, "70%")).isEqualTo(Parsed.of(0.7));
    assertThat(parsed(ValueType.SHARE, percent, "170")).isEqualTo(Parsed.bad(problem));
    assertThat(parsed(ValueType.SHARE, percent.typed(), "70")).isEqualTo(Parsed.of(0.7));
  }

  @Test
  void readsCounts() {
    assertThat(number(ValueType.COUNT, "3")).isEqualTo(Parsed.of(3L));
    assertThat(number(ValueType.COUNT, "3.0")).isEqualTo(Parsed.of(3L));
    assertThat(number(ValueType.COUNT, "1,200")).isEqualTo(Parsed.of(1_200L));
    assertThat(number(ValueType.COUNT, "1 200")).isEqualTo(Parsed.of(1_200L));
    assertThat(number(ValueType.COUNT, "2.5")).isEqualTo(Parsed.bad("Is no whole number"));
    assertThat(number(ValueType.COUNT, "$3")).isEqualTo(Parsed.bad("Is no number such as 12"));
    assertThat(number(ValueType.DAYS, "2.5")).isEqualTo(Parsed.of(2.5));
    assertThat(number(ValueType.DAYS, "1,5")).isEqualTo(Parsed.of(1.5));
    assertThat(number(ValueType.DAYS, "2w")).isEqualTo(Parsed.bad("Is no number such as 2.5"));
  }

  @Test
  void readsWordsWhateverTheirCase() {
    assertThat(WordParsers.yesNo("YES")).isEqualTo(Parsed.of(true));
    assertThat(WordParsers.yesNo("0")).isEqualTo(Parsed.of(false));
    assertThat(WordParsers.yesNo("ja"))
        .isEqualTo(Parsed.bad("Is none of true, false, yes, no, y, n, 1, 0"));
    assertThat(WordParsers.vocabulary("NOT-IN time", List.of("not_in_time")))
        .isEqualTo(Parsed.of("not_in_time"));
    assertThat(parsed(ValueType.VOCABULARY, Notation.CONTRACT, "off\u00a0 strategy"))
        .isEqualTo(Parsed.of("off_strategy"));
    assertThat(WordParsers.currency("inr", "USD")).isEqualTo(Parsed.of("INR"));
    assertThat(WordParsers.currency("EURO", "USD"))
        .isEqualTo(
            Parsed.bad("Is no ISO 4217 currency code such as EUR; leave it empty where it is USD"));
  }
}
