package dev.hindsight.basis;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.findings.values.Quarter;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Fiscal quarters. A fiscal year is named after the calendar year in which it ends: with July as
 * first month, 2026Q1 begins on 2025-07-01.
 *
 * @param startMonth the month in which the fiscal year starts, 1 for January
 */
public record FiscalCalendar(int startMonth) implements Serializable {

  private static final Pattern LABEL = Pattern.compile("([0-9]{4})Q([1-4])");

  public FiscalCalendar {
    if (startMonth < 1 || startMonth > 12) {
      throw new InputException(
          InputException.Source.CONFIGURATION,
          "Invalid first month of the fiscal year " + startMonth + ": give a month from 1 to 12");
    }
  }

  /** The quarter that a day lies in. */
  public Quarter quarterOf(LocalDate day) {
    LocalDate shifted = day.minusMonths(monthsShifted());
    return numbered(shifted.getYear() + yearsShifted(), shifted.get(IsoFields.QUARTER_OF_YEAR));
  }

  /**
   * The quarter of a label such as {@code 2026Q3}.
   *
   * @throws InputException where it is not such a label
   */
  public Quarter quarterOf(String label) {
    Matcher matcher = LABEL.matcher(label);
    if (!matcher.matches()) {
      throw new InputException(
          InputException.Source.CONFIGURATION,
          "Invalid quarter \""
              + label
              + "\": write the fiscal year and the quarter, such as 2026Q3");
    }
    return numbered(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** The first day of the fiscal year that a day lies in. */
  public LocalDate yearStart(LocalDate day) {
    int monthsGone = Math.floorMod(day.getMonthValue() - startMonth, 12);
    return day.withDayOfMonth(1).minusMonths(monthsGone);
  }

  /** The quarter some quarters before another. */
  public Quarter before(Quarter quarter, int quarters) {
    return quarterOf(quarter.start().minusMonths(3L * quarters));
  }

  /** Consecutive quarters, earliest first. */
  public List<Quarter> quartersUpTo(Quarter last, int count) {
    return IntStream.range(0, count).mapToObj(i -> before(last, count - 1 - i)).toList();
  }

  private Quarter numbered(int fiscalYear, int number) {
    LocalDate start =
        LocalDate.of(fiscalYear - yearsShifted(), 3 * number - 2, 1).plusMonths(monthsShifted());
    return new Quarter(label(fiscalYear, number), start, start.plusMonths(3).minusDays(1));
  }

  // Quarters are named for each request of each pass, and formats are slow.
  private static String label(int fiscalYear, int number) {
    return fiscalYear >= 1000 && fiscalYear <= 9999
        ? fiscalYear + "Q" + number
        : String.format(Locale.ROOT, "%04dQ%d", fiscalYear, number);
  }

  private int monthsShifted() {
    return startMonth - 1;
  }

  private int yearsShifted() {
    return startMonth == 1 ? 0 : 1;
  }
}
