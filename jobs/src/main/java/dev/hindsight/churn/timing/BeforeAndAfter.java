package dev.hindsight.churn.timing;

import dev.hindsight.basis.Months;
import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.Verdicts;
import dev.hindsight.findings.churn.BeforeAfter;
import dev.hindsight.findings.churn.EventQuarter;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.stats.Effect;
import dev.hindsight.stats.Estimated;
import dev.hindsight.stats.PoissonRate;
import dev.hindsight.stats.StandardizedRate;
import dev.hindsight.stats.survival.PersonTime;
import dev.hindsight.stats.survival.RateRatio;
import dev.hindsight.stats.survival.RateTrend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Churn before and after a displacement, from counts. */
public final class BeforeAndAfter {

  static final String NOBODY_NEAR =
      "in the twelve quarters nothing was displaced for anybody that had been waiting for it";
  static final String NONE_ALIKE =
      "nobody near a displacement has like customers beside them for whom nothing was displaced";
  private static final String NO_RATIO = "on one of the two sides nobody left";

  /** Before, slope and after: one family. */
  private static final double LEVEL = Verdicts.level(3);

  private static final double MONTHS_A_CENTURY = 1200;
  private static final double ACCOUNT_YEARS = 100;

  private final EventStrata strata;
  private final int minimumCount;

  private BeforeAndAfter(EventStrata strata, int minimumCount) {
    this.strata = strata;
    this.minimumCount = minimumCount;
  }

  /**
   * The picture; not measured where nobody was near a displacement, or nobody has like ones.
   *
   * @param minimumCount fewer that left in a year are too few to say
   */
  public static Measured<BeforeAfter> of(EventTally tally, int minimumCount) {
    EventStrata strata = new EventStrata(tally.counts());
    if (strata.nearMonths() == 0) {
      return Measured.not(NOBODY_NEAR);
    }
    return strata.compared(quarter -> true).months() == 0
        ? Measured.not(NONE_ALIKE)
        : Measured.of(new BeforeAndAfter(strata, minimumCount).picture(tally.months()));
  }

  private BeforeAfter picture(Months months) {
    long compared = strata.compared(quarter -> true).months();
    return new BeforeAfter(
        months.firstDay(),
        months.lastDay(),
        (double) compared / strata.nearMonths(),
        LEVEL,
        ratio("before", EventStrata::isBefore),
        slope(),
        ratio("after", EventStrata::isAfter),
        quarters());
  }

  private Measured<Estimate> ratio(String year, IntPredicate quarters) {
    return Measured.not(
        tooFew(year, quarters),
        () ->
            Rates.measured(
                RateRatio.mantelHaenszel(strata.of(quarters)).map(effect -> effect.ratio(LEVEL)),
                NO_RATIO));
  }

  private Measured<Estimate> slope() {
    Optional<Estimated> slope =
        RateTrend.fit(strata.yearBefore()).map(RateTrend.Fit::slope).map(each -> each.ratio(LEVEL));
    return Measured.not(
        tooFew("before", EventStrata::isBefore),
        () -> Rates.measured(slope, "all that left did so at one end of the year"));
  }

  private Optional<String> tooFew(String year, IntPredicate quarters) {
    long left = strata.compared(quarters).left();
    if (left >= minimumCount) {
      return Optional.empty();
    }
    return Optional.of(
        left == 0
            ? "in the year %s nobody left that can be compared".formatted(year)
            : "in the year %s only %s that can be compared left, fewer than %s"
                .formatted(year, Say.count(left, "customer"), minimumCount));
  }

  private List<EventQuarter> quarters() {
    List<EventQuarter> quarters = new ArrayList<>();
    for (int quarter = -EventMonths.QUARTERS; quarter <= EventMonths.QUARTERS; quarter++) {
      if (quarter != EventMonths.NOT_YET) {
        quarters.add(quarter(quarter));
      }
    }
    return quarters;
  }

  private EventQuarter quarter(int quarter) {
    IntPredicate only = each -> each == quarter;
    EventStrata.Compared compared = strata.compared(only);
    List<PersonTime> sides = strata.of(only);
    String nobody = "nobody that can be compared waited then";
    return new EventQuarter(
        quarter,
        compared.months(),
        compared.left(),
        Rates.measured(
            PoissonRate.interval(compared.left(), compared.months() / MONTHS_A_CENTURY), nobody),
        Rates.measured(like(sides), nobody),
        Rates.measured(RateRatio.mantelHaenszel(sides).map(Effect::ratio), NO_RATIO));
  }

  private static Optional<Estimated> like(List<PersonTime> sides) {
    return StandardizedRate.of(
        sides.stream()
            .filter(PersonTime::holdsBoth)
            .map(
                each ->
                    new StandardizedRate.Stratum(
                        each.time1(), each.events0(), each.time0() / ACCOUNT_YEARS))
            .toList());
  }
}
