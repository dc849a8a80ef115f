package dev.hindsight.churn;

import dev.hindsight.comparing.Rates;
import dev.hindsight.findings.churn.ChurnCrossChecks;
import dev.hindsight.findings.churn.EValues;
import dev.hindsight.findings.churn.LogRankTest;
import dev.hindsight.findings.churn.Retention;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.stats.EValue;
import dev.hindsight.stats.Effect;
import dev.hindsight.stats.Estimated;
import dev.hindsight.stats.survival.Cohorts;
import dev.hindsight.stats.survival.Cox;
import dev.hindsight.stats.survival.KaplanMeier;
import dev.hindsight.stats.survival.LogRank;
import dev.hindsight.stats.survival.Spell;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The cross-checks of the rate ratio, by the day. */
final class ChurnSurvival {

  static final String NEVER_ENOUGH = "there are never 10 customers at risk on one day";
  static final String NO_TEST =
      "nobody left on a day on which customers of both sides were at risk";
  static final String NO_HAZARD_RATIO =
      "among like customers nobody left while both sides were at risk, or all that did were on one"
          + " side";
  private static final int AT_RISK = 10;
  private static final int MOST_LABELS = 9;

  private ChurnSurvival() {}

  static ChurnCrossChecks of(List<DayCounts> days, Measured<Estimate> rateRatio) {
    Cohorts all = WaitingCohorts.together(days);
    return new ChurnCrossChecks(
        retention(days, ExposureState.EXPOSED, all.exposed()),
        retention(days, ExposureState.UNEXPOSED, all.unexposed()),
        LogRank.test(List.of(all))
            .map(
                test ->
                    Measured.of(
                        new LogRankTest(test.statistic(), test.degreesOfFreedom(), test.p())))
            .orElseGet(() -> Measured.not(NO_TEST)),
        Rates.measured(
            Cox.logHazardRatio(WaitingCohorts.byStratum(days)).map(Effect::ratio), NO_HAZARD_RATIO),
        rateRatio.map(ChurnSurvival::eValues));
  }

  private static EValues eValues(Estimate ratio) {
    EValue value = EValue.of(new Estimated(ratio.value(), ratio.lower(), ratio.upper()));
    return new EValues(value.point(), value.limit());
  }

  private static Measured<Retention> retention(
      List<DayCounts> days, ExposureState state, List<Spell> spells) {
    OptionalInt from = KaplanMeier.of(spells).firstDayWith(AT_RISK);
    if (from.isEmpty()) {
      return Measured.not(NEVER_ENOUGH);
    }
    int first = from.getAsInt();
    KaplanMeier curve = KaplanMeier.from(first - 1, spells);
    int last = spells.stream().mapToInt(Spell::exit).max().orElseThrow();
    return Measured.of(
        new Retention(
            days.stream()
                .filter(each -> each.state() == state)
                .mapToLong(DayCounts::accounts)
                .sum(),
            spells.stream().mapToLong(Spell::events).sum(),
            first,
            last,
            curve.steps().stream().map(ChurnSurvival::point).toList(),
            labels(first, last)
                .mapToObj(day -> new Retention.AtRisk(day, curve.atRisk(day)))
                .toList()));
  }

  private static Retention.Point point(KaplanMeier.Step step) {
    return new Retention.Point(step.day(), step.atRisk(), Rates.estimate(step.survival()));
  }

  /** Days of round numbers, few enough to stand under an axis. */
  private static IntStream labels(int first, int last) {
    int step =
        IntStream.of(30, 90, 180, 365)
            .filter(each -> last / each < MOST_LABELS)
            .findFirst()
            .orElse(730);
    return IntStream.iterate(0, day -> day <= last, day -> day + step)
        .map(day -> Math.max(day, first))
        .distinct();
  }
}
