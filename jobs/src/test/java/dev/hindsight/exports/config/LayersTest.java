package dev.hindsight.exports.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersTest {

  @TempDir private Path folder;

  @Test
  void aPresetReadsWhatTheFileDoesNotSay() throws IOException {
    Configuration configuration = load("use: salesforce-report\nreporting-currency: EUR\n");

    assertThat(configuration.reportingCurrency().getCurrencyCode()).isEqualTo("EUR");
    assertThat(configuration.mapping(Deals.TABLE).query()).isPresent();
    assertThat(configuration.sources().named()).containsKey("sf_report");
    assertThat(configuration.mapping(Deals.TABLE).columns())
        .containsEntry(Deals.OUTCOME, List.of("Stage", "Phase"));
  }

  @Test
  void whatTheFileSaysStandsOnTopKeyByKey() throws IOException {
    TableMapping deals =
        load("""
                use: salesforce-report
                exports:
                  deals:
                    date-formats: [dd/MM/yyyy]
                    columns: {outcome: Status}
                    values: {outcome: {Signed: won}}
                """)
            .mapping(Deals.TABLE);

    assertThat(deals.notation().dateFormats()).containsExactly("dd/MM/yyyy");
    assertThat(deals.columns())
        .containsEntry(Deals.OUTCOME, List.of("Status"))
        .containsEntry(Deals.AMOUNT, List.of("Amount", "Betrag"));
    assertThat(deals.values().get(Deals.OUTCOME))
        .containsEntry("Signed", "won")
        .containsEntry("Closed Won", "won")
        .containsEntry("*", "open");
  }

  @Test
  void aConstantTakesThePlaceOfAMappedColumn() throws IOException {
    TableMapping deals =
        load("""
                use: salesforce-report
                exports: {deals: {constants: {currency: EUR}}}
                """)
            .mapping(Deals.TABLE);

    assertThat(deals.constants()).isEqualTo(Map.of(Deals.CURRENCY, "EUR"));
    assertThat(deals.columns()).doesNotContainKey(Deals.CURRENCY).containsKey(Deals.AMOUNT);
  }

  @Test
  void tablesOfLaterPresetsTakeThePlaceOfThoseOfEarlierOnes() throws IOException {
    Configuration configuration = load("use: [crm-teaching-export, salesforce-report]\n");

    assertThat(configuration.mapping(Deals.TABLE).query()).isPresent();
    assertThat(configuration.mapping(Deals.TABLE).joins()).isEmpty();
    assertThat(configuration.mapping(Accounts.TABLE).columns())
        .containsEntry(Accounts.SEGMENT, List.of("Industry", "Branche"));
  }

  @Test
  void aQueryOverATableOfFilesTakesItsPlace() throws IOException {
    TableMapping deals =
        load("""
                use: crm-teaching-export
                exports: {deals: {sql: SELECT * FROM report}}
                """)
            .mapping(Deals.TABLE);

    assertThat(deals.foreignFile()).isEmpty();
    assertThat(deals.columns()).isEmpty();
    assertThat(deals.values()).isEmpty();
  }

  @Test
  void aFileOverAQueryTakesItsPlace() throws IOException {
    TableMapping deals =
        load("use: salesforce-objects\nexports: {deals: {file: deals.csv}}\n").mapping(Deals.TABLE);

    assertThat(deals.query()).isEmpty();
    assertThat(deals.columns()).isEmpty();
  }

  @Test
  void aQueryOverAQueryKeepsWhatItsColumnsMean() throws IOException {
    TableMapping deals =
        load("use: salesforce-objects\nexports: {deals: {sql: SELECT * FROM sf_opportunity}}\n")
            .mapping(Deals.TABLE);

    assertThat(deals.query().orElseThrow().text()).isEqualTo("SELECT * FROM sf_opportunity");
    assertThat(deals.columns()).containsEntry(Deals.CLOSED_AT, List.of("CloseDate"));
  }

  @Test
  void emptyKeysTakeNothingAway() throws IOException {
    assertThat(load("use: salesforce-report\nexports:\n  deals:\n").mapping(Deals.TABLE).query())
        .isPresent();
  }

  @Test
  void anUnknownPresetNamesTheNearestOne() throws IOException {
    assertErrors(
        "use: [salesforce-reports, sap]\n",
        "hindsight.yaml:1: use[1]: expected the name of a preset (hindsight presets lists them),"
            + " found \"salesforce-reports\"; did you mean salesforce-report?",
        "hindsight.yaml:1: use[2]: expected the name of a preset (hindsight presets lists them),"
            + " found \"sap\"");
  }

  @Test
  void aKeyThatStandsTwiceIsSaidOnce() throws IOException {
    assertErrors(
        """
        use: salesforce-report
        exports:
          deals:
            columns: {amount: A}
            columns: {amount: B}
        """,
        "hindsight.yaml:5: exports.deals.columns: this key stands already on line 4");
  }

  @Test
  void errorsOfAPresetNameThePresetAndItsLine() {
    ConfigurationProblems problems = new ConfigurationProblems(Path.of("hindsight.yaml"));
    Preset broken =
        new Preset("broken", "about: Broken\nexports:\n  deals: {sheet: ''}\n  dealz: {}\n");
    Property file = ConfigurationFile.root("exports: {deals: {shares: half}}", problems);

    ConfigurationParser.parse(Layers.over(Layers.of(file), List.of(broken)), Map.of());

    assertThat(catchThrowableOfType(InputException.class, problems::throwIfAny).lines())
        .containsExactly(
            "Invalid configuration, 3 errors:",
            "  hindsight.yaml:1: exports.deals.shares: expected percent or fractions, found"
                + " \"half\"",
            "  preset broken:3: exports.deals.sheet: expected the name of a sheet, found nothing",
            "  preset broken:4: exports.dealz: unknown table; did you mean deals?");
  }

  private void assertErrors(String yaml, String... errors) throws IOException {
    Path file = Files.writeString(folder.resolve("hindsight.yaml"), yaml);

    assertThat(
            catchThrowableOfType(InputException.class, () -> Configuration.load(file))
                .lines()
                .stream()
                .skip(1)
                .map(line -> line.replace(folder + "/", "").strip()))
        .containsExactly(errors);
  }

  private Configuration load(String yaml) throws IOException {
    return Configuration.load(Files.writeString(folder.resolve("hindsight.yaml"), yaml));
  }
}
