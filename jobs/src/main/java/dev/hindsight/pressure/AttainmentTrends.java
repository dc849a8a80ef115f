package dev.hindsight.pressure;

import dev.hindsight.comparing.Shares;
import dev.hindsight.comparing.Verdicts;
import dev.hindsight.findings.pressure.AttainmentBand;
import dev.hindsight.findings.pressure.BehindQuota;
import dev.hindsight.findings.pressure.BehindQuota.Band;
import dev.hindsight.findings.pressure.BehindQuota.TrendTest;
import dev.hindsight.findings.pressure.SalesToDate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.pressure.PressureCounts.AttainmentCell;
import dev.hindsight.stats.ScoredLevel;
import dev.hindsight.stats.Trend;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * What a team's attainment goes with.
 *
 * @param cells requests by it
 */
record AttainmentTrends(PressureCounts counts, List<AttainmentCell> cells, int minimumCount) {

  private static final int THIRDS = 3;
  private static final String NO_YEARS =
      "no team with requests had closed a deal before an earlier fiscal year began, and won one in its same days";
  private static final List<AttainmentBand> BANDS = Arrays.asList(AttainmentBand.values());

  BehindQuota behindQuota() {
    return new BehindQuota(
        bands(),
        pressureTrend(),
        answerTrend(),
        sum(in(AttainmentCell.FIRST_DAYS), AttainmentCell::requests),
        sum(in(AttainmentCell.NOWHERE), AttainmentCell::requests));
  }

  /** Not measured where no request can be held against former years. */
  Measured<SalesToDate> salesToDate() {
    return cells.stream().allMatch(in(AttainmentCell.NOWHERE))
        ? Measured.not(NO_YEARS)
        : Measured.of(
            new SalesToDate(
                bands(),
                pressureTrend(),
                answerTrend(),
                sum(in(AttainmentCell.FIRST_DAYS), AttainmentCell::requests),
                sum(in(AttainmentCell.NOWHERE), AttainmentCell::requests)));
  }

  private List<Band> bands() {
    return BANDS.stream().map(this::band).toList();
  }

  private Measured<TrendTest> pressureTrend() {
    return trend(PressureNeed.SIGNALS, AttainmentCell::underAny, AttainmentCell::requests);
  }

  private Measured<TrendTest> answerTrend() {
    return trend(PressureNeed.DECISIONS, AttainmentCell::yes, AttainmentCell::decided);
  }

  private Band band(AttainmentBand band) {
    return new Band(
        band,
        sum(in(band.name()), AttainmentCell::requests),
        share(PressureNeed.SIGNALS, band, AttainmentCell::underAny, AttainmentCell::requests),
        share(PressureNeed.DECISIONS, band, AttainmentCell::yes, AttainmentCell::decided));
  }

  private Measured<Rate> share(
      PressureNeed need,
      AttainmentBand band,
      ToLongFunction<AttainmentCell> count,
      ToLongFunction<AttainmentCell> of) {
    return Measured.unless(
        counts.whyNot(need),
        () -> Shares.ofRequests(sum(in(band.name()), count), sum(in(band.name()), of)));
  }

  private Measured<TrendTest> trend(
      PressureNeed need, ToLongFunction<AttainmentCell> count, ToLongFunction<AttainmentCell> of) {
    if (counts.whyNot(need).isPresent()) {
      return Measured.not(counts.whyNot(need).orElseThrow());
    }
    List<List<ScoredLevel>> strata = strata(count, of);
    return Trend.mantel(strata)
        .map(
            test ->
                Measured.of(new TrendTest(direction(test.p(), strata), test.statistic(), test.p())))
        .orElseGet(
            () -> Measured.not("no requests of one time of the period differ in attainment"));
  }

  /** Thirds of the period, of each team by itself where teams are told apart. */
  private List<List<ScoredLevel>> strata(
      ToLongFunction<AttainmentCell> count, ToLongFunction<AttainmentCell> of) {
    return cells.stream()
        .map(AttainmentCell::team)
        .distinct()
        .sorted()
        .flatMap(
            team -> IntStream.range(0, THIRDS).mapToObj(third -> levels(team, third, count, of)))
        .toList();
  }

  private List<ScoredLevel> levels(
      String team,
      int third,
      ToLongFunction<AttainmentCell> count,
      ToLongFunction<AttainmentCell> of) {
    return IntStream.range(0, BANDS.size())
        .mapToObj(
            score -> {
              Predicate<AttainmentCell> here =
                  in(BANDS.get(score).name())
                      .and(cell -> cell.third() == third && cell.team().equals(team));
              return new ScoredLevel(score, sum(here, count), sum(here, of));
            })
        .toList();
  }

  private Verdict direction(double p, List<List<ScoredLevel>> strata) {
    long total = strata.stream().flatMap(List::stream).mapToLong(ScoredLevel::total).sum();
    if (total < 2L * minimumCount) {
      return Verdict.TOO_FEW_TO_SAY;
    }
    if (!Verdicts.isSignificant(p)) {
      return Verdict.NO_CLEAR_DIFFERENCE;
    }
    double excess = strata.stream().mapToDouble(AttainmentTrends::excess).sum();
    return excess > 0 ? Verdict.MORE_OFTEN : Verdict.LESS_OFTEN;
  }

  /** Events beyond what a level's size would have it, by its score: the sign of the trend. */
  private static double excess(List<ScoredLevel> levels) {
    double total = levels.stream().mapToDouble(ScoredLevel::total).sum();
    double events = levels.stream().mapToDouble(ScoredLevel::events).sum();
    return total == 0
        ? 0
        : levels.stream()
            .mapToDouble(
                level -> level.score() * (level.events() - level.total() * (events / total)))
            .sum();
  }

  private static Predicate<AttainmentCell> in(String state) {
    return cell -> cell.state().equals(state);
  }

  private long sum(Predicate<AttainmentCell> which, ToLongFunction<AttainmentCell> what) {
    return cells.stream().filter(which).mapToLong(what).sum();
  }
}
