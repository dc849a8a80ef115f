package dev.hindsight.exports.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("locale-sensitive")
class ConfigurationErrorsTest {

  @TempDir private Path folder;

  @Test
  void allErrorsAreReportedTogetherInTheOrderOfTheirLines() throws IOException {
    assertErrors(
        """
        time-zone: Europe/Brlin
        fiscal-year-start: febuary
        reporting-currency: EURO
        effort-day-rate: 850 EUR
        thresholds:
          minimum-count: ten
          max-rejected-share: 5
        exports:
          deals:
            encoding: utf-9
            date-formats: [dd.MM.yyyy, bogus, yyyy-mm-dd, YYYY-MM-dd, MM/yyyy]
            decimal-comma: maybe
            delimiter: ";;"
            file: ../deals.csv
        """,
        "1: time-zone: expected a time zone such as Europe/Berlin, found \"Europe/Brlin\"; did you"
            + " mean Europe/Berlin?",
        "2: fiscal-year-start: expected a month, by its English name or as 1 to 12, found"
            + " \"febuary\"; did you mean february?",
        "3: reporting-currency: expected an ISO 4217 currency such as EUR, found \"EURO\"",
        "4: effort-day-rate: expected an amount of money such as 850 or 812.50, found \"850 EUR\"",
        "6: thresholds.minimum-count: expected a whole number of at least 1, found \"ten\"",
        "7: thresholds.max-rejected-share: expected a share from 0 to 1, or 0% to 100%, found"
            + " \"5\"",
        "10: exports.deals.encoding: expected UTF-8, UTF-16 or the name of a code page such as"
            + " windows-1250 or Shift_JIS, found \"utf-9\"; did you mean UTF-8?",
        "11: exports.deals.date-formats[2]: expected a date pattern with day, month and year such"
            + " as dd.MM.yyyy, found \"bogus\"",
        "11: exports.deals.date-formats[3]: expected a date pattern with day, month and year such"
            + " as dd.MM.yyyy, found \"yyyy-mm-dd\"",
        "11: exports.deals.date-formats[4]: expected a date pattern with day, month and year such"
            + " as dd.MM.yyyy, found \"YYYY-MM-dd\"",
        "11: exports.deals.date-formats[5]: expected a date pattern with day, month and year such"
            + " as dd.MM.yyyy, found \"MM/yyyy\"",
        "12: exports.deals.decimal-comma: expected true or false, found \"maybe\"",
        "13: exports.deals.delimiter: expected one character that is no letter, digit or quote"
            + " such as \";\", or tab, found \";;\"",
        "14: exports.deals.file: expected a file name or glob inside the folder of exports, found"
            + " \"../deals.csv\"");
  }

  @Test
  void unknownKeysTablesAndColumnsNameTheNearestKnownOne() throws IOException {
    assertErrors(
        """
        fiscal_year_start: 4
        THRESHOLDS: {}
        exports:
          deels: {}
          deals:
            colums: {}
            columns: {dealid: ID, Amout: Value, favourite_colour: Blue}
          defaults:
            file: x.csv
        """,
        "1: fiscal_year_start: unknown key; did you mean fiscal-year-start?",
        "2: THRESHOLDS: unknown key; did you mean thresholds?",
        "4: exports.deels: unknown table; did you mean deals?",
        "6: exports.deals.colums: unknown key; did you mean columns?",
        "7: exports.deals.columns.dealid: unknown column; did you mean deal_id?",
        "7: exports.deals.columns.Amout: unknown column; did you mean amount?",
        "7: exports.deals.columns.favourite_colour: unknown column; known are deal_id, outcome,"
            + " amount, closed_at, expected_amount, opened_at, currency, account_id, segment,"
            + " region, deal_type, sales_rep, sales_team, loss_reason, competitor",
        "9: exports.defaults.file: unknown key; known are delimiter, encoding, date-formats,"
            + " locale, decimal-comma, shares, missing, footers");
  }

