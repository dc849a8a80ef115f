package dev.hindsight.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.rows.TableDays;
import dev.hindsight.findings.values.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("locale-sensitive")
class ReviewPeriodTest {

  private static final FiscalCalendar CALENDAR = new FiscalCalendar(1);
  private static final LocalDate DAY_OF_RUN = LocalDate.parse("2026-10-02");

  @Test
  void theQuarterInItsLastFortnightIsReviewedElseTheOneBefore() {
    assertThat(reviewed("2026-09-16")).isEqualTo("2026Q2");
    assertThat(reviewed("2026-09-17")).isEqualTo("2026Q3");
    assertThat(reviewed("2026-09-30")).isEqualTo("2026Q3");
    assertThat(reviewed("2026-10-01")).isEqualTo("2026Q3");
  }

  @Test
  void theWindowIsFourQuartersUpToTheAsOfDate() {
    ReviewPeriod early = ReviewPeriod.of(CALENDAR, LocalDate.parse("2026-09-20"));
    assertThat(early.period().windowStart()).isEqualTo("2025-10-01");
    assertThat(early.period().windowEnd()).isEqualTo("2026-09-20");
    ReviewPeriod late = ReviewPeriod.of(CALENDAR, LocalDate.parse("2026-11-20"));
    assertThat(late.period().windowStart()).isEqualTo("2025-10-01");
    assertThat(late.period().windowEnd()).isEqualTo("2026-09-30");
  }

  @Test
  void aTrendRunsOverTwelveQuarters() {
    ReviewPeriod period = ReviewPeriod.of(CALENDAR, LocalDate.parse("2026-09-20"));
    assertThat(period.trend())
        .hasSize(12)
        .extracting(Quarter::label)
        .startsWith("2023Q4", "2024Q1")
        .endsWith("2026Q2", "2026Q3");
  }

  @Test
  void askingForTheDefaultQuarterByNameChangesNothing() {
    LocalDate asOf = LocalDate.parse("2026-11-20");
    assertThat(ReviewPeriod.of(CALENDAR, asOf, "2026Q3"))
        .isEqualTo(ReviewPeriod.of(CALENDAR, asOf));
  }

  @Test
  void aQuarterThatHasNotBegunIsRefused() {
    assertThatThrownBy(() -> ReviewPeriod.of(CALENDAR, LocalDate.parse("2026-09-30"), "2026Q4"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Cannot review 2026Q4: it begins on 2026-10-01, after the as-of date 2026-09-30;"
                + " choose 2026Q3 or an earlier one");
  }

  @Test
  void theAsOfDateIsTheLatestThatIsNotAfterTheDayOfTheRun() {
    Map<Table, TableDays> days =
        days(
            Map.of(
                Deals.TABLE, days("2026-09-01", "2062-09-01"),
                Requests.TABLE, days("2026-08-01"),
                Decisions.TABLE, days("2026-08-02", "2026-09-15"),
                Accounts.TABLE, days("2026-09-20")));
    assertThat(AsOf.byDefault(days, DAY_OF_RUN)).isEqualTo("2026-09-15");
  }

  @Test
  void withoutAnyDateTheAsOfDateMustBeGiven() {
    Map<Table, TableDays> days = days(Map.of(Deals.TABLE, days("2026-10-03")));
    assertThatThrownBy(() -> AsOf.byDefault(days, DAY_OF_RUN))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Cannot tell the as-of date: no request, decision, deal or account has a date on or before the"
                + " day of the run, 2026-10-02; give one with --as-of");
  }

  @Test
  void anAsOfDateAfterTheDayOfTheRunIsRefused() {
    assertThat(AsOf.given(DAY_OF_RUN, DAY_OF_RUN)).isEqualTo(DAY_OF_RUN);
    assertThatThrownBy(() -> AsOf.given(LocalDate.parse("2026-10-03"), DAY_OF_RUN))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Invalid as-of date 2026-10-03: it is after the day of the run, 2026-10-02; give that"
                + " day or an earlier one");
  }

  @Test
  void rowsDatedAfterTheAsOfDateAreCountedByTable() {
    Map<Table, TableDays> days =
        days(
            Map.of(
                Deals.TABLE, days("2026-09-01", "2026-09-02", "2026-09-02"),
                Pressure.TABLE, days("2026-09-02"),
                FxRates.TABLE, days("2026-09-02")));
    Map<String, Long> later = NotYetHappened.on(LocalDate.parse("2026-09-01"), days);
    assertThat(later).hasSameSizeAs(Contract.TABLES);
    later.values().removeIf(rows -> rows == 0);
    assertThat(later).isEqualTo(Map.of("deals", 2L, "pressure", 1L));
  }

  private static String reviewed(String asOf) {
    return ReviewPeriod.of(CALENDAR, LocalDate.parse(asOf)).period().quarter().label();
  }

  /** A table with one row for each day. */
  private static TableDays days(String... days) {
    List<LocalDate> each = Stream.of(days).map(LocalDate::parse).toList();
    return new TableDays(
        new TreeSet<>(each),
        each.stream()
            .collect(Collectors.groupingBy(day -> day, TreeMap::new, Collectors.counting())));
  }

  private static Map<Table, TableDays> days(Map<Table, TableDays> some) {
    return Contract.TABLES.stream()
        .collect(
            Collectors.toMap(
                table -> table, table -> some.getOrDefault(table, days(new String[0]))));
  }
}
