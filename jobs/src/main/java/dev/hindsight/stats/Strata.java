package dev.hindsight.stats;

import java.util.List;

/**
 * Two sides compared within strata of like subjects. Strata without subjects on one side hold
 * nothing to compare and carry no weight in any statistic.
 *
 * @param all the strata, in any order
 */
public record Strata(List<TwoByTwo> all) {

  public Strata {
    all = List.copyOf(all);
  }

  public static Strata of(TwoByTwo... strata) {
    return new Strata(List.of(strata));
  }

  /** The strata with subjects on both sides. */
  public List<TwoByTwo> comparable() {
    return all.stream().filter(TwoByTwo::holdsBoth).toList();
  }

  /** The sum of the strata with subjects on both sides: how many subjects are compared. */
  public TwoByTwo compared() {
    return comparable().stream().reduce(TwoByTwo.EMPTY, TwoByTwo::combine);
  }

  /** The sum of all strata: the comparison that ignores them. */
  public TwoByTwo crude() {
    return all.stream().reduce(TwoByTwo.EMPTY, TwoByTwo::combine);
  }

  /** The share of subjects that lie in strata with both sides, 0 to 1; 0 without subjects. */
  public double shareCompared() {
    long subjects = crude().total();
    return subjects == 0 ? 0 : (double) compared().total() / subjects;
  }
}
