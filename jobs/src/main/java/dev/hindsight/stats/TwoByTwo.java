package dev.hindsight.stats;

/**
 * Events of two sides, such as deals won of deals closed: a 2×2 table, or one stratum of several.
 * Tables add up: {@link #EMPTY} and {@link #combine} make them a monoid.
 *
 * @param events1 events on the first side
 * @param total1 subjects on the first side
 * @param events0 events on the side it is compared with
 * @param total0 subjects on the side it is compared with
 */
public record TwoByTwo(long events1, long total1, long events0, long total0) {

  /** No subjects at all. */
  public static final TwoByTwo EMPTY = new TwoByTwo(0, 0, 0, 0);

  public TwoByTwo {
    if (events1 < 0 || events1 > total1 || events0 < 0 || events0 > total0) {
      throw new IllegalArgumentException(
          "Invalid table: "
              + (events1 + " of " + total1)
              + " against "
              + (events0 + " of " + total0));
    }
  }

  /** Subjects of one side only: of the first one, or of the one it is compared with. */
  public static TwoByTwo side(boolean isFirst, long events, long total) {
    return isFirst ? new TwoByTwo(events, total, 0, 0) : new TwoByTwo(0, 0, events, total);
  }

  public TwoByTwo combine(TwoByTwo other) {
    return new TwoByTwo(
        Math.addExact(events1, other.events1),
        Math.addExact(total1, other.total1),
        Math.addExact(events0, other.events0),
        Math.addExact(total0, other.total0));
  }

  /** The same table with its sides exchanged. */
  public TwoByTwo swapped() {
    return new TwoByTwo(events0, total0, events1, total1);
  }

  /** Whether either side has subjects, without which there is nothing to compare. */
  public boolean holdsBoth() {
    return total1 > 0 && total0 > 0;
  }

  public long events() {
    return events1 + events0;
  }

  public long total() {
    return total1 + total0;
  }
}
