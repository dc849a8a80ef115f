package dev.hindsight.findings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.values.Measured;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("locale-sensitive")
class FindingsJsonTest {

  @TempDir Path folder;

  static Stream<Findings> everyFixture() {
    return Stream.of(
        FindingsFixture.full(),
        FindingsFixture.tooFew(),
        FindingsFixture.onlyDeals(),
        FindingsFixture.nobodyExposed(),
        FindingsFixture.longNames(),
        FindingsFixture.with(FixturePayOff.allTooEarly()),
        FindingsFixture.with(FixturePayOff.hidden()),
        FindingsFixture.with(FixturePayOff.restated()));
  }

  @ParameterizedTest
  @MethodSource("everyFixture")
  void readsBackWhatItWrote(Findings findings) throws IOException {
    assertThat(read(FindingsJson.write(findings))).isEqualTo(findings);
  }

  @ParameterizedTest
  @MethodSource("everyFixture")
  void givesTheSameBytesAgain(Findings findings) throws IOException {
    byte[] first = FindingsJson.write(findings);

    assertThat(FindingsJson.write(read(first))).isEqualTo(first);
  }

  @Test
  void writesNamesInSnakeCaseAndDatesAsIso() throws IOException {
    assertThat(new String(FindingsJson.write(FindingsFixture.full()), UTF_8))
        .startsWith(
            """
            {
              "format_version" : 4,
              "period" : {
                "as_of" : "2026-09-28",
                "quarter" : {
                  "label" : "2026Q3",
                  "start" : "2026-07-01",
                  "end" : "2026-09-30"
                },
                "window_start" : "2025-10-01",
                "window_end" : "2026-09-28"
              },
              "parameters" : {
                "reporting_currency" : "EUR",
                "time_zone" : "Europe/Berlin",
                "fiscal_year_start_month" : 1,
                "minimum_count" : 10,
                "reject_limit" : 0.05,
                "landmark_days" : 7,
                "effort_day_rate" : {
                  "value" : 640.0000
                },
                "difference_that_matters" : {
                  "value" : 0.1
                }
              },
            """)
        .contains("\"small_up_to\" : 24870.00,")
        .contains("\"decision_class\" : \"not_now\"")
        .contains("\"verdict\" : \"no_clear_difference\"")
        .contains("\"first\" : \"alternative\"")
        .contains("\"name\" : \"日本市場\"")
        .contains("\"tactic\" : \"competitor_has_it\"")
        .contains("\"per100_request_weeks\" : {")
        .contains("\"dimension\" : \"product_manager\"")
        .contains("\"promise\" : \"not_delivered\"")
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  @Test
  void saysWhyWhereNothingWasMeasured() throws IOException {
    assertThat(new String(FindingsJson.write(FindingsFixture.onlyDeals()), UTF_8))
        .contains(
            """
                "comparisons" : {
                  "not_measured" : "there is no `requests` export"
                },
            """);
  }

  @Test
  void writesHalfASurrogatePairAsAQuestionMark() throws IOException {
    Restated.Cause cause = new Restated.Cause("moved", 1, List.of("D-\uD83D"));
    Restated restated =
        new Restated("2026Q2", FixturePayOff.earlier(), 1, List.of(), List.of(), List.of(cause));

    assertThat(new String(FindingsJson.write(FindingsFixture.with(restated)), UTF_8))
        .contains("\"examples\" : [ \"D-?\" ]");
  }

  @Test
  void readsVersionTwoAndWritesItInThisVersion() throws IOException {
    Findings findings = read(older(2).getBytes(UTF_8));

    assertThat(findings.formatVersion()).isEqualTo(2);
    assertThat(findings.winRates().all().won()).isEqualTo(323);
    assertThat(findings.payOff().require().ledger().rows()).hasSize(1);
    assertThat(new String(FindingsJson.write(findings), UTF_8))
        .startsWith("{\n  \"format_version\" : 4,\n");
  }

  @Test
  void whatAnOlderVersionLacksIsNotMeasuredOrAnEmptyList() throws IOException {
    Findings findings =
        read(
            older(2)
                .replace("\"effort_day_rate\": {\"value\": 640.0}", "\"sky\": \"blue\"")
                .replace("\"statements\"", "\"said\"")
                .getBytes(UTF_8));

    assertThat(findings.parameters().effortDayRate())
        .isEqualTo(Measured.not("the report is of format version 2 and does not have it"));
    assertThat(findings.review().statements()).isEmpty();
    assertThat(findings.review().changes().require()).hasSize(1);
  }

  @Test
  void aBreakdownThatAnOlderVersionLacksIsNotMeasured() throws IOException {
    Findings findings = read(older(2).getBytes(UTF_8));

    assertThat(findings.payOff().require().by(PayOffDimension.SIZE_BAND))
        .isEqualTo(Measured.not("the report does not have it"));
  }

  @Test
  void readsVersionThreeAndWritesItInThisVersion() throws IOException {
    Findings findings = read(older(3).getBytes(UTF_8));

    assertThat(findings.formatVersion()).isEqualTo(3);
    assertThat(findings.churn().require().panel().left().accounts()).isEqualTo(67);
    assertThat(findings.pressure().require().deadlinePlans().isMeasured()).isTrue();
    assertThat(findings.winRates().comparisons().require().get(0).detectable().isMeasured())
        .isTrue();
    assertThat(new String(FindingsJson.write(findings), UTF_8))
        .startsWith("{\n  \"format_version\" : 4,\n");
  }

  @Test
  void whatCameWithVersionFourIsNotMeasuredInAnOlderFile() throws IOException {
    Findings findings = read(older(3).getBytes(UTF_8));

    assertThat(
            Stream.of(
                findings.agenda(),
                findings.atRisk(),
                findings.rules(),
                findings.expectations(),
                findings.features()))
        .allSatisfy(
            each ->
                assertThat(each.notMeasured())
                    .isEqualTo("the report is of format version 3 and does not have it"));
  }

  @Test
  void inThisVersionNothingMayBeMissing() throws IOException {
    String less =
        new String(FindingsJson.write(FindingsFixture.full()), UTF_8)
            .replaceFirst(",\\s+\"effort_day_rate\" : \\{[^}]*}", "");

    assertThatThrownBy(() -> read(less.getBytes(UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "Cannot read findings: `parameters.effort_day_rate` (line 23) does not fit format"
                + " version 4; expected a findings.json that hindsight wrote");
  }

  @Test
  void looksUpATradeOffOfVersionTwo() throws IOException {
    Path file = Files.writeString(folder.resolve("findings.json"), older(2));
    String requestId =
        read(Files.readAllBytes(file)).payOff().require().ledger().rows().get(0).requestId();

    LedgerLookup looked = FindingsJson.lookUp(file, requestId);

    assertThat(looked.formatVersion()).isEqualTo(2);
    assertThat(looked.payOff().require().ledger().match()).isPresent();
  }

  private static String older(int version) throws IOException {
    String name = "version-" + version + ".json";
    try (InputStream json = FindingsJsonTest.class.getResourceAsStream(name)) {
      return new String(json.readAllBytes(), UTF_8);
    }
  }

  @Test
  void refusesTheVersionWithoutTradeOffs() {
    assertThatThrownBy(() -> read("{\"format_version\" : 1, \"sky\" : \"blue\"}".getBytes(UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "Cannot read findings of format version 1, only of 2 to 4: trade-offs came with version"
                + " 2; make that report again from its exports");
  }

  @Test
  void refusesAVersionThatIsNotKnownYet() {
    assertThatThrownBy(() -> read("{\"format_version\" : 7, \"sky\" : \"blue\"}".getBytes(UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "Cannot read findings of format version 7, only of 2 to 4: a newer hindsight wrote it:"
                + " read it with that");
  }

  @Test
  void refusesWhatIsNotFindings() {
    assertThatThrownBy(() -> read("[1, 2]".getBytes(UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "Cannot read findings: there is no whole number `format_version` at the top; expected a"
                + " findings.json that hindsight wrote");
  }

  @Test
  void refusesWhatIsNotJson() {
    assertThatThrownBy(() -> read("PK\u0003\u0004".getBytes(UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "Cannot read findings: not JSON (line 1); expected a findings.json that"
                + " hindsight wrote");
  }

  @Test
  void refusesAFileCutShort() throws IOException {
    byte[] whole = FindingsJson.write(FindingsFixture.full());

    assertThatThrownBy(() -> read(Arrays.copyOf(whole, 900)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Cannot read findings: not JSON (line ");
  }

  @Test
  void saysWhereAPropertyIsWrong() throws IOException {
    String wrong =
        new String(FindingsJson.write(FindingsFixture.full()), UTF_8)
            .replace("\"minimum_count\" : 10", "\"minimum_count\" : \"many\"");

    assertThatThrownBy(() -> read(wrong.getBytes(UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "Cannot read findings: `parameters.minimum_count` (line 17) does not fit format version"
                + " 4; expected a findings.json that hindsight wrote");
  }

  private Findings read(byte[] json) throws IOException {
    return FindingsJson.read(Files.write(folder.resolve("findings.json"), json));
  }
}
