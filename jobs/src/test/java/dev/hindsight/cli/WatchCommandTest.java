package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hindsight.LocalSpark;
import dev.hindsight.publish.Fingerprint;
import dev.hindsight.publish.OutputLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
class WatchCommandTest {

  @TempDir private Path folder;
  private Path exports;
  private Path out;

  @BeforeEach
  void write(JavaSparkContext sharedSession) throws IOException {
    exports = WatchedExports.write(folder.resolve("exports"));
    out = folder.resolve("out");
  }

  @Test
  void threeWatchesInARow() {
    CommandLineRun first = watch("2026-09-09");
    CommandLineRun second = watch("2026-09-16");
    CommandLineRun third = watch("2026-09-23");

    assertThat(first.exitCode()).isZero();
    assertThat(first.err())
        .isEqualTo(
            """
            Starting Spark ...
            Reading the exports ...
            Listing what is at risk ...
            Comparing with the last watch ...
            """);
    assertThat(first.out())
        .isEqualTo(
            """
            At risk on 9\u00a0Sep\u00a02026
            There is no earlier watch to compare with. Money in USD.

            Promises passed or due within 90 days: 2
              At stake: 1,700. How often such items hit is not known: no such item was open
              at an earlier quarter end.

            Customers that wait for a displaced item: 2
              At stake: 13k. Of 2 such at earlier quarter ends 0\u00a0% (0 to 66) left by the end
              of the quarter after.

            Open deals with a yes whose planned close has passed: 0
              How often such items hit is not known: there is no `deal_history` export,
              which says what was planned on an earlier day.

            Not nows on open deals with pressure since: 2
              At stake: 1,200. How often such items hit is not known: no such item was open
              at an earlier quarter end.

            What is listed may still end well: the shares say how often such items did not.

            The watch: FILE
            """
                .replace("FILE", out.resolve("watch/2026-09-09.json").toString()));
    assertThat(second.out())
        .contains(
            "\nSince the watch of 9\u00a0Sep\u00a02026: 1 entered, 1 got worse, 2 left. Money in USD.\n",
            "\n  Left  R3, export, Cole: delivered on 12\u00a0Sep\u00a02026.\n",
            """

            Customers that wait for a displaced item: 2
              Renewal within 120 days: 1 of them. At stake: 13k. Of 2 such at earlier
              quarter ends 0\u00a0% (0 to 66) left by the end of the quarter after.
              Worse  Bell, Inc., waits for Faster maps: renews on 12\u00a0Jan\u00a02027, now a renewal
                     within 120 days; exposed for more than 180 days; 4,000 at stake; Ada.
            """,
            "\n  Entered  D1, Cole, maps: planned to close on 14\u00a0Sep\u00a02026; passed up to 30 days\n",
            "\n  Left  R2, sync, Cole: the deal was lost on 15\u00a0Sep\u00a02026.\n");
    assertThat(third.out())
        .contains(
            "\nSince the watch of 16\u00a0Sep\u00a02026: 2 got worse, 1 left. Money in USD.\n",
            "\n  Worse  R1, maps, Cole: promised for 20\u00a0Sep\u00a02026; passed up to 90 days ago, was\n",
            "\n  Left  Acme, waits for Faster maps: the customer left on 22\u00a0Sep\u00a02026.\n",
            "\n  Nothing entered, left or got worse.\n",
            "\n  Worse  R4, import, Cole: pressed on 21\u00a0Sep\u00a02026; 700 at stake; Ben.\n");
  }

  @Test
  void aWatchOfOneDayIsTheSameBytesWhateverCameLater() throws IOException {
    watch("2026-09-16");
    watch("2026-09-23", "--forms", "html,mail");
    List<Fingerprint> before = Fingerprint.ofAll(out.resolve("watch"));
    WatchedExports.addLaterRows(exports);

    watch("2026-09-23", "--forms", "html,mail");

    assertThat(Fingerprint.ofAll(out.resolve("watch")))
        .extracting(Fingerprint::file)
        .containsExactly("2026-09-16.json", "2026-09-23.eml", "2026-09-23.html", "2026-09-23.json");
    assertThat(Fingerprint.ofAll(out.resolve("watch"))).isEqualTo(before);
  }

