package dev.hindsight.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.findings.values.Quarter;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
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
  void everyDayLiesInOneQuarterWhateverTheFirstMonth() {
    for (int month = 1; month <= 12; month++) {
      FiscalCalendar calendar = new FiscalCalendar(month);
      LocalDate first = LocalDate.of(2024, month, 1);
      for (int days = 0; days < 800; days++) {
        LocalDate day = first.plusDays(days);
        Quarter quarter = calendar.quarterOf(day);
        int months = (day.getYear() - 2024) * 12 + day.getMonthValue() - month;
        assertThat(quarter.start()).isEqualTo(first.plusMonths(months / 3 * 3L));
        assertThat(quarter.end()).isEqualTo(quarter.start().plusMonths(3).minusDays(1));
        int year = (month == 1 ? 2024 : 2025) + months / 12;
        assertThat(quarter.label()).isEqualTo(year + "Q" + (months % 12 / 3 + 1));
      }
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
