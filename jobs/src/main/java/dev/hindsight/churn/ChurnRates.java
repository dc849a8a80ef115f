package dev.hindsight.churn;

import dev.hindsight.comparing.Rates;
import dev.hindsight.findings.churn.AttributableChurn;
import dev.hindsight.findings.churn.ChurnEffect;
import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.churn.ChurnSide;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.stats.AttributableFraction;
import dev.hindsight.stats.Effect;
import dev.hindsight.stats.Estimated;
import dev.hindsight.stats.PoissonRate;
import dev.hindsight.stats.survival.PersonTime;
import dev.hindsight.stats.survival.RateRatio;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Churn per account-year on both sides, compared among like accounts, and what it comes to. */
public final class ChurnRates {

  static final String NOBODY_EXPOSED =
      "nothing was displaced for any customer that was waiting in these months";
  static final String NOBODY_UNEXPOSED =
      "every customer that was waiting had something displaced, so there is nobody to compare with";
  static final String NONE_ALIKE =
      "no exposed customers have unexposed ones beside them that are alike in segment, ARR band and"
          + " quarter";
  static final String NO_EXPOSED_LEFT =
      "of the exposed customers that have like ones beside them none left";
  static final String NO_UNEXPOSED_LEFT =
      "of the unexposed customers that have like ones beside them none left, so a ratio has no end";
  private static final String NO_MONTHS = "there are no account-months";
  private static final double MONTHS_A_YEAR = 12;
  private static final double ACCOUNT_YEARS = 100;

  private ChurnRates() {}

  /** One side's counts with their rate. */
  static ChurnSide side(PanelCounts counts) {
    Measured<Estimate> rate =
        Rates.measured(
            PoissonRate.interval(
                counts.left().accounts(), counts.months() / MONTHS_A_YEAR / ACCOUNT_YEARS),
            NO_MONTHS);
    return new ChurnSide(counts.accounts(), counts.months(), counts.left(), rate);
  }

  /** The two sides compared. */
  public static ChurnEffect effect(ChurnCounts counts) {
    List<PersonTime> strata = strata(counts.panel());
    PersonTime all = strata.stream().reduce(PersonTime.EMPTY, PersonTime::combine);
    List<PersonTime> both = strata.stream().filter(PersonTime::holdsBoth).toList();
    PersonTime compared = both.stream().reduce(PersonTime.EMPTY, PersonTime::combine);
    double time = all.time1() + all.time0();
    return new ChurnEffect(
        ratio(List.of(all)),
        ratio(strata),
        atLeast(strata),
        both.size(),
        time == 0 ? 0 : (compared.time1() + compared.time0()) / time);
  }

  private static Measured<Estimate> ratio(List<PersonTime> strata) {
    return Rates.measured(RateRatio.mantelHaenszel(strata).map(Effect::ratio), whyNoRatio(strata));
  }

  private static Measured<Double> atLeast(List<PersonTime> strata) {
    OptionalDouble limit = RateRatio.atLeast(strata);
    return limit.isPresent()
        ? Measured.of(limit.getAsDouble())
        : Measured.not("it is for where exposed customers left and no like unexposed one did");
  }

  private static String whyNoRatio(List<PersonTime> strata) {
    PersonTime all = strata.stream().reduce(PersonTime.EMPTY, PersonTime::combine);
    if (all.time1() == 0) {
      return NOBODY_EXPOSED;
    }
    if (all.time0() == 0) {
      return NOBODY_UNEXPOSED;
    }
    List<PersonTime> both = strata.stream().filter(PersonTime::holdsBoth).toList();
    if (both.isEmpty()) {
      return NONE_ALIKE;
    }
    return both.stream().allMatch(each -> each.events1() == 0)
        ? NO_EXPOSED_LEFT
        : NO_UNEXPOSED_LEFT;
  }

  private record Stratum(AccountStratum accounts, LocalDate quarter) {}

  /** Account-months of both sides, by segment, ARR band and calendar quarter. */
  static List<PersonTime> strata(List<PanelCounts> panel) {
    Map<Stratum, PersonTime> strata =
        panel.stream()
            .collect(
                Collectors.toMap(
                    each -> new Stratum(each.stratum(), each.quarter()),
                    ChurnRates::personTime,
                    PersonTime::combine));
    return List.copyOf(strata.values());
  }

  private static PersonTime personTime(PanelCounts counts) {
    long events = counts.left().accounts();
    double time = counts.months() / MONTHS_A_YEAR;
    return switch (counts.state()) {
      case EXPOSED -> new PersonTime(events, time, 0, 0);
      case UNEXPOSED -> new PersonTime(0, 0, events, time);
      case AFTERWARDS -> PersonTime.EMPTY;
    };
  }

  /** What the rate ratio comes to among those that left. */
  public static AttributableChurn attributable(Estimate ratio, ChurnPanel panel) {
    Estimated fraction =
        AttributableFraction.amongExposed(
            new Estimated(ratio.value(), ratio.lower(), ratio.upper()));
    Left exposed = panel.exposed().left();
    long all = panel.left().accounts();
    return new AttributableChurn(
        Rates.estimate(fraction),
        times(Rates.estimate(fraction), (double) exposed.accounts()),
        times(Rates.estimate(fraction), exposed.arr().doubleValue()),
        Rates.estimate(
            fraction.on(
                value ->
                    AttributableFraction.ofAll(value, exposed.accounts(), all).orElseThrow())));
  }

  /** An estimate as so many times what it is of. */
  static Estimate times(Estimate estimate, double factor) {
    return new Estimate(
        estimate.value() * factor, estimate.lower() * factor, estimate.upper() * factor);
  }
}
