package dev.hindsight.comparing;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Amounts of four decimals, from 0: exact, and eight bytes each. */
public final class Amounts implements Serializable {

  private static final long serialVersionUID = 1;
  private static final int DECIMALS = 4;
  private static final int BITS = Long.SIZE - 1;

  private long[] units = new long[0];
  private int count;

  /** Those that eight bytes do not hold, from 900,000,000,000,000. */
  private final List<BigDecimal> huge = new ArrayList<>();

  public void add(BigDecimal amount) {
    BigInteger unscaled = amount.setScale(DECIMALS).unscaledValue();
    if (unscaled.bitLength() > BITS) {
      huge.add(amount);
    } else {
      makeRoom(1);
      units[count++] = unscaled.longValue();
    }
  }

  public void addAll(Amounts other) {
    makeRoom(other.count);
    System.arraycopy(other.units, 0, units, count, other.count);
    count += other.count;
    huge.addAll(other.huge);
  }

  private void makeRoom(int more) {
    int needed = Math.addExact(count, more);
    if (needed > units.length) {
      units = Arrays.copyOf(units, Math.max(needed, count + (count >> 1)));
    }
  }

  /**
   * Bands cut at the ⌈n/3⌉-th and the ⌈2n/3⌉-th smallest; empty where there are no amounts.
   *
   * @param bands makes them of the two cuts
   */
  public <B> Optional<B> terciles(BiFunction<BigDecimal, BigDecimal, B> bands) {
    long all = (long) count + huge.size();
    if (all == 0) {
      return Optional.empty();
    }
    long[] sorted = Arrays.copyOf(units, count);
    Arrays.sort(sorted);
    return Optional.of(
        bands.apply(smallest(sorted, (all + 2) / 3), smallest(sorted, (2 * all + 2) / 3)));
  }

  private BigDecimal smallest(long[] sorted, long place) {
    return place <= count
        ? BigDecimal.valueOf(sorted[Math.toIntExact(place - 1)], DECIMALS)
        : huge.stream().sorted().skip(place - 1 - count).findFirst().orElseThrow();
  }
}
