package dev.hindsight.stats.survival;

import dev.hindsight.stats.Estimated;
import java.util.List;
import java.util.Optional;

/**
 * The probability that an event has come by a day, as it rises over the days; see {@link
 * AalenJohansen}.
 *
 * @param subjects all subjects observed
 * @param steps one for each day on which a subject left observation, days rising
 */
public record CumulativeIncidence(long subjects, List<Step> steps) {

  public CumulativeIncidence {
    steps = List.copyOf(steps);
  }

  /**
   * One day of the curve.
   *
   * @param exits who left on that day
   * @param atRisk subjects still under observation just before that day's exits
   * @param remaining the probability that neither event has come by the end of that day
   * @param incidence the probability that the event has come by the end of that day
   */
  public record Step(Exits exits, long atRisk, double remaining, Estimated incidence) {

    public int day() {
      return exits.day();
    }
  }

  /**
   * The probability that the event has come by the end of a day. Empty for no subjects, and where
   * observation ended before that day with subjects still waiting, so that nobody can know.
   */
  public Optional<Estimated> at(int day) {
    if (subjects == 0 || endsBefore(day)) {
      return Optional.empty();
    }
    return Optional.of(
        steps.stream()
            .filter(step -> step.day() <= day)
            .reduce((earlier, later) -> later)
            .map(Step::incidence)
            .orElseGet(() -> LogLog.gone(0, 0, subjects)));
  }

  private boolean endsBefore(int day) {
    Step last = steps.get(steps.size() - 1);
    return last.day() < day && last.exits().censored() > 0;
  }
}
