package dev.hindsight.expectations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.basis.Replays.Replay;
import dev.hindsight.expectations.OpenItems.Like;
import dev.hindsight.findings.expectations.Awaited;
import dev.hindsight.findings.expectations.Expectations;
import dev.hindsight.findings.expectations.Expected;
import dev.hindsight.findings.expectations.LikeItems;
import dev.hindsight.findings.expectations.Mark;
import dev.hindsight.findings.expectations.Marked;
import dev.hindsight.findings.expectations.MarkedReport;
import dev.hindsight.findings.expectations.Marks;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How what a report of 28 Sep 2026 expected of the days up to 29 Dec is marked. */
class LastExpectationsTest {

  private static final int PLACE = 9;
  private static final String NO_REASON = "not asked for here";

  private static final Marks BEFORE =
      new Marks(
          "2026Q2",
          LocalDate.parse("2026-06-29"),
          LocalDate.parse("2026-09-29"),
          LocalDate.parse("2026-09-28"),
          List.of(
              new Marked(expected(31, 9.2, 6, 12, 2, 18), happened(32, 11, Mark.HELD, 0.19, 0.21)),
              new Marked(
                  expected(27, 6.5, 4, 9, 1, 14), happened(27, 0, Mark.FAR_OFF, 0.09, 0.06))),
          List.of(new MarkedReport("2026Q1", 6, 5, 5.1, 0)));

  private static Measured<Marked.Outturn> happened(
      long items, long count, Mark mark, double brier, double baseBrier) {
    return Measured.of(new Marked.Outturn(items, count, mark, brier, baseBrier));
  }

  private static Expected expected(
      long items, double expected, long lower, long upper, long least, long most) {
    return new Expected(
        Awaited.WIN,
        Measured.of(DecisionClass.NOT_NOW),
        items,
        8,
        expected,
        lower,
        upper,
        0.85,
        least,
        most,
        0.24,
        List.of());
  }

  private static Expectations until(String day, List<Expected> wins, Measured<Marks> marks) {
    return new Expectations(
        LocalDate.parse(day),
        Measured.of(wins),
        Measured.not(NO_REASON),
        Measured.not(NO_REASON),
        Measured.not(NO_REASON),
        marks);
  }

  private static Measured<LastExpectations> on(String day, Measured<Expectations> expected) {
    return LastExpectations.of(
        "2026Q3", LocalDate.parse("2026-09-28"), expected, LocalDate.parse(day));
  }

  private static Measured<LastExpectations> on(String day) {
    return on(day, Measured.of(until("2026-12-29", List.of(), Measured.not(NO_REASON))));
  }

  @Test
  void aReportIsMarkedFromAFortnightBeforeItsLastDayOn() {
    assertThat(on("2026-12-15").notMeasured())
        .isEqualTo(
            "what the report of 2026Q3 expects is for the days up to 29\u00a0Dec\u00a02026; it can"
                + " be marked from 16\u00a0Dec\u00a02026 on");
    assertThat(on("2026-12-16").require().days())
        .isEqualTo(new Replay(LocalDate.parse("2026-09-28"), LocalDate.parse("2026-12-16")));
    assertThat(on("2027-02-01").require().days())
        .isEqualTo(new Replay(LocalDate.parse("2026-09-28"), LocalDate.parse("2026-12-29")));
  }

  @Test
  void aReportThatKnowsMoreThanTodaysIsNotMarked() {
    assertThat(on("2026-03-31").isMeasured()).isFalse();
  }

  @Test
  void withoutAReportOrItsExpectationsItSaysWhy() {
    assertThat(LastExpectations.of(Measured.not("there is none"), LocalDate.EPOCH).notMeasured())
        .isEqualTo("there is none");
    assertThat(on("2026-12-31", Measured.not("there is no `requests` export")).notMeasured())
        .isEqualTo(
            "the report of 2026Q3 says nothing of what it expects: there is no `requests` export");
  }

