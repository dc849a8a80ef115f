package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.Measured;
import java.util.List;

/**
 * How long requests of the window wait for their first answer, and when signals come meanwhile.
 *
 * @param requests requests for deals that are exported, whose dates do not contradict each other
 * @param unanswered those still without an answer when last seen: on the as-of date or at the
 *     deal's close
 * @param median the day by which half have an answer, Kaplan–Meier
 * @param weeks signals by week of waiting
 */
public record AnswerWait(
    long requests, long unanswered, Measured<Median> median, Measured<List<Week>> weeks) {

  public AnswerWait {
    weeks = weeks.map(List::copyOf);
  }

  /** Days with their interval; a limit that the curve never reaches is not measured. */
  public record Median(double days, Measured<Integer> lower, Measured<Integer> upper) {}

  /**
   * A week of waiting, or several.
   *
   * @param label such as "1", "5–8" or "9+"
   * @param signals signals dated in it
   * @param requestDays days that requests waited in it, each from the day it is raised to the day
   *     it is answered
   * @param per100RequestWeeks 100 × signals ÷ (request days ÷ 7); not measured without days
   */
  public record Week(
      String label, long signals, long requestDays, Measured<Double> per100RequestWeeks) {}
}
