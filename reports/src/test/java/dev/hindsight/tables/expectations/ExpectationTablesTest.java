package dev.hindsight.tables.expectations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectationTablesTest {

  private static final List<Table<?>> FULL = ExpectationTables.of(FindingsFixture.full());

  @Test
  void theFirstSaysWhatIsExpectedAndWhatWasNotMeasured() {
    Table<?> expected = ExpectationTables.of(FindingsFixture.tooFew()).get(0);

    assertThat(expected.title()).isEqualTo("What is expected by 29\u00a0Dec\u00a02026?");
    assertThat(expected.firstCells())
        .containsExactly(
            new Value.Text("Wins among open deals: yes"),
            new Value.Text("Wins among open deals: not now"),
            new Value.Text("Promises that come due and are kept"),
            new Value.Text("Exposed customers that leave"),
            new Value.Text("Decisions whose open deal is closed"),
            new Value.Text("Decisions whose open deal is won"));
    assertThat(expected.notes())
        .containsExactly(
            "Not measured: how right the last report was, because there is no report of an earlier"
                + " quarter in the output folder.");
  }

  @Test
  void theSecondMarksWhatWasExpected() {
    Table<?> marks = FULL.get(1);

    assertThat(marks.title()).isEqualTo("How right was the report of 2026Q2?");
    assertThat(marks.notes())
        .containsExactly(
            "Of the 3\u00a0ranges of the report of 2026Q2 1 held, where 2.6 were expected to; 1 was far off.",
            "Its ranges are for 29\u00a0Sep\u00a02026; what has happened is counted up to"
                + " 28\u00a0Sep\u00a02026, so a little may be missing.",
            "Of the 6\u00a0ranges of the report of 2026Q1 5 held, where 5.1 were expected to; none was far"
                + " off.");
    assertThat(marks.cells().get(0))
        .contains(
            new Value.Text("Held"),
            new Value.Text("That report knew 31; today's exports have 32 that were open then."));
    assertThat(marks.cells().get(3))
        .contains(new Value.NotMeasured("today's exports have no `accounts`"));
  }

  @Test
  void whatWasNotMeasuredHasNoTable() {
    assertThat(ExpectationTables.of(FindingsFixture.onlyDeals())).isEmpty();
  }
}
