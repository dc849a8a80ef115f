package dev.hindsight.payoff.panel;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.Months;
import dev.hindsight.basis.Tally;
import dev.hindsight.basis.Units;
import dev.hindsight.churn.AccountStratum;
import dev.hindsight.churn.ExposureState;
import dev.hindsight.churn.PanelCounts;
import dev.hindsight.churn.PanelTally;
import dev.hindsight.comparing.Resamples;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.CustomerMonths;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.stats.AttributableFraction;
import dev.hindsight.stats.Effect;
import dev.hindsight.stats.survival.PersonTime;
import dev.hindsight.stats.survival.RateRatio;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The account-months of a panel by stratum, calendar quarter and state, as they are and in each
 * resample of its accounts.
 */
public final class PanelResamples implements Tally<KnownCustomer, PanelResamples> {

  private static final long serialVersionUID = 1;
  private static final double MONTHS_A_YEAR = 12;
  private static final List<ExposureState> SIDES =
      List.of(ExposureState.EXPOSED, ExposureState.UNEXPOSED);

  /** The first day of each calendar quarter, and its months as a set. */
  private final List<LocalDate> quarters = new ArrayList<>();

  private final List<Long> monthsOf = new ArrayList<>();
  private final Months months;
  private final Measured<ArrBands> bands;
  private final Levels levels;
  private final Resamples resamples;
  private final PanelTally plain;
  private final Map<Cell, Counts> cells = new HashMap<>();

  private record Cell(AccountStratum stratum, int quarter) implements Serializable {}

  /** What is counted in a cell of two states, by resample. */
  private static final class Counts implements Serializable {
    private static final long serialVersionUID = 1;
    private final Map<ExposureState, long[]> months = new EnumMap<>(ExposureState.class);
    private final Map<ExposureState, long[]> left = new EnumMap<>(ExposureState.class);

    /** Whether it holds both sides and somebody left: without, it weighs nothing anywhere. */
    private boolean tells() {
      return months.size() == 2 && left.values().stream().anyMatch(each -> each[0] > 0);
    }
  }

  /**
   * Nobody so far.
   *
   * @param bands the ARR bands over these months
   */
  public PanelResamples(
      Months months, Measured<ArrBands> bands, Levels levels, Resamples resamples) {
    this.months = months;
    this.bands = bands;
    this.levels = levels;
    this.resamples = resamples;
    this.plain = new PanelTally(months, bands, levels);
    for (int month = 0; month < months.count(); month++) {
      LocalDate day = months.firstDay().plusMonths(month);
      LocalDate quarter = day.minusMonths((day.getMonthValue() - 1) % 3);
      if (quarters.isEmpty() || !quarters.get(quarters.size() - 1).equals(quarter)) {
        quarters.add(quarter);
        monthsOf.add(0L);
      }
      monthsOf.set(quarters.size() - 1, monthsOf.get(quarters.size() - 1) | 1L << month);
    }
  }

  Months months() {
    return months;
  }

  Measured<ArrBands> bands() {
    return bands;
  }

  Resamples resamples() {
    return resamples;
  }

  @Override
  public void accept(KnownCustomer customer) {
    CustomerMonths in = customer.in(months);
    if (in.inPanel() != 0) {
      add(
          new WaitingCustomer(
              Units.ofAccount(customer.account().accountId()),
              AccountStratum.of(customer, bands, levels),
              customer.arr(),
              in));
    }
  }

  public void add(WaitingCustomer customer) {
    plain.accept(customer.stratum(), customer.arr(), customer.months());
    int[] weights = resamples.weights(customer.unit());
    for (int quarter = 0; quarter < quarters.size(); quarter++) {
      for (ExposureState state : SIDES) {
        long in = state.months(customer.months()) & monthsOf.get(quarter);
        if (in != 0) {
          Cell cell = new Cell(customer.stratum(), quarter);
          Counts counts = cells.computeIfAbsent(cell, absent -> new Counts());
          boolean left = Months.holds(in, customer.months().leftIn());
          Resamples.add(sums(counts.months, state), weights, Long.bitCount(in));
          Resamples.add(sums(counts.left, state), weights, left ? 1 : 0);
        }
      }
    }
  }

  private long[] sums(Map<ExposureState, long[]> counts, ExposureState state) {
    return counts.computeIfAbsent(state, absent -> new long[resamples.length()]);
  }

  @Override
  public void combine(PanelResamples other) {
    plain.combine(other.plain);
    other.cells.forEach((cell, theirs) -> cells.merge(cell, theirs, PanelResamples::combined));
  }

  private static Counts combined(Counts counts, Counts others) {
    others.months.forEach((state, theirs) -> counts.months.merge(state, theirs, Resamples::added));
    others.left.forEach((state, theirs) -> counts.left.merge(state, theirs, Resamples::added));
    return counts;
  }

  /** The panel as it is. */
  public List<PanelCounts> counts() {
    return plain.counts().stream().sorted(Comparator.comparing(PanelCounts::toString)).toList();
  }

  /**
   * The attributable fraction at each place of {@link Resamples}; not a number without a rate
   * ratio.
   */
  public double[] fractions() {
    List<Counts> strata =
        cells.entrySet().stream()
            .filter(each -> each.getValue().tells())
            .sorted(Comparator.comparing(each -> each.getKey().toString()))
            .map(Map.Entry::getValue)
            .toList();
    return IntStream.range(0, resamples.length())
        .mapToObj(place -> strata.stream().map(each -> personTime(each, place)).toList())
        .mapToDouble(PanelResamples::fraction)
        .toArray();
  }

  private static double fraction(List<PersonTime> strata) {
    return RateRatio.mantelHaenszel(strata)
        .map(Effect::ratio)
        .map(ratio -> AttributableFraction.amongExposed(ratio).value())
        .orElse(Double.NaN);
  }

  private static PersonTime personTime(Counts counts, int place) {
    return new PersonTime(
        counts.left.get(ExposureState.EXPOSED)[place],
        counts.months.get(ExposureState.EXPOSED)[place] / MONTHS_A_YEAR,
        counts.left.get(ExposureState.UNEXPOSED)[place],
        counts.months.get(ExposureState.UNEXPOSED)[place] / MONTHS_A_YEAR);
  }
}