  @Test
  void anEarlierDayIsComparedWithTheNewestBeforeIt() throws IOException {
    watch("2026-09-09");
    watch("2026-09-23");

    assertThat(json("2026-09-16").path("since").path("value").asText()).isEqualTo("2026-09-09");
  }

  @Test
  void nothingOfAPublishedReportChanges() throws IOException {
    CommandLineRun.of(
        "report",
        "-q",
        "--exports",
        exports.toString(),
        "--out",
        out.toString(),
        "--forms",
        "html",
        "--quarter",
        "2026Q3");
    List<Fingerprint> published = Fingerprint.ofAll(out.resolve("2026Q3"));
    byte[] latest = Files.readAllBytes(out.resolve("LATEST"));

    assertThat(watch("2026-09-16", "-q")).isEqualTo(new CommandLineRun(0, "", ""));

    assertThat(Fingerprint.ofAll(out.resolve("2026Q3"))).isEqualTo(published);
    assertThat(out.resolve("LATEST")).hasBinaryContent(latest);
    assertThat(out.resolve("hindsight-watch.log")).exists();
  }

  @Test
  void whileAnotherRunWritesThereItSaysWhoAndTriesAgainLater() {
    try (OutputLock another = OutputLock.acquire(out)) {
      CommandLineRun run = watch("2026-09-16");

      assertThat(run.exitCode()).isEqualTo(75);
      assertThat(run.err())
          .startsWith("Cannot write to " + another.folder() + ": process ")
          .endsWith(" is writing to it. Run again when that is done.\n");
    }
    assertThat(out.resolve("watch")).doesNotExist();
  }

  @Test
  void aDamagedOrNewerWatchIsNotComparedAndStopsNothing() throws IOException {
    watch("2026-09-09");
    Path kept = out.resolve("watch/2026-09-09.json");
    String whole = Files.readString(kept);

    Files.writeString(kept, whole.substring(0, 100));
    assertThat(watch("2026-09-16").out())
        .contains(
            "The watch of 9\u00a0Sep\u00a02026 is not compared: it is not JSON (line 6); expected a\n"
                + "watch that hindsight wrote.");

    Files.writeString(kept, whole.replace("\"format_version\" : 1", "\"format_version\" : 2"));
    CommandLineRun newer = watch("2026-09-16");
    assertThat(newer.exitCode()).isZero();
    assertThat(newer.out())
        .contains(
            "The watch of 9\u00a0Sep\u00a02026 is not compared: it is of format version 2, and only 1\n"
                + "is read: a newer hindsight wrote it.");

    Files.writeString(kept, whole.replace("\"2026-09-09\"", "\"2026-09-02\""));
    assertThat(json("2026-09-16").path("since").path("not_measured").asText())
        .isEqualTo(
            "the watch of 9\u00a0Sep\u00a02026 is not compared: it says that it is of"
                + " 2\u00a0Sep\u00a02026");
    assertThat(out.resolve("watch/2026-09-16.json")).exists();
  }

  @Test
  void hiddenCustomersAreNotToldApartAndNothingTellsThemApart() throws IOException {
    Path yaml = Files.writeString(folder.resolve("h.yaml"), "privacy: {accounts: hidden}\n");
    watch("2026-09-16", "--config", yaml.toString());

    CommandLineRun run = watch("2026-09-23", "--config", yaml.toString());

    assertThat(run.out())
        .contains(
            "\n  Not compared: hidden names cannot be told apart; privacy.accounts: pseudonyms\n",
            "\n  Worse  R4, import, (hidden): pressed on 21\u00a0Sep\u00a02026; 700 at stake; Ben.\n");
    assertThat(out.resolve("watch/2026-09-23.json"))
        .content()
        .contains("\"id\" : \"(hidden)\"")
        .doesNotContainPattern("\\(hidden\\) [0-9A-Z]{12}");
  }

