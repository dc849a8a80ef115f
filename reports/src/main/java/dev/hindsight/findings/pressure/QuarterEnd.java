package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.util.List;

/**
 * What the last fortnight of a fiscal quarter does, over deals' first requests raised in the
 * window.
 *
 * @param inFortnight first requests raised in a last fortnight, Clopper–Pearson interval
 * @param fortnightDays the window's days that lie in one
 * @param windowDays the window's days
 * @param p of the exact binomial test of that share against the share of days
 * @param yesInFortnight first answer yes, of those answered that were raised in a last fortnight
 * @param yesOutside the same of those raised at another time
 * @param signalsInFortnight signals up to the first answer, of those raised in a last fortnight
 * @param signalsOutside the same of those raised at another time
 * @param weeks requests by days to the quarter's end, nearest first
 */
public record QuarterEnd(
    Rate inFortnight,
    long fortnightDays,
    long windowDays,
    double p,
    Measured<Rate> yesInFortnight,
    Measured<Rate> yesOutside,
    Measured<Signals> signalsInFortnight,
    Measured<Signals> signalsOutside,
    List<Week> weeks) {

  public QuarterEnd {
    if (fortnightDays < 0 || fortnightDays > windowDays || windowDays < 1) {
      throw new IllegalArgumentException(
          "Invalid window: " + fortnightDays + " of " + windowDays + " days in a last fortnight");
    }
    weeks = List.copyOf(weeks);
  }

  /** The share of requests that the last fortnights would have if every day were alike. */
  public double expectedShare() {
    return (double) fortnightDays / windowDays;
  }

  /** Signals, the requests they are on, and their quotient. */
  public record Signals(long signals, long requests, double perRequest) {}

  /**
   * Days of the window that lie so far from the quarter's end.
   *
   * @param fromDay days to the quarter's last day, 0 on that day
   * @param toDay the greatest of them that belongs to the week
   * @param requests first requests raised on them
   * @param days how many such days the window has
   */
  public record Week(int fromDay, int toDay, long requests, long days) {

    /** Requests in seven such days. */
    public double perWeek() {
      return 7.0 * requests / days;
    }
  }
}
