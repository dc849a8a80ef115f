package dev.hindsight.expectations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Replays.Replay;
import dev.hindsight.basis.ReviewPeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExpectedDaysTest {

  private static ExpectedDays of(String asOf) {
    return of(asOf, 1);
  }

  private static ExpectedDays of(String asOf, int startMonth) {
    return ExpectedDays.of(ReviewPeriod.of(new FiscalCalendar(startMonth), LocalDate.parse(asOf)));
  }

  private static Replay days(String on, String until) {
    return new Replay(LocalDate.parse(on), LocalDate.parse(until));
  }

  @Test
  void onTheLastDayOfAQuarterTheWholeNextOneIsExpected() {
    assertThat(of("2026-09-30").next()).isEqualTo(days("2026-09-30", "2026-12-31"));
    assertThat(of("2026-12-31").next()).isEqualTo(days("2026-12-31", "2027-03-31"));
  }

  @Test
  void aReportSomeDaysBeforeTheEndExpectsAsFarAsTheNextOneAsEarlyKnows() {
    assertThat(of("2026-09-26").next()).isEqualTo(days("2026-09-26", "2026-12-27"));
    assertThat(of("2026-09-17").next()).isEqualTo(days("2026-09-17", "2026-12-18"));
  }

  @Test
  void aReportAfterTheEndExpectsTheRestOfTheQuarter() {
    assertThat(of("2026-10-01").next()).isEqualTo(days("2026-10-01", "2026-12-31"));
    assertThat(of("2026-12-17").next()).isEqualTo(days("2026-12-17", "2026-12-31"));
    assertThat(of("2026-12-18").next()).isEqualTo(days("2026-12-18", "2027-03-18"));
  }

  @Test
  void aFiscalYearHasQuartersOfItsOwn() {
    assertThat(of("2026-07-31", 2).next()).isEqualTo(days("2026-07-31", "2026-10-31"));
    assertThat(of("2026-08-05", 2).next()).isEqualTo(days("2026-08-05", "2026-10-31"));
  }

  @Test
  void theEarlierOnesLieAsInTheirQuartersAndAreOver() {
    assertThat(of("2026-09-26").earlier())
        .startsWith(days("2026-06-26", "2026-09-26"), days("2026-03-27", "2026-06-26"))
        .hasSize(8)
        .endsWith(days("2024-09-26", "2024-12-27"));
    assertThat(of("2026-10-20").earlier())
        .startsWith(days("2026-07-20", "2026-09-30"), days("2026-04-19", "2026-06-30"))
        .hasSize(8);
    for (LocalDate day = LocalDate.parse("2026-01-01"); day.getYear() < 2027; ) {
      LocalDate asOf = day;
      assertThat(of("" + day).earlier())
          .hasSize(8)
          .allSatisfy(
              each -> {
                assertThat(each.until()).isBeforeOrEqualTo(asOf);
                assertThat(each.on()).isBefore(each.until());
              });
      day = day.plusDays(1);
    }
  }

  @Test
  void whatIsMarkedComesLast() {
    ExpectedDays days = of("2026-09-30").marking(days("2026-06-30", "2026-09-30"));

    assertThat(days.all()).hasSize(10);
    assertThat(days.all().get(days.markedPlace())).isEqualTo(days("2026-06-30", "2026-09-30"));
    assertThat(days.all().get(0)).isEqualTo(days.next());
    assertThat(days.earlierPlaces().mapToObj(days.all()::get).toList()).isEqualTo(days.earlier());
  }
}
