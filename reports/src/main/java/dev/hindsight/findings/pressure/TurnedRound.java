package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.util.List;

/**
 * Requests of the window first answered not now or never, and the yes that some got later.
 *
 * @param refused such requests
 * @param turned those with a yes within 180 days
 * @param within180 the share with a yes within 180 days, Kaplan–Meier, censored at the deal's close
 *     or the as-of date
 * @param withSignal of those that turned: a signal after the refusal and up to the yes
 * @param medianDays of those that turned: the median of days from the refusal to the yes
 * @param curve the share turned after each day on which one was, and every 30 days from day 0 to
 *     180 while any is still watched
 */
public record TurnedRound(
    long refused,
    long turned,
    Measured<Estimate> within180,
    Measured<Rate> withSignal,
    Measured<Double> medianDays,
    List<Point> curve) {

  public TurnedRound {
    if (turned < 0 || turned > refused) {
      throw new IllegalArgumentException("Invalid reversals: " + turned + " of " + refused);
    }
    curve = List.copyOf(curve);
  }

  /**
   * One day of the curve.
   *
   * @param day days since the refusal
   * @param atRisk requests still refused just before that day's answers
   * @param turned the share with a yes by then
   */
  public record Point(int day, long atRisk, Estimate turned) {}
}
