package dev.hindsight.exports.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.exports.config.sources.FileForm;
import dev.hindsight.exports.config.sources.IfMissing;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Requests;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale-sensitive")
class ConfigurationTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n", "# nothing yet\n", "---\n", "thresholds:\nexports:\n", "\ufeff"})
  void nothingIsTheDefaults(String yaml) throws IOException {
    assertThat(load(yaml)).isEqualTo(Configuration.defaults());
  }

  @Test
  void defaultsAreTheContract() {
    Configuration defaults = Configuration.defaults();

    assertThat(defaults.fiscalYearStart()).isEqualTo(Month.JANUARY);
    assertThat(defaults.reportingCurrency()).isEqualTo(Currency.getInstance("USD"));
    assertThat(defaults.timeZone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(defaults.dayRate()).isEmpty();
    assertThat(defaults.thresholds())
        .isEqualTo(new Configuration.Thresholds(10, 0.05, 0.5, 365, 7, 50, 30, 0.1));
    assertThat(Contract.TABLES)
        .allSatisfy(table -> assertThat(defaults.mapping(table)).isEqualTo(TableMapping.CONTRACT));
  }

  @Test
  void generalKeysAreTyped() throws IOException {
    Configuration configuration =
        load(
            """
            fiscal-year-start: april
            reporting-currency: inr
            time-zone: Europe/Istanbul
            effort-day-rate: 812.50
            thresholds: {minimum-count: 20, max-rejected-share: 0.5%, exposure-days: 180, landmark-days: 10}
            """);

    assertThat(configuration.fiscalYearStart()).isEqualTo(Month.APRIL);
    assertThat(configuration.reportingCurrency()).isEqualTo(Currency.getInstance("INR"));
    assertThat(configuration.timeZone()).isEqualTo(ZoneId.of("Europe/Istanbul"));
    assertThat(configuration.dayRate()).contains(new BigDecimal("812.50"));
    assertThat(configuration.thresholds())
        .isEqualTo(new Configuration.Thresholds(20, 0.005, 0.5, 180, 10, 50, 30, 0.1));
  }

  @Test
  void mostLevelsIsACount() throws IOException {
    assertThat(load("thresholds: {most-levels: 12}").thresholds())
        .isEqualTo(new Configuration.Thresholds(10, 0.05, 0.5, 365, 7, 12, 30, 0.1));
    assertThatThrownBy(() -> load("thresholds: {most-levels: all}"))
        .hasMessageEndingWith(
            ":1: thresholds.most-levels: expected a whole number of at least 1, found \"all\"");
  }

  @Test
  void aDifferenceThatMattersIsInPoints() throws IOException {
    assertThat(load("thresholds: {difference-that-matters: 7.5}").thresholds())
        .isEqualTo(new Configuration.Thresholds(10, 0.05, 0.5, 365, 7, 50, 30, 0.075));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "100", "10%", "-5", "ten"})
  void anythingElseIsNoDifferenceThatMatters(String points) {
    assertThatThrownBy(() -> load("thresholds: {difference-that-matters: \"" + points + "\"}"))
        .hasMessageEndingWith(
            ":1: thresholds.difference-that-matters: expected a number of percentage points above"
                + " 0 and below 100, such as 10, found \""
                + points
                + "\"");
  }

  @ParameterizedTest
  @CsvSource({"1, JANUARY", "12, DECEMBER", "july, JULY", "April, APRIL", "JUNI, ", "0, ", "13, "})
  void monthsHaveNamesOrNumbers(String written, Month month) {
    assertThat(Scalar.MONTH.read(written).orElse(null)).isEqualTo(month);
  }

  @ParameterizedTest
  @CsvSource({
    "850, 850",
    "0.0001, 0.0001",
    "812.50, 812.50",
    "0, ",
    "0.00, ",
    "-1, ",
    "1e3, ",
    "'1,000', ",
    "1.23456, ",
    "free, "
  })
  void moneyIsAPlainNumberAboveZero(String written, BigDecimal amount) {
    assertThat(Scalar.MONEY.read(written).orElse(null)).isEqualTo(amount);
  }

  @ParameterizedTest
  @CsvSource({
    "0.05, 0.05",
    "5%, 0.05",
    "5 %, 0.05",
    "5\u00a0%, 0.05",
    "0, 0",
    "100%, 1",
    "1, 1",
    "5, ",
    "101%, ",
    "-1%, ",
    "NaN, ",
    "'0,05', "
  })
  void sharesAreFractionsOrPercentages(String written, Double share) {
    assertThat(Scalar.SHARE.read(written).orElse(null)).isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource({
    "deals.csv, true", "'2025/deals-*.{csv,gz}', true", "..deals, true", "/tmp/deals.csv, false",
    "C:\\deals.csv, false", "\\\\host\\deals.csv, false", "a/../../deals.csv, false",
        "deals[.csv, false"
  })
  void filesLieInsideTheFolderOfExports(String file, boolean inside) {
    assertThat(ExportScalars.FILE.read(file).isPresent()).isEqualTo(inside);
  }

  @Test
  void tableIsMapped() throws IOException {
    Configuration configuration =
        load(
            """
            exports:
              deals:
                file: report*.csv
                delimiter: tab
                encoding: cp1252
                sheet: Closed deals
                header-row: 4
                columns:
                  deal_id: [Opportunity ID, Deal]
                  outcome: Stage
                constants:
                  currency: eur
                  deal_type: New Business
                values:
                  outcome:
                    Closed Won: Won
                    "*": no decision
                date-formats: [dd.MM.yyyy, d/M/yy]
                locale: pt_BR
                decimal-comma: yes
                shares: percent
                missing: [NULL, "-", NA]
                footers: Grand Totals
                joins:
                  - {file: teams.csv, on: Owner, equals: Name}
                  - file: offices.csv
                    on: Office
                    delimiter: ";"
                    encoding: utf-8
                    sheet: Offices
                    header-row: 2
            """);

    assertThat(configuration.mapping(Deals.TABLE))
        .isEqualTo(
            new TableMapping(
                "report*.csv",
                IfMissing.REFUSED,
                new FileForm('\t', "windows-1252", "Closed deals", 4),
                Map.of("deal_id", List.of("Opportunity ID", "Deal"), "outcome", List.of("Stage")),
                Map.of("currency", "EUR", "deal_type", "new_business"),
                Map.of("outcome", Map.of("Closed Won", "won", "*", "no_decision")),
                Notation.CONTRACT
                    .withDateFormats("dd.MM.yyyy", "d/M/yy")
                    .withLocale(Locale.forLanguageTag("pt-BR"))
                    .withDecimalComma()
                    .withSharesInPercent()
                    .withMissing("NULL", "-", "NA"),
                List.of("Grand Totals"),
                List.of(
                    new TableMapping.Join(
                        "teams.csv", new FileForm('\t', "windows-1252", null, 0), "Owner", "Name"),
                    new TableMapping.Join(
                        "offices.csv",
                        new FileForm(';', "UTF-8", "Offices", 2),
                        "Office",
                        "Office")),
                null));
    assertThat(configuration.mapping(Accounts.TABLE)).isEqualTo(TableMapping.CONTRACT);
  }

  @Test
  void tableReplacesTheDefaultsOfAllTables() throws IOException {
    Configuration configuration =
        load(
            """
            exports:
              deals:
                delimiter: "|"
                footers: []
              defaults:
                delimiter: ";"
                encoding: utf-16
                decimal-comma: true
                date-formats: dd.MM.yyyy
                footers: [Copyright]
            """);

    assertThat(configuration.mapping(Deals.TABLE))
        .isEqualTo(mapping('|', "UTF-16", List.of("dd.MM.yyyy"), true, List.of()));
    assertThat(configuration.mapping(Quotas.TABLE))
        .isEqualTo(mapping(';', "UTF-16", List.of("dd.MM.yyyy"), true, List.of("Copyright")));
  }

  @Test
  void textStaysAsItIsWrittenWhateverYamlMakesOfIt() throws IOException {
    TableMapping mapping =
        load("""
                exports:
                  requests:
                    columns: {request_id: 00123, feature: null, sales_rep: 1.50, sales_team: on}
                    constants: {deal_id: 0x1F, requested_at: 2026-01-31}
                    values:
                      written_description:
                        No: no
                        Yes: yes
                        on: y
                        ~: 0
                        1_000: 1
                """)
            .mapping(Requests.TABLE);

    assertThat(mapping.columns())
        .containsOnly(
            Map.entry("request_id", List.of("00123")),
            Map.entry("feature", List.of("null")),
            Map.entry("sales_rep", List.of("1.50")),
            Map.entry("sales_team", List.of("on")));
    assertThat(mapping.constants())
        .containsOnly(Map.entry("deal_id", "0x1F"), Map.entry("requested_at", "2026-01-31"));
    assertThat(mapping.values().get("written_description"))
        .containsOnly(
            Map.entry("No", "no"),
            Map.entry("Yes", "yes"),
            Map.entry("on", "y"),
            Map.entry("~", "0"),
            Map.entry("1_000", "1"));
  }

  @Test
  void anchorsSpareRepetition() throws IOException {
    Configuration configuration =
        load(
            """
            exports:
              deals: {columns: &owner {sales_team: Team}}
              requests: {columns: *owner}
            """);

    assertThat(configuration.mapping(Requests.TABLE))
        .isEqualTo(configuration.mapping(Deals.TABLE))
        .extracting(TableMapping::columns)
        .isEqualTo(Map.of("sales_team", List.of("Team")));
  }

  @Test
  void privacyIsReadWhateverItsCase() throws IOException {
    Configuration configuration =
        load(
            """
            privacy:
              sales-reps: Hidden
              accounts: PSEUDONYMS
              secret-file: /etc/hindsight/secret
            """);

    assertThat(configuration.privacy())
        .isEqualTo(
            new Configuration.Privacy(
                Showing.HIDDEN, Showing.NAMED, Showing.PSEUDONYMS, "/etc/hindsight/secret"));
    assertThat(configuration.privacy().secret()).contains(Path.of("/etc/hindsight/secret"));
  }

  @Test
  void onlySalesRepsHavePseudonymsByDefault() {
    assertThat(Configuration.defaults().privacy())
        .isEqualTo(
            new Configuration.Privacy(Showing.PSEUDONYMS, Showing.NAMED, Showing.NAMED, null));
  }

  @Test
  void thresholdsCheckThemselves() {
    assertThatThrownBy(() -> new Configuration.Thresholds(0, 0.05, 0.5, 365, 7, 50, 30, 0.1))
        .hasMessage("Invalid minimum count: 0 < 1");
    assertThatThrownBy(() -> new Configuration.Thresholds(10, 0.05, 0.5, 0, 7, 50, 30, 0.1))
        .hasMessage("Invalid exposure days: 0 < 1");
    assertThatThrownBy(() -> new Configuration.Thresholds(10, Double.NaN, 0.5, 365, 7, 50, 30, 0.1))
        .hasMessage("Invalid maximum rejected share: NaN is not from 0 to 1");
    assertThatThrownBy(() -> new Configuration.Thresholds(10, 0.05, 0.5, 365, 0, 50, 30, 0.1))
        .hasMessage("Invalid landmark days: 0 < 1");
    assertThatThrownBy(() -> new Configuration.Thresholds(10, 0.05, 0.5, 365, 7, 0, 30, 0.1))
        .hasMessage("Invalid most levels: 0 < 1");
    assertThatThrownBy(() -> new Configuration.Thresholds(10, 0.05, 0.5, 365, 7, 50, 30, 1))
        .hasMessage("Invalid difference that matters: 1.0 is not between 0 and 1");
  }

  @Test
  void dayRateIsAboveZero() {
    Configuration defaults = Configuration.defaults();

    assertThatThrownBy(
            () ->
                new Configuration(
                    defaults.fiscalYearStart(),
                    defaults.reportingCurrency(),
                    defaults.timeZone(),
                    defaults.earliestDate(),
                    BigDecimal.ZERO,
                    defaults.thresholds(),
                    defaults.privacy(),
                    defaults.sources(),
                    null,
                    defaults.rules(),
                    defaults.mappings()))
        .hasMessage("Invalid effort day rate: 0 is not above 0");
  }

  @Test
  void everyTableHasAMapping() {
    Configuration defaults = Configuration.defaults();

    assertThatThrownBy(
            () ->
                new Configuration(
                    defaults.fiscalYearStart(),
                    defaults.reportingCurrency(),
                    defaults.timeZone(),
                    defaults.earliestDate(),
                    null,
                    defaults.thresholds(),
                    defaults.privacy(),
                    defaults.sources(),
                    null,
                    defaults.rules(),
                    Map.of()))
        .hasMessage("Invalid mappings: none for requests");
  }

  private static TableMapping mapping(
      char delimiter,
      String encoding,
      List<String> dateFormats,
      boolean decimalComma,
      List<String> footers) {
    Notation notation = Notation.CONTRACT.withDateFormats(dateFormats.toArray(String[]::new));
    return new TableMapping(
        null,
        IfMissing.LEFT_OUT,
        new FileForm(delimiter, encoding, null, 0),
        Map.of(),
        Map.of(),
        Map.of(),
        decimalComma ? notation.withDecimalComma() : notation,
        footers,
        List.of(),
        null);
  }

  private Configuration load(String yaml) throws IOException {
    return Configuration.load(Files.writeString(folder.resolve("hindsight.yaml"), yaml));
  }
}
