package dev.hindsight.payoff;

import dev.hindsight.basis.Tally;
import dev.hindsight.comparing.Resamples;
import dev.hindsight.comparing.SideCounts;
import dev.hindsight.comparing.Stratum;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.stats.TwoByTwo;
import dev.hindsight.stats.logistic.GroupedOutcomes;
import dev.hindsight.stats.logistic.Subject;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The closed yes and not-now deals by stratum and resample, and the yes deals by trait. */
public final class ClosedCounts implements Tally<KnownDeal, ClosedCounts> {

  private static final long serialVersionUID = 1;

  /** The answer of a closed deal that others are compared with. */
  enum Answer {
    NOT_NOW,
    YES
  }

  /** The deals of a stratum that were won, and all, at each place of {@link Resamples}. */
  @SuppressWarnings("ArrayRecordComponent")
  record Outcomes(DealStratum stratum, long[] won, long[] total) {

    GroupedOutcomes at(int place, Subject subject) {
      return new GroupedOutcomes(subject, won[place], total[place]);
    }
  }

  private record Cell(Answer answer, DealStratum stratum) implements Serializable {}

  /** Yes deals with one level of a trait. */
  private record TraitCell(PayOffDimension trait, String level, DealStratum stratum)
      implements Serializable {}

  private final PayOffBasis basis;
  private final Resamples resamples;
  private final Map<Cell, long[][]> outcomes = new HashMap<>();

  /** Those won, all, and all that closed in the last four quarters. */
  private final Map<TraitCell, long[]> traits = new HashMap<>();

  ClosedCounts(PayOffBasis basis, Resamples resamples) {
    this.basis = basis;
    this.resamples = resamples;
  }

  Resamples resamples() {
    return resamples;
  }

  @Override
  public void accept(KnownDeal deal) {
    ClosedDeal.of(deal, basis).ifPresent(this::add);
  }

  void add(ClosedDeal deal) {
    int[] weights = resamples.weights(deal.unit());
    long[][] counts = outcomes.computeIfAbsent(new Cell(deal.answer(), deal.stratum()), this::none);
    Resamples.add(counts[0], weights, deal.won() ? 1 : 0);
    Resamples.add(counts[1], weights, 1);
    if (deal.answer() == Answer.YES) {
      deal.traits().forEach((trait, level) -> add(trait, level, deal));
    }
  }

  private void add(PayOffDimension trait, String level, ClosedDeal deal) {
    long[] counts =
        traits.computeIfAbsent(new TraitCell(trait, level, deal.stratum()), absent -> new long[3]);
    counts[0] += deal.won() ? 1 : 0;
    counts[1]++;
    counts[2] += deal.lately() ? 1 : 0;
  }

  @Override
  public void combine(ClosedCounts other) {
    other.outcomes.forEach(
        (cell, counts) -> {
          long[][] sums = outcomes.computeIfAbsent(cell, this::none);
          Resamples.added(sums[0], counts[0]);
          Resamples.added(sums[1], counts[1]);
        });
    other.traits.forEach(
        (cell, counts) -> {
          long[] sums = traits.computeIfAbsent(cell, absent -> new long[3]);
          sums[0] += counts[0];
          sums[1] += counts[1];
          sums[2] += counts[2];
        });
  }

  private long[][] none(Cell cell) {
    return new long[2][resamples.length()];
  }

  /** The strata that have deals. */
  Set<DealStratum> strata() {
    Set<DealStratum> strata = new HashSet<>();
    outcomes.keySet().forEach(cell -> strata.add(cell.stratum()));
    return strata;
  }

  /** Deals won of one answer. */
  long won(Answer answer) {
    return of(answer).stream().mapToLong(each -> each.won()[0]).sum();
  }

  /** All deals of one answer. */
  long total(Answer answer) {
    return of(answer).stream().mapToLong(each -> each.total()[0]).sum();
  }

  /**
   * The deals of one answer by stratum, in an order that does not depend on the order in which they
   * came.
   */
  List<Outcomes> of(Answer answer) {
    return outcomes.entrySet().stream()
        .filter(each -> each.getKey().answer() == answer)
        .map(each -> new Outcomes(each.getKey().stratum(), each.getValue()[0], each.getValue()[1]))
        .sorted(Comparator.comparing(each -> each.stratum().toString()))
        .toList();
  }

  /**
   * Yes deals with one level of a trait against those with another, stratum by stratum.
   *
   * @param of what a stratum may hold equal
   */
  List<SideCounts> sides(
      PayOffDimension trait, String first, String second, Function<DealStratum, DealStratum> of) {
    return traits.entrySet().stream()
        .filter(each -> each.getKey().trait() == trait)
        .filter(each -> List.of(first, second).contains(each.getKey().level()))
        .map(
            each ->
                sides(
                    of.apply(each.getKey().stratum()),
                    each.getKey().level().equals(first),
                    each.getValue()))
        .sorted(Comparator.comparing(SideCounts::toString))
        .toList();
  }

  /** Of how many deals of the last four quarters are won, nobody asks. */
  private static SideCounts sides(DealStratum stratum, boolean isFirst, long[] counts) {
    return new SideCounts(
        new Stratum(stratum.segment(), stratum.dealType(), stratum.sizeBand()),
        TwoByTwo.side(isFirst, counts[0], counts[1]),
        TwoByTwo.side(isFirst, 0, counts[2]));
  }
}
