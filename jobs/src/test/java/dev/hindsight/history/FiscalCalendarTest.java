package dev.hindsight.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.LocalSpark;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.findings.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("locale-sensitive")
@ExtendWith(LocalSpark.class)
class FiscalCalendarTest {

  private static final FiscalCalendar JANUARY = new FiscalCalendar(1);
  private static final FiscalCalendar JULY = new FiscalCalendar(7);

  @Test
  void aFiscalYearIsNamedAfterTheYearInWhichItEnds() {
    assertThat(JANUARY.quarterOf(LocalDate.parse("2026-07-01")))
        .isEqualTo(quarter("2026Q3", "2026-07-01", "2026-09-30"));
    assertThat(JULY.quarterOf(LocalDate.parse("2025-07-01")))
        .isEqualTo(quarter("2026Q1", "2025-07-01", "2025-09-30"));
    assertThat(JULY.quarterOf(LocalDate.parse("2026-06-30")))
        .isEqualTo(quarter("2026Q4", "2026-04-01", "2026-06-30"));
    assertThat(new FiscalCalendar(2).quarterOf(LocalDate.parse("2026-01-31")))
        .isEqualTo(quarter("2026Q4", "2025-11-01", "2026-01-31"));
  }

  @Test
  void everyQuarterIsFoundAgainByItsLabel() {
    for (int month = 1; month <= 12; month++) {
      FiscalCalendar calendar = new FiscalCalendar(month);
      Quarter quarter = calendar.quarterOf(LocalDate.parse("2026-02-28"));
      assertThat(calendar.quarterOf(quarter.label())).isEqualTo(quarter);
      assertThat(calendar.before(quarter, 1).end()).isEqualTo(quarter.start().minusDays(1));
    }
  }

  @Test
  void sparkLabelsDaysAsTheCalendarDoes(SparkSession spark) {
    List<LocalDate> days =
        IntStream.range(0, 800).mapToObj(LocalDate.parse("2024-01-01")::plusDays).toList();
    for (int month : List.of(1, 2, 3, 7, 12)) {
      FiscalCalendar calendar = new FiscalCalendar(month);
      List<Row> labels =
          spark
              .createDataset(days, Encoders.LOCALDATE())
              .toDF("day")
              .select(calendar.label(functions.col("day")))
              .collectAsList();
      assertThat(labels.stream().map(row -> row.getString(0)))
          .isEqualTo(days.stream().map(day -> calendar.quarterOf(day).label()).toList());
    }
  }

  @Test
  void aLabelThatIsNoneIsRefused() {
    assertThatThrownBy(() -> JANUARY.quarterOf("2026Q5"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Invalid quarter \"2026Q5\": write the fiscal year and the quarter, such as 2026Q3");
  }

  @Test
  void aMonthThatIsNoneIsRefused() {
    assertThatThrownBy(() -> new FiscalCalendar(13))
        .isInstanceOf(InputException.class)
        .hasMessage("Invalid first month of the fiscal year 13: give a month from 1 to 12");
  }

  private static Quarter quarter(String label, String start, String end) {
    return new Quarter(label, LocalDate.parse(start), LocalDate.parse(end));
  }
}