  private static Expected wins(DecisionClass answer) {
    return new Expected(
        Awaited.WIN,
        Measured.of(answer),
        4,
        8,
        1.5,
        1,
        2,
        0.8,
        0,
        3,
        0.5,
        List.of(
            new LikeItems(Measured.of(answer), 0, 3, 30, 7, 0.25),
            new LikeItems(Measured.of(answer), 1, 1, 4, 3, 0.75)));
  }

  private static Marks marks(OpenItems items) {
    Expectations expectations =
        until(
            "2026-12-31",
            List.of(wins(DecisionClass.YES), wins(DecisionClass.NEVER)),
            Measured.of(BEFORE));
    return new LastExpectations(
            "2026Q3",
            expectations,
            new Replay(LocalDate.parse("2026-09-30"), LocalDate.parse("2026-12-31")))
        .marks(items, PLACE);
  }

  private static void add(OpenItems items, int age, int won, int not) {
    for (int i = 0; i < won + not; i++) {
      items.accept(PLACE, Awaited.WIN, new Like(DecisionClass.YES, age), i < won);
    }
  }

  /** Two of three like ones of a chance of 0.25, the one of 0.75, and one that is new: 1.5 of 4. */
  @Test
  void whatHappenedIsCountedAndScoredByChanceAndByBaseRate() {
    OpenItems items = new OpenItems();
    add(items, 0, 2, 1);
    add(items, 1, 1, 0);
    add(items, 5, 0, 1);

    Marks marks = marks(items);

    Marked.Outturn outturn = marks.marked().get(0).outturn().require();
    double chance = 1.5 / 4;
    assertThat(outturn.items()).isEqualTo(5);
    assertThat(outturn.happened()).isEqualTo(3);
    assertThat(outturn.mark()).isEqualTo(Mark.MISSED);
    assertThat(outturn.brier())
        .isCloseTo(
            (2 * 0.75 * 0.75 + 0.25 * 0.25 + 0.25 * 0.25 + chance * chance) / 5, within(1e-12));
    assertThat(outturn.baseBrier()).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void whatTodaysExportsDoNotKnowIsNotMarked() {
    Marks marks = marks(new OpenItems());

    assertThat(marks.marked())
        .extracting(each -> each.outturn().notMeasured())
        .containsExactly(
            "today's exports know of none that were open then",
            "today's exports know of none that were open then");
    assertThat(marks.inShort()).isEqualTo(new MarkedReport("2026Q3", 0, 0, 0, 0));
  }

  @Test
  void itCarriesOnWhatTheReportsBeforeWere() {
    assertThat(marks(new OpenItems()).earlier())
        .extracting(MarkedReport::quarter)
        .containsExactly("2026Q2", "2026Q1");
  }

  @Test
  void aMarkIsByTheRangesOfTheReport() {
    Expected expected = wins(DecisionClass.YES);

    assertThat(Mark.of(expected, 0)).isEqualTo(Mark.MISSED);
    assertThat(Mark.of(expected, 1)).isEqualTo(Mark.HELD);
    assertThat(Mark.of(expected, 2)).isEqualTo(Mark.HELD);
    assertThat(Mark.of(expected, 3)).isEqualTo(Mark.MISSED);
    assertThat(Mark.of(expected, 4)).isEqualTo(Mark.FAR_OFF);
  }

  @Test
  void theReviewSaysHowRightItWas() {
    assertThat(MarkSentences.of(Measured.of(until("2026-12-29", List.of(), Measured.of(BEFORE)))))
        .contains(
            "Of 2\u00a0ranges that the report of 2026Q2 gave for what would happen by"
                + " 29\u00a0Sep\u00a02026, 1 held, where 1.7 were expected to; what happened is counted up to"
                + " 28\u00a0Sep\u00a02026. 15.7 wins among open deals were expected, and"
                + " 11 came; the chances given to single deals told no more than the base rate"
                + " (Brier score 0.144 against 0.141)."
                + " Beyond chance it was wrong about wins among open deals: not now (4 to 9"
                + " expected, 0 came).");
    assertThat(
            MarkSentences.of(Measured.of(until("2026-12-29", List.of(), Measured.not(NO_REASON)))))
        .isEmpty();
    assertThat(MarkSentences.of(Measured.not("nobody looked"))).isEmpty();
  }
}
