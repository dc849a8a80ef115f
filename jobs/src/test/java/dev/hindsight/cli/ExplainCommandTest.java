package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.cli.terminal.TerminalText;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.publish.GzippedLines;
import dev.hindsight.stories.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir private Path out;

  @BeforeEach
  void publish() throws IOException {
    ToldTradeOffs.publish(
        out,
        "2026Q3",
        4,
        ToldTradeOffs.EARLY,
        ToldTradeOffs.DID_NOT,
        ToldTradeOffs.PAID,
        ToldTradeOffs.COST);
  }

  @Test
  void yesThatPaidIsToldFromTheRequestToWhatLikeRequestsCameTo() {
    assertThat(explain(ToldTradeOffs.PAID.requestId()))
        .isEqualTo(
            told(
                """
            R-0101: Single sign-on for contractors
            From the review of 2026Q3, with what was known on 30\u00a0Sep\u00a02026. Money in EUR.

            What was asked
              On 3\u00a0Mar\u00a02025 by Rep 0K7Q2M4ZXW1B of team EMEA, for deal D-77 of Northwind
              Traders (A-5).
              The deal: enterprise, emea, new business, large. It is worth 240,000, of which
              120,000 hung on this request.
              Strategic fit: off strategy. Others known to want it: 2. Effort: 12.5 days.
              Product manager: Kim Doe.
              Single sign-on for contractors was asked for.

            What was answered
              10\u00a0Mar\u00a02025  Not now, by Kim Doe: “no capacity in spring”. Later answered
                           anew.
              24\u00a0Mar\u00a02025  Yes, by Lee Roe.
              Promised for 30\u00a0Jun\u00a02025, delivered on 14\u00a0Jul\u00a02025: 14\u00a0days late.

            What it displaced
              I-12  Bulk export, displaced on 24\u00a0Mar\u00a02025; no customer waits for it still.
              I-13  displaced, no day is known; 3 customers wait for it still.
              Customers left while they waited for what was displaced: 30,000 of their
              annual recurring revenue falls on this request.

            The deal
              Won on 2\u00a0May\u00a02025, 53\u00a0days after the first answer.

            What it came to
              Hung on it                       120,000
              Like deals won with not now         42\u00a0%
              Gain                              69,600  (54,000 to 82,000)
              Displacement cost                 18,000  (6,000 to 24,000)
              Effort cost                   not measured: no `effort-day-rate` is configured
              Net                               51,600  (36,000 to 66,000)
              Verdict: it paid off.

            What like requests came to
              Answered yes, enterprise, new business, large: 34 can be judged; 20 paid off,
              13 did not, 1 not measured. Deals won: 19 of 34, 56\u00a0% (40 to 71). Together
              they come to 400,000 (\u2212120,000 to 900,000): no clear gain or loss.

            One decision is an anecdote: whether it paid off is chance as much as judgement.
            Conclusions are drawn from what many came to.
            """));
  }

  @Test
  void alternativeThatDidNotPayIsToldWithoutWhatTheExportsDoNotSay() {
    assertThat(explain(ToldTradeOffs.DID_NOT.requestId()))
        .isEqualTo(
            told(
                """
            R-0102
            From the review of 2026Q3, with what was known on 30\u00a0Sep\u00a02026. Money in EUR.

            What was asked
              On 1\u00a0Apr\u00a02025, for deal D-78 of A-6.
              The deal: small. It is worth 9,000, all of which hung on this request.

            What was answered
              2\u00a0Apr\u00a02025  Alternative (professional services): “a script does it”.
              No date was promised.

            What it displaced
              Nothing, as far as the exports say.

            The deal
              The buyer bought nothing: closed on 3\u00a0Apr\u00a02025, 1\u00a0day after the first answer.

            What it came to
              Hung on it                         9,000
              Like deals won with not now         40\u00a0%
              Gain                              \u22123,600  (\u22125,000 to 200)
              Displacement cost                      0  (0 to 0)
              Effort cost                   not measured: no `effort-day-rate` is configured
              Net                               \u22123,600  (\u22125,000 to 200)
              Verdict: it did not pay off, though the interval of its net goes both ways.

            What like requests came to
              Not measured: the report has no total of requests like it.

            One decision is an anecdote: whether it paid off is chance as much as judgement.
            Conclusions are drawn from what many came to.
            """));
  }

  @Test
  void notNowThatCostIsToldByWhatWasForgone() {
    assertThat(explain(ToldTradeOffs.COST.requestId()))
        .isEqualTo(
            told(
                """
            R-0103: Offline mode
            From the review of 2026Q3, with what was known on 30\u00a0Sep\u00a02026. Money in EUR.

            What was asked
              On 15\u00a0Jan\u00a02025 by team APAC, for deal D-79 of A-7.
              The deal: smb, apac, expansion, medium. It is worth 50,000, all of which hung
              on this request.
              Strategic fit: aligned. Others known to want it: 0. Effort: 1 day.
              Product manager: Kim Doe.
              Offline mode  was asked for.

            What was answered
              1\u00a0Feb\u00a02025  Not now.

            What it displaced
              Nothing, as far as the exports say.

            The deal
              Lost on 2\u00a0Feb\u00a02025, 1\u00a0day after the first answer.

            What it came to
              Hung on it                        50,000
              Like deals won with yes             61\u00a0%
              Forgone                           30,500  (21,000 to 38,000)
              Net                              \u221230,500  (\u221238,000 to \u221221,000)
              Verdict: it did not pay off.

            What like requests came to
              Answered not now, smb, expansion, medium: 4 can be judged; 1 paid off, 3 did
              not. Deals won: 1 of 4, 25\u00a0% (5 to 70). Together they come to \u221261,000 (\u221290,000
              to \u221220,000): fewer than 10, too few to say more.

            One decision is an anecdote: whether it paid off is chance as much as judgement.
            Conclusions are drawn from what many came to.
            """));
  }

  @Test
  void openDealIsTooEarly() {
    assertThat(explain(ToldTradeOffs.EARLY.requestId()))
        .isEqualTo(
            told(
                """
            R-0104: Audit log
            From the review of 2026Q3, with what was known on 30\u00a0Sep\u00a02026. Money in EUR.

            What was asked
              On 1\u00a0Aug\u00a02026 by team EMEA, for deal D-80.
              The deal: enterprise, renewal. The exports do not say how big it is.
              Audit log  was asked for.

            What was answered
              5\u00a0Aug\u00a02026  Yes.
              Promised for 1\u00a0Dec\u00a02026, which is not due yet.

            What it displaced
              I-14  Search, displaced on 5\u00a0Aug\u00a02026; 1 customer waits for it still.
              No customer's leaving falls on this request.

            The deal
              Open on 30\u00a0Sep\u00a02026.

            What it came to
              Hung on it                    not measured: the deal has no size
              Like deals won with not now   not measured: the deal has no size
              Gain                          not measured: the deal is open
              Displacement cost                      0  (0 to 0)
              Effort cost                   not measured: no `effort-day-rate` is configured
              Net                           not measured: the deal is open
              Verdict: too early to say: the deal is open.

            What like requests came to
              Answered yes, enterprise, renewal: none can be judged yet.

            One decision is an anecdote: whether it paid off is chance as much as judgement.
            Conclusions are drawn from what many came to.
            """));
  }

  @Test
  void quietSaysNothing() {
    assertThat(explain("R-0101", "-q")).isEqualTo(told(""));
  }

  @Test
  void jsonIsTheTradeOffAndItsLikeGroup() {
    CommandLineRun run = explain("R-0103", "--json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            {
              "quarter" : "2026Q3",
              "as_of" : "2026-09-30",
              "reporting_currency" : "EUR",
              "minimum_count" : 10,
              "trade_off" : {
                "request_id" : "R-0103",
                "deal_id" : "D-79",
            """)
        .contains(
            "    \"verdict\" : \"did_not\",\n",
            """
              "like" : {
                "value" : {
                  "answer" : "not_now",
                  "segment" : "smb",
                  "deal_type" : "expansion",
                  "size_band" : "medium",
                  "settled" : {
                    "requests" : 4,
            """)
        .endsWith("}\n");
  }

  @Test
  void reportOfAnotherQuarterIsReadWhereItIsAskedFor() throws IOException {
    ToldTradeOffs.publish(out, "2026Q2", 1, ToldTradeOffs.COST);

    assertThat(explain("R-0103", "--quarter", "2026Q2").out())
        .contains("From the review of 2026Q2, with");
    assertThat(explain("R-0103").out()).contains("From the review of 2026Q3, with");
  }

  @Test
  void reportThatWasAboutToBeReplacedIsReadWhereItIs() throws IOException {
    Files.move(out.resolve("2026Q3"), out.resolve(".replaced-2026Q3"));

    assertThat(explain("R-0103").out()).contains("From the review of 2026Q3, with");
    assertThat(explain("R-0103", "--quarter", "2026Q3").exitCode()).isZero();
  }

  @Test
  void unknownRequestIsToldTheNearestOnes() {
    assertThat(explain("r-0105"))
        .isEqualTo(
            failed(
                "Cannot explain r-0105: the report of 2026Q3 has no request of that name that was"
                    + " first answered from 1\u00a0Oct\u00a02023 to 30\u00a0Sep\u00a02026; the nearest are R-0101,"
                    + " R-0102, R-0103."));
    assertThat(explain("zzzzzzzz"))
        .isEqualTo(
            failed(
                "Cannot explain zzzzzzzz: the report of 2026Q3 has no request of that name that was"
                    + " first answered from 1\u00a0Oct\u00a02023 to 30\u00a0Sep\u00a02026."));
  }

  @Test
  void whatFindingsHadToCutIsFoundAmongAllTradeOffs() throws IOException {
    ToldTradeOffs.publish(out, "2026Q4", 3, ToldTradeOffs.EARLY);
    Path all = Files.createDirectories(out.resolve("2026Q4/tables")).resolve("trade-offs.jsonl.gz");
    Files.write(
        all,
        GzippedLines.block(
            Stream.of(ToldTradeOffs.EARLY, ToldTradeOffs.COST, ToldTradeOffs.DID_NOT)
                .map(FindingsJson::line)
                .iterator()));

    assertThat(explain("R-0103", "--json").out())
        .isEqualTo(
            explain("R-0103", "--json", "--quarter", "2026Q3").out().replace("2026Q3", "2026Q4"));
    assertThat(explain("R-0199").err())
        .isEqualTo(
            "Cannot explain R-0199: the report of 2026Q4 has no request of that name that was first"
                + " answered from 1\u00a0Oct\u00a02023 to 30\u00a0Sep\u00a02026; the nearest are R-0104.\n");
    Files.delete(all);
    assertThat(explain("R-0103"))
        .isEqualTo(
            failed(
                "Cannot explain R-0103: it is not among the latest 1 trade-offs, and "
                    + all
                    + ", which has all of them, cannot be read; make the report again"));
  }

  @Test
  void withoutAReportItSaysWhatToDo() {
    Path empty = out.resolve("empty");

    assertThat(CommandLineRun.of("explain", "R-0101", "--out", empty.toString()))
        .isEqualTo(
            failed(
                "Cannot find a report in "
                    + empty
                    + ": nothing is published there. Run hindsight report first, or say with --out"
                    + " where its reports are."));
  }

  @Test
  void quarterWithoutAReportIsToldThoseThatHaveOne() {
    assertThat(explain("R-0101", "--quarter", "2025Q4"))
        .isEqualTo(
            failed(
                "Cannot find a report of 2025Q4 in "
                    + out
                    + ": there is 2026Q3. Choose one of these, or make it with: hindsight report"
                    + " --quarter 2025Q4"));
  }

  @Test
  void reportWithoutTradeOffsSaysWhy() throws IOException {
    ToldTradeOffs.publish(out, "2026Q4", Measured.not("there is no `decisions` export"));

    assertThat(explain("R-0101"))
        .isEqualTo(
            failed(
                "Cannot explain R-0101: in the report of 2026Q4 trade-offs are not measured: there"
                    + " is no `decisions` export."));
  }

  @Test
  void reportOfAnotherVersionIsNotGuessedAt() throws IOException {
    Path findings = out.resolve("2026Q3/findings.json");
    Files.writeString(findings, "{\"format_version\" : 1}");

    assertThat(explain("R-0101"))
        .isEqualTo(
            failed(
                "Cannot read findings of format version 1, only of 2 to 4: trade-offs came with"
                    + " version 2; make that report again from its exports; the file is "
                    + findings));
    Files.delete(findings);
    assertThat(explain("R-0101"))
        .isEqualTo(
            failed(
                "Cannot read findings: there is no file " + findings + "; make the report again"));
  }

  @Test
  void reportOfVersionTwoIsTold() throws IOException {
    Files.writeString(out.resolve("2026Q3/findings.json"), VersionTwo.TRADE_OFF);

    assertThat(explain("R-7").out()).startsWith("R-7: Bulk export\nFrom the review of 2026Q2");
  }

  @Test
  void textFromExportsGivesTheTerminalNoOrders() {
    Story story = new Story("red \u001b[31m\nnew line", "From a report.", List.of(), "Take care.");

    assertThat(TerminalText.of(story))
        .isEqualTo("red \\u001b[31m new line\nFrom a report.\n\nTake care.\n");
  }

  private CommandLineRun explain(String requestId, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("explain", requestId, "--out", out.toString()));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(arguments.toArray(String[]::new));
  }

  private static CommandLineRun told(String story) {
    return new CommandLineRun(0, story, "");
  }

  private static CommandLineRun failed(String message) {
    return new CommandLineRun(65, "", message + "\n");
  }
}