  @Test
  void namesThatMayNoLongerBeShownAreNotTakenFromAnEarlierWatch() throws IOException {
    watch("2026-09-09");

    for (String group : List.of("accounts", "product-managers")) {
      for (String showing : List.of("hidden", "pseudonyms")) {
        Path yaml =
            Files.writeString(
                folder.resolve("h.yaml"), "privacy: {%s: %s}%n".formatted(group, showing));
        CommandLineRun run =
            watch("2026-09-16", "--config", yaml.toString(), "--forms", "html,mail", "--json");

        assertThat(run.out())
            .contains(
                "\"not_measured\" : \"the watch of 9\u00a0Sep\u00a02026 is not compared: `privacy`, or its secret, was another, and so were the names in it\"")
            .doesNotContain(group.equals("accounts") ? "Cole" : "Ada");
      }
    }
  }

  @Test
  void pseudonymsOfAnotherSecretAreOtherNames() throws IOException {
    Path yaml =
        Files.writeString(
            folder.resolve("h.yaml"),
            "privacy: {accounts: pseudonyms, secret-file: %s}%n".formatted(folder.resolve("key")));
    Files.writeString(folder.resolve("key"), "the secret of the first quarter");
    watch("2026-09-09", "--config", yaml.toString());

    CommandLineRun same = watch("2026-09-16", "--config", yaml.toString(), "--json");
    Files.writeString(folder.resolve("key"), "the secret of the second quarter");
    CommandLineRun other = watch("2026-09-16", "--config", yaml.toString(), "--json");

    assertThat(same.out()).doesNotContain("is not compared");
    assertThat(other.out())
        .contains("`privacy`, or its secret, was another, and so were the names in it")
        .doesNotContain("not_exported");
  }

  @Test
  void aDryRunComparesAndKeepsNothing() throws IOException {
    watch("2026-09-09");
    List<Fingerprint> before = Fingerprint.ofAll(out);

    CommandLineRun run = watch("2026-09-16", "--dry-run", "--forms", "html");

    assertThat(run.out())
        .startsWith("At risk on 16\u00a0Sep\u00a02026\nSince the watch of 9\u00a0Sep\u00a02026: ")
        .endsWith("\nNothing was kept: this was a dry run.\n");
    assertThat(Fingerprint.ofAll(out)).isEqualTo(before);
  }

  @Test
  void aFormThatAWatchDoesNotHaveIsUsage() {
    CommandLineRun run = watch("2026-09-16", "--forms", "html,xlsx");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("Invalid value for option '--forms' (FORM): \"xlsx\" is none of html, mail\n");
  }

  @Test
  void exportsThatAreNotGoodEnoughKeepNothing() throws IOException {
    Path deals = exports.resolve("deals.csv");
    Files.writeString(deals, Files.readString(deals).replace("open,", "perhaps,"));

    CommandLineRun run = watch("2026-09-16");

    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err()).contains("hindsight check shows the first of each.");
    assertThat(out.resolve("watch")).doesNotExist();
  }

  @Test
  void foreignMoneyWithoutARateIsAnErrorAsInAReport() throws IOException {
    Path deals = exports.resolve("deals.csv");
    Files.writeString(
        deals,
        """
        deal_id,account_id,outcome,amount,currency,opened_at,closed_at
        D1,A3,open,1000,CHF,2026-01-05,2026-09-14
        D2,A3,lost,500,USD,2026-01-05,2026-09-15
        D3,A3,open,700,USD,2026-01-05,2027-03-01
        """);

    CommandLineRun run = watch("2026-09-16");

    assertThat(run.exitCode()).isEqualTo(65);
    assertThat(run.err())
        .contains("Cannot convert money to USD: there is no rate for CHF on 2026-09-16 (1 deal).");
  }

  private JsonNode json(String asOf) throws IOException {
    return new ObjectMapper().readTree(watch(asOf, "--json", "-q").out());
  }

  private CommandLineRun watch(String asOf, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("watch", "--exports", exports.toString(), "--out", out.toString()));
    arguments.addAll(List.of("--as-of", asOf));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }
}
