package dev.hindsight.stats;

/**
 * Fisher's exact test of a 2×2 table, two-sided: with both margins given, the probability of the
 * tables no likelier than the one seen (relative tolerance 1e-7, as in R's fisher.test). A table
 * without subjects on a side, without events or with nothing else can only be as it is: p = 1.
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
    long lowest = Math.max(0, table.events() - table.total0());
    long highest = Math.min(table.events(), table.total1());
    return new NoLikelier(lowest, highest, count -> ratio(table, count)).than(table.events1());
  }

  private static double ratio(TwoByTwo table, long count) {
    double events = table.events();
    return (events - count)
        / (count + 1.0)
        * ((table.total1() - count) / (table.total0() - events + count + 1));
  }
}
