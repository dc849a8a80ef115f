package dev.hindsight.stats.survival;

import dev.hindsight.stats.Estimated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/**
 * The Kaplan–Meier estimator of survival, with delayed entry.
 *
 * <p>With d events among n at risk on a day, survival S falls by the factor 1 − d/n. Greenwood's
 * variance is S² Σ d/(n(n−d)); the limits are log-log transformed, S^exp(±1.96 σ/(S log S)). With
 * no event so far the upper limit is 1 and the lower one Wilson's for all of those at risk; once S
 * is 0 the lower limit is 0 and the upper one Wilson's for none of those last at risk. With delayed
 * entry S can reach 0 early, where few are at risk: start later then, see {@link #from}.
 *
 * <p>E. L. Kaplan, P. Meier (1958), Nonparametric estimation from incomplete observations, <a
 * href="https://doi.org/10.1080/01621459.1958.10501452">doi:10.1080/01621459.1958.10501452</a>;
 * limits: J. D. Kalbfleisch, R. L. Prentice (2002), The statistical analysis of failure time data,
 * <a href="https://doi.org/10.1002/9781118032985">doi:10.1002/9781118032985</a>.
 */
public final class KaplanMeier {

  private static final double HALF = 0.5;

  /** By so much S may miss one half: what rounding makes of a product. */
  private static final double ROUNDING = 1e-12;

  private final RiskSets riskSets;
  private final List<Step> steps;

  private KaplanMeier(RiskSets riskSets) {
    this.riskSets = riskSets;
    this.steps = List.copyOf(steps(riskSets));
  }

  /**
   * One day with events.
   *
   * @param day the day
   * @param atRisk subjects at risk on it
   * @param events subjects with the event on it
   * @param survival the probability of no event by the end of that day
   * @param standardError of survival, Greenwood's
   */
  public record Step(int day, long atRisk, long events, Estimated survival, double standardError) {}

  /**
   * The day by which half have had the event, with its interval. Limits and value are empty where
   * the curve, or that of a limit, never falls to one half.
   */
  public record Median(OptionalDouble value, OptionalInt lower, OptionalInt upper) {}

  /** The curve of spells in any order. */
  public static KaplanMeier of(Collection<Spell> spells) {
    return new KaplanMeier(new RiskSets(spells));
  }

  /** The curve of those who have had no event by the end of a day, from the next day on. */
  public static KaplanMeier from(int day, Collection<Spell> spells) {
    return of(spells.stream().map(spell -> spell.after(day)).flatMap(Optional::stream).toList());
  }

  private static List<Step> steps(RiskSets riskSets) {
    List<Step> steps = new ArrayList<>();
    double survival = 1;
    double variance = 0;
    for (int day : riskSets.eventDays()) {
      long atRisk = riskSets.atRisk(day);
      long events = riskSets.events(day);
      double stays = (double) (atRisk - events) / atRisk;
      variance =
          stays * stays * variance
              + survival * survival * stays * ((double) events / atRisk) / atRisk;
      survival *= stays;
      Estimated estimated = LogLog.remaining(survival, variance, atRisk);
      steps.add(new Step(day, atRisk, events, estimated, Math.sqrt(variance)));
    }
    return steps;
  }

  /** The days with events, rising. */
  public List<Step> steps() {
    return steps;
  }

  /** Subjects at risk on a day, those who leave on it included. */
  public long atRisk(int day) {
    return riskSets.atRisk(day);
  }

  /** The first day on which so many are at risk. */
  public OptionalInt firstDayWith(long atRisk) {
    return riskSets.entryDays().stream()
        .mapToInt(entry -> entry + 1)
        .filter(day -> atRisk(day) >= atRisk)
        .findFirst();
  }

  /**
   * Survival to the end of a day. Empty without subjects, and after the last one was seen unless
   * survival is 0 by then.
   */
  public Optional<Estimated> at(int day) {
    Optional<Step> step = lastStep(day);
    boolean over = step.isPresent() && step.get().survival().value() == 0;
    if (riskSets.isEmpty() || (day > riskSets.lastDay() && !over)) {
      return Optional.empty();
    }
    return Optional.of(
        step.map(Step::survival).orElseGet(() -> LogLog.remaining(1, 0, atRisk(day))));
  }

  private Optional<Step> lastStep(int day) {
    return steps.stream().filter(step -> step.day() <= day).reduce((earlier, later) -> later);
  }

  /**
   * The median: the first day by whose end survival is at most one half; where it is one half
   * exactly, the midpoint of that day and the next with an event, as of an even number of values.
   * Its limits are the first days on which the limits of survival are at most one half (Brookmeyer
   * and Crowley 1982, <a href="https://doi.org/10.2307/2530286">doi:10.2307/2530286</a>).
   */
  public Median median() {
    return new Median(middle(), firstHalf(Estimated::lower), firstHalf(Estimated::upper));
  }

  private OptionalDouble middle() {
    OptionalInt first = firstHalf(Estimated::value);
    if (first.isEmpty()) {
      return OptionalDouble.empty();
    }
    OptionalInt next =
        steps.stream().mapToInt(Step::day).filter(day -> day > first.getAsInt()).findFirst();
    boolean isHalf = lastStep(first.getAsInt()).orElseThrow().survival().value() > HALF - ROUNDING;
    return OptionalDouble.of(
        isHalf && next.isPresent() ? (first.getAsInt() + next.getAsInt()) / 2.0 : first.getAsInt());
  }

  private OptionalInt firstHalf(ToDoubleFunction<Estimated> of) {
    return steps.stream()
        .filter(step -> of.applyAsDouble(step.survival()) <= HALF + ROUNDING)
        .mapToInt(Step::day)
        .findFirst();
  }
}
