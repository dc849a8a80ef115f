package dev.hindsight.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.LocalSpark;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.FindingsJson;
import dev.hindsight.findings.expectations.Expected;
import dev.hindsight.findings.expectations.Mark;
import dev.hindsight.findings.expectations.Marked.Outturn;
import dev.hindsight.findings.expectations.Marks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a report expects, and how the one of the quarter after marks it. */
@ExtendWith(LocalSpark.class)
class ExpectedReportTest {

  private static final LocalDate FIRST = LocalDate.of(2023, 10, 1);
  private static final int QUARTERS = 12;
  private static final int OPEN = 10;
  private static final int WON = 4;

  @TempDir private Path folder;
  private Path exports;
  private Path out;

  /** At the end of each quarter ten deals are open, and four of them are won in the next one. */
  @BeforeEach
  void write() throws IOException {
    exports = Files.createDirectories(folder.resolve("exports"));
    out = folder.resolve("out");
    write(WON, OPEN);
  }

  /**
   * Writes the deals.
   *
   * @param wonAtLast how many of the ten are won that were open on 30 June 2026
   * @param openAtLast how many of them are in the exports
   */
  private void write(int wonAtLast, int openAtLast) throws IOException {
    StringBuilder deals = new StringBuilder("deal_id,outcome,amount,opened_at,closed_at\n");
    for (int quarter = 0; quarter < QUARTERS; quarter++) {
      LocalDate opened = FIRST.plusMonths(3L * quarter + 2);
      boolean isLast = quarter == QUARTERS - 2;
      for (int deal = 0; deal < (isLast ? openAtLast : OPEN); deal++) {
        boolean isWon = deal < (isLast ? wonAtLast : WON);
        deals.append(
            "D%d-%d,%s,100,%s,%s%n"
                .formatted(
                    quarter, deal, isWon ? "won" : "lost", opened, opened.plusDays(60L + deal)));
      }
    }
    Files.writeString(exports.resolve("deals.csv"), deals.toString().replace("\r", ""));
  }

  private CommandLineRun report(String asOf) {
    return CommandLineRun.of(
        "report",
        "-q",
        "--exports",
        exports.toString(),
        "--out",
        out.toString(),
        "--forms",
        "html",
        "--as-of",
        asOf);
  }

  private Findings found(String quarter) throws IOException {
    return FindingsJson.read(out.resolve(quarter).resolve("findings.json"));
  }

  private Marks marks() throws IOException {
    return found("2026Q3").expectations().require().marks().require();
  }

  private String change() throws IOException {
    List<String> changes = found("2026Q3").review().changes().require();
    return changes.get(changes.size() - 1);
  }

  @Test
  void theNextReportMarksWhatTheLastOneExpected() throws IOException {
    assertThat(report("2026-06-30").err()).isEmpty();

    Findings first = found("2026Q2");
    assertThat(first.expectations().require().until()).isEqualTo("2026-09-30");
    Expected wins = first.expectations().require().wins().require().get(0);
    assertThat(wins.items()).isEqualTo(10);
    assertThat(wins.quarters()).isEqualTo(8);
    assertThat(wins.expected()).isCloseTo(4, within(0.05));
    assertThat(List.of(wins.lower(), wins.upper())).isEqualTo(List.of(2L, 6L));
    assertThat(wins.answer().notMeasured()).isEqualTo("they are not told apart by answer");
    assertThat(first.expectations().require().marks().notMeasured())
        .isEqualTo("there is no report of an earlier quarter in the output folder");

    assertThat(report("2026-09-30").err()).isEmpty();

    Outturn outturn = marks().marked().get(0).outturn().require();
    assertThat(outturn.items()).isEqualTo(10);
    assertThat(outturn.happened()).isEqualTo(4);
    assertThat(outturn.mark()).isEqualTo(Mark.HELD);
    assertThat(outturn.brier()).isCloseTo(0.24, within(0.001));
    assertThat(change())
        .isEqualTo(
            "Of 1\u00a0range that the report of 2026Q2 gave for what would happen by"
                + " 30\u00a0Sep\u00a02026, 1 held, where 0.9 were expected to. 4.0 wins among open deals were"
                + " expected, and 4 came; the chances given to single deals told no more than"
                + " the base rate (Brier score 0.240 against 0.240).");
    assertThat(Files.readString(out.resolve("2026Q3/hindsight-2026Q3.html")))
        .contains("How right was the report of 2026Q2?", "What is expected by 31\u00a0Dec");
  }

  @Test
  void whatIsNoLongerAsItWasIsSaidToHaveBeenExpectedWrongly() throws IOException {
    report("2026-06-30");
    write(0, OPEN);
    report("2026-09-30");

    assertThat(marks().marked().get(0).outturn().require().mark()).isEqualTo(Mark.FAR_OFF);
    assertThat(change())
        .endsWith(
            " Beyond chance it was wrong about wins among open deals (2 to 6 expected, 0 came).");
  }

  @Test
  void whatTheExportsKnowOtherwiseIsSaid() throws IOException {
    report("2026-06-30");
    write(WON, OPEN - 1);
    report("2026-09-30");

    assertThat(marks().marked().get(0).outturn().require().items()).isEqualTo(9);
    assertThat(Files.readString(out.resolve("2026Q3/hindsight-2026Q3.html")))
        .contains("That report knew 10; today's exports have 9 that were open then.");
  }

  @Test
  void aReportAFewDaysEarlierMarksWhatHappenedByThen() throws IOException {
    report("2026-06-30");
    report("2026-09-26");

    assertThat(marks().seenUntil()).isEqualTo("2026-09-26");
    assertThat(marks().until()).isEqualTo("2026-09-30");
    assertThat(change()).contains("; what happened is counted up to 26\u00a0Sep\u00a02026.");
  }

  @Test
  void aPredecessorOfAnOlderFormatSaysNothingOfWhatItExpected() throws IOException {
    report("2026-06-30");
    Files.writeString(out.resolve("2026Q2/findings.json"), VersionTwo.DEALS);
    report("2026-09-30");

    assertThat(found("2026Q3").expectations().require().marks().notMeasured())
        .isEqualTo(
            "the report of 2026Q2 says nothing of what it expects: the report is of format version"
                + " 2 and does not have it");
  }

  @Test
  void withoutHistoryNothingIsExpected() throws IOException {
    SmallExports.write(exports);
    report("2026-09-30");

    assertThat(found("2026Q3").expectations().require().parts())
        .extracting(
            part ->
                part.name() + ": " + part.found().notMeasured().replaceFirst(": it takes.*", ""))
        .containsExactly(
            "expected wins: there were like ones in 0 of the last eight quarters, and it takes 4",
            "promises expected to be kept: the `decisions` export has no column"
                + " `promised_for`",
            "exposed customers expected to leave: there is no `waiting` export",
            "how decisions are expected to settle: no deal with a decided request is open",
            "how right the last report was: there is no report of an earlier quarter in the output"
                + " folder");
  }
}
