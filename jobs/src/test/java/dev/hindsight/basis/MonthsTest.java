package dev.hindsight.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MonthsTest {

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @Test
  void onlyCompleteMonthsLieWithinARange() {
    assertThat(Months.within(day("2025-10-01"), day("2026-08-30")))
        .contains(new Months(day("2025-10-01"), 10));
    assertThat(Months.within(day("2025-10-01"), day("2026-08-31")))
        .contains(new Months(day("2025-10-01"), 11));
    assertThat(Months.within(day("2025-10-02"), day("2025-12-31")))
        .contains(new Months(day("2025-11-01"), 2));
    assertThat(Months.within(day("2025-10-02"), day("2025-11-29"))).isEmpty();
  }

  @Test
  void theLastDayIsThatOfTheLastMonth() {
    assertThat(new Months(day("2025-12-01"), 3).lastDay()).isEqualTo("2026-02-28");
  }

  @Test
  void refusesMoreThanASetHasBitsFor() {
    assertThatThrownBy(() -> new Months(day("2020-01-01"), 63))
        .hasMessage("Invalid months: 63 from 2020-01-01");
  }
}
