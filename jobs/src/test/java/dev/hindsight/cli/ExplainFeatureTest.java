package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.values.Measured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainFeatureTest {

  @TempDir private Path out;

  @BeforeEach
  void publish() throws IOException {
    ToldFeatures.publish(out, "2026Q3", Measured.of(ToldFeatures.features(1)));
  }

  @Test
  void featureIsToldFromWhoAskedToWhatItCameTo() {
    assertThat(explain("Offline mode"))
        .isEqualTo(
            new CommandLineRun(
                0,
                """
            Offline mode
            From the review of 2026Q3, with what was known on 30\u00a0Sep\u00a02026: the requests of
            the last twelve quarters. Money in EUR.

            Who asked
              5\u00a0requests of 4\u00a0accounts, from 15\u00a0Jan\u00a02025 to 1\u00a0Aug\u00a02026. Sales teams: APAC 3,
              (none) 2. Segments: smb 5.
              4\u00a0deals, worth 150,000 together, of which 20,000 is open; 1 without a size.
              Written in 3 ways.
              May mean the same, and is counted apart: “Offline-modes”.

            What was answered
              Yes 2, Not now 3.
              Promised 2 times: 0 delivered on time, 1 late, 1 overdue, 0 not due yet.

            Won without it
              Refused: 1 of 3 closed deals won, 33\u00a0% (6 to 79). Given: no deal is closed.
              Fewer than 10 closed deals on a side are too few to say.

            What it came to
              3\u00a0requests can be judged; for 2 it is too early.
              Gained                        not measured: no such request can be judged yet
              Forgone                           30,500
              Net                              \u221230,500
              A yes is worth, per request       12,000  (own mean 10,167, 3\u00a0requests)
              Net per yes or alternative    not measured: no such request can be judged yet
              Forgone per refusal               10,167  (own mean 10,167, 3\u00a0requests)

            What it displaced
              I-14  Search

            Its decided requests
              R-0103  not now on 1\u00a0Feb\u00a02025 for A-7; lost; net \u221230,500.

            Several features can hang on one deal: what became of it says something of each,
            and not of one alone.
            """,
                ""));
  }

  @Test
  void itIsFoundHoweverItIsWritten() {
    String told = explain("Offline mode").out();

    assertThat(explain("  OFFLINE\u00a0 Mode ").out()).isEqualTo(told);
    assertThat(explain("off\u200bline mode").out()).isEqualTo(told);
  }

  @Test
  void jsonIsTheFeatureAndItsTradeOffs() {
    assertThat(explain("offline mode", "--json").out())
        .startsWith(
            """
            {
              "quarter" : "2026Q3",
              "as_of" : "2026-09-30",
              "reporting_currency" : "EUR",
              "minimum_count" : 10,
              "feature" : {
                "name" : "Offline mode",
                "spellings" : 3,
            """)
        .contains("\"trade_offs\" : [ {\n    \"request_id\" : \"R-0103\",")
        .doesNotContain("R-0104")
        .endsWith("}\n");
  }

  @Test
  void quietSaysNothing() {
    assertThat(explain("Offline mode", "-q")).isEqualTo(new CommandLineRun(0, "", ""));
  }

  @Test
  void unknownFeatureIsToldTheNearestOnes() {
    assertThat(explain("Ofline mode"))
        .isEqualTo(
            failed(
                "Cannot explain the feature \"Ofline mode\": the report of 2026Q3 has no feature of that"
                    + " name in the last twelve quarters; the nearest are \"Offline mode\"."));
    assertThat(explain("OFFLINE"))
        .isEqualTo(
            failed(
                "Cannot explain the feature \"OFFLINE\": the report of 2026Q3 has no feature of that"
                    + " name in the last twelve quarters; the nearest are \"Offline mode\"."));
    assertThat(explain(""))
        .isEqualTo(
            failed(
                "Cannot explain the feature \"\": the report of 2026Q3 has no feature of that name in"
                    + " the last twelve quarters."));
  }

  @Test
  void whatFindingsHadToCutIsInATable() throws IOException {
    ToldFeatures.publish(out, "2026Q3", Measured.of(ToldFeatures.features(1_200)));

    assertThat(explain("Search"))
        .isEqualTo(
            failed(
                "Cannot explain the feature \"Search\": the report of 2026Q3 does not have it among the 1"
                    + " features asked for most; of 1,200 in all, those that were looked at are in "
                    + out.resolve("2026Q3/tables/features.csv")
                    + "."));
  }

  @Test
  void withoutFeaturesItSaysWhy() throws IOException {
    ToldFeatures.publish(
        out, "2026Q3", Measured.not("the `requests` export has no column `feature`"));

    assertThat(explain("Search"))
        .isEqualTo(
            failed(
                "Cannot explain the feature \"Search\": in the report of 2026Q3 features are not"
                    + " measured: the `requests` export has no column `feature`."));
  }

  @Test
  void eitherARequestOrAFeatureIsTold() {
    assertThat(CommandLineRun.of("explain", "--out", out.toString()).exitCode()).isEqualTo(2);
    assertThat(explain("Offline mode", "R-0103").exitCode()).isEqualTo(2);
  }

  private CommandLineRun explain(String feature, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("explain", "--feature", feature, "--out", out.toString()));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }

  private static CommandLineRun failed(String message) {
    return new CommandLineRun(65, "", message + "\n");
  }
}