  @Test
  void mappedValuesAreOfTheColumnsVocabulary() throws IOException {
    assertErrors(
        """
        exports:
          deals:
            values:
              outcome:
                Closed Won: wonn
                "*": pending
            constants:
              currency: Euro
              deal_type: upsell
          requests:
            constants: {written_description: sometimes}
          accounts:
            values: {segment: {n/a: ""}}
            locale: klingon
            shares: 70%
            encoding: windows-125
        earliest-date: 1950
        """,
        "5: exports.deals.values.outcome.\"Closed Won\": expected one of won, lost, no_decision,"
            + " open, found \"wonn\"; did you mean won?",
        "6: exports.deals.values.outcome.\"*\": expected one of won, lost, no_decision, open,"
            + " found \"pending\"",
        "8: exports.deals.constants.currency: expected an ISO 4217 currency such as EUR, found"
            + " \"Euro\"",
        "9: exports.deals.constants.deal_type: expected one of new_business, expansion, renewal,"
            + " found \"upsell\"",
        "11: exports.requests.constants.written_description: expected one of true, false, yes, no,"
            + " y, n, 1, 0, found \"sometimes\"",
        "13: exports.accounts.values.segment.\"n/a\": expected the contract's value, found"
            + " nothing; list what stands for nothing under missing",
        "14: exports.accounts.locale: expected a language such as de, fr or pt-BR, found"
            + " \"klingon\"",
        "15: exports.accounts.shares: expected percent or fractions, found \"70%\"",
        "16: exports.accounts.encoding: expected UTF-8, UTF-16 or the name of a code page such as"
            + " windows-1250 or Shift_JIS, found \"windows-125\"",
        "17: earliest-date: expected a date such as 1950-01-01, found \"1950\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///srv/other/deals.csv",
        "file:/srv/other/deals.csv",
        "http://host/deals.csv",
        "s3a://bucket/deals.csv",
        "/srv/other/deals.csv",
        "C:/other/deals.csv",
        "sub/../../deals.csv",
        "..",
        ".",
        "./",
        "te[ams/x].csv"
      })
  void filesLieInTheFolderOfExports(String file) throws IOException {
    assertErrors(
        "exports: {deals: {file: '" + file + "', joins: [{file: '" + file + "', on: Owner}]}}",
        "1: exports.deals.file: expected a file name or glob inside the folder of exports, found \""
            + file
            + "\"",
        "1: exports.deals.joins[1].file: expected a file name or glob inside the folder of exports, found \""
            + file
            + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:b:c.csv", "deals [EMEA].csv", "2026/crm-*.csv", "./x.csv", "a..b"})
  void namesOfAllKindsDo(String file) throws IOException {
    Path yaml = write("exports: {deals: {file: '" + file + "'}}");
    assertThat(Configuration.load(yaml).mapping(Deals.TABLE).foreignFile()).contains(file);
  }

  @Test
  void shapesAreChecked() throws IOException {
    assertErrors(
        """
        time-zone:
        thresholds: 10
        reporting-currency: [USD]
        exports:
          deals:
            file: {name: x}
            columns: {deal_id: [], outcome: [Stage, ""], amount: [[Amount]]}
            joins:
              - teams.csv
              - {file: "te[ams.csv", on: Owner}
              - {on: Owner, equal: Name}
          accounts: [accounts.csv]
          quotas:
            values: {quota: {"": 1}}
        ? [a, b]
        : 1
        """,
        "1: time-zone: expected a time zone such as Europe/Berlin, found nothing",
        "2: thresholds: expected keys with values, found \"10\"",
        "3: reporting-currency: expected an ISO 4217 currency such as EUR, found a list",
        "6: exports.deals.file: expected a file name or glob inside the folder of exports, found"
            + " keys with values",
        "7: exports.deals.columns.deal_id: expected a header or a list of headers, found an empty"
            + " list",
        "7: exports.deals.columns.outcome[2]: expected a header, found nothing",
        "7: exports.deals.columns.amount[1]: expected a header, found a list",
        "9: exports.deals.joins[1]: expected keys with values, found \"teams.csv\"",
        "9: exports.deals.joins[1]: the key file is missing; expected a file name or glob inside"
            + " the folder of exports",
        "9: exports.deals.joins[1]: the key on is missing; expected a header",
        "10: exports.deals.joins[2].file: expected a file name or glob inside the folder of"
            + " exports, found \"te[ams.csv\"",
        "11: exports.deals.joins[3].equal: unknown key; did you mean equals?",
        "11: exports.deals.joins[3]: the key file is missing; expected a file name or glob inside"
            + " the folder of exports",
        "12: exports.accounts: expected keys with values, found a list",
        "14: exports.quotas.values.quota.\"\": expected a foreign value as key, found nothing;"
            + " empty is missing",
        "15: expected a text as key, found a list");
  }

  @Test
  void columnIsEitherMappedOrConstant() throws IOException {
    assertErrors(
        """
        exports:
          deals:
            columns:
              currency: Currency
            constants:
              currency: EUR
        """,
        "6: exports.deals.constants.currency: the column is mapped to a header on line 4; keep one"
            + " of the two");
  }

  @Test
  void keysStandOnce() throws IOException {
    assertErrors(
        """
        time-zone: UTC
        time-zone: Europe/Paris
        exports:
          deals:
            values:
              outcome:
                Won: won
                "Won ": lost
        """,
        "2: time-zone: this key stands already on line 1",
        "8: exports.deals.values.outcome.Won: this key stands already on line 7");
  }

  @Test
  void whatIsNotYamlSaysWhere() throws IOException {
    assertErrors(
        "time-zone: UTC\nexports: deals: x\n",
        "2: this is not YAML: mapping values are not allowed here");
    assertErrors("- a\n- b\n", "1: expected keys with values, found a list");
    assertErrors("just words\n", "1: expected keys with values, found \"just words\"");
    assertErrors(
        "time-zone: UTC\n---\ntime-zone: UTC\n", "2: this is not YAML: but found another document");
    assertErrors("time-zone: \u0007\n", "1: this is not YAML: special characters are not allowed");
  }

  @Test
  void nestedAliasesAreLimited() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int level = 1; level <= 9; level++) {
      String alias = "*a" + (level - 1);
      bomb.append("a" + level + ": &a" + level + " [" + (alias + ", ").repeat(8) + alias + "]\n");
    }

    assertErrors(
        bomb.toString(),
        "1: this is not YAML: Number of aliases for non-scalar nodes exceeds the specified"
            + " max=50");
  }

