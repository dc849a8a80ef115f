package dev.hindsight.stats;

/**
 * Fisher's exact test of a 2×2 table: with both margins given, two-sided the probability of the
 * tables no likelier than the one seen (relative tolerance 1e-7, as in R's fisher.test), one-sided
 * of those with no fewer events on the first side. A table without subjects on a side, without
 * events or with nothing else can only be as it is: p = 1.
 *
 * <p>The library's test takes int counts and no empty margin; the sums here take any.
 *
 * <p>R. A. Fisher (1935), The logic of inductive inference, <a
 * href="https://doi.org/10.2307/2342435">doi:10.2307/2342435</a>.
 */
public final class FisherExact {

  private FisherExact() {}

  /** The two-sided p. */
  public static double p(TwoByTwo table) {
    return counts(table).noLikelierThan(table.events1());
  }

  /** The one-sided p, against events being no commoner on the first side. */
  public static double oneSided(TwoByTwo table) {
    return counts(table).noFewerThan(table.events1());
  }

  private static ExactCounts counts(TwoByTwo table) {
    long lowest = Math.max(0, table.events() - table.total0());
    long highest = Math.min(table.events(), table.total1());
    return new ExactCounts(lowest, highest, count -> ratio(table, count));
  }

  private static double ratio(TwoByTwo table, long count) {
    double events = table.events();
    return (events - count)
        / (count + 1.0)
        * ((table.total1() - count) / (table.total0() - events + count + 1));
  }
}
