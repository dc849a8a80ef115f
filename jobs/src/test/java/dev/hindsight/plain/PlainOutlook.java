package dev.hindsight.plain;

import static dev.hindsight.plain.PlainFormulas.fields;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * What one comparison of the window rests on, and will rest on if every year brings as many again.
 *
 * @param with like subjects of the first side
 * @param without like subjects of the other
 * @param share of both sides to which it happened, drawn in
 * @param first as how many subjects of one stratum the first side tells
 * @param other the same of the other side
 */
record PlainOutlook(double with, double without, double share, double first, double other) {

  private static final double MATTERS = 0.1;
  private static final int QUARTERS = 80;

  /**
   * How long until it can be told.
   *
   * @param family all comparisons that are made together, this one among them
   */
  Map<String, Object> detectable(
      Collection<PlainOutlook> family, int minimum, PlainCalendar calendar) {
    double today = isEnough(0, minimum) ? smallest(0, family, minimum) : 2;
    return fields(
        "today",
        today > 1 ? null : today,
        "matters",
        MATTERS,
        "since",
        calendar.windowStart(),
        "from",
        from(family, minimum, calendar));
  }

  private String from(Collection<PlainOutlook> family, int minimum, PlainCalendar calendar) {
    double year = PlainCalendar.days(calendar.windowStart(), calendar.windowEnd()) + 1.0;
    for (int ahead = 0; ahead <= QUARTERS; ahead++) {
      LocalDate end = calendar.quarterEnd(calendar.reviewStart().plusMonths(3L * ahead));
      double years = PlainCalendar.days(calendar.windowEnd(), end) / year;
      if (isEnough(years, minimum) && smallest(years, family, minimum) <= MATTERS) {
        return calendar.label(end);
      }
    }
    return null;
  }

  private boolean isEnough(double years, int minimum) {
    return Math.min(with, without) * (1 + years) >= minimum;
  }

  /** Of equal trials four in five have an interval that leaves out zero. */
  private double smallest(double years, Collection<PlainOutlook> family, int minimum) {
    long told = family.stream().filter(each -> each.isEnough(years, minimum)).count();
    NormalDistribution normal = NormalDistribution.of(0, 1);
    double errors =
        normal.inverseCumulativeProbability(1 - 0.025 / told)
            + normal.inverseCumulativeProbability(0.8);
    return errors * Math.sqrt(share * (1 - share) * (1 / first + 1 / other) / (1 + years));
  }
}