  @Test
  void aliasOfItselfIsNotFollowed() throws IOException {
    assertErrors(
        "exports: &loop\n  deals: *loop\n",
        "2: exports.deals.deals: unknown key; known are file, sql, delimiter, encoding, sheet, header-row,"
            + " columns,"
            + " constants, values, date-formats, locale, decimal-comma, shares, missing, footers,"
            + " joins");
  }

  @Test
  void manyErrorsAreCut() throws IOException {
    Path file = write("x: 1\n".repeat(30));

    assertThat(failure(file).getMessage())
        .startsWith("Invalid configuration, 30 errors:\n  " + file + ":1: x: unknown key; known")
        .endsWith(file + ":20: x: this key stands already on line 1\n  and 10 more");
  }

  @Test
  void unreadableFileSaysWhy() throws IOException {
    Path missing = folder.resolve("absent.yaml");
    Path latin = folder.resolve("latin.yaml");
    Files.write(latin, "time-zone: Zürich".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> Configuration.load(missing))
        .isInstanceOf(InputException.class)
        .hasMessage("Cannot read the configuration " + missing + ": there is no such file");
    assertThatThrownBy(() -> Configuration.load(folder))
        .isInstanceOf(InputException.class)
        .hasMessage("Cannot read the configuration " + folder + ": it is a folder");
    assertThatThrownBy(() -> Configuration.load(latin))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Cannot read the configuration " + latin + ": it is not UTF-8; save it as UTF-8");
  }

  private void assertErrors(String yaml, String... errors) throws IOException {
    Path file = write(yaml);
    String count = errors.length == 1 ? "1 error" : errors.length + " errors";
    StringBuilder message = new StringBuilder("Invalid configuration, " + count + ":");
    for (String error : errors) {
      message.append("\n  ").append(file).append(":").append(error);
    }
    InputException failure = failure(file);
    assertThat(failure).hasMessage(message.toString());
    assertThat(failure.source()).isEqualTo(InputException.Source.CONFIGURATION);
  }

  private static InputException failure(Path file) {
    return catchThrowableOfType(InputException.class, () -> Configuration.load(file));
  }

  private Path write(String yaml) throws IOException {
    return Files.writeString(folder.resolve("hindsight.yaml"), yaml);
  }
}
