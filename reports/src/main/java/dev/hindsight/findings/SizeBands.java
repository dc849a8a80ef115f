package dev.hindsight.findings;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The terciles of deal size over the window's closed deals, in the reporting currency: small up to
 * {@code smallUpTo}, medium up to {@code mediumUpTo}, large above.
 *
 * @param lostWithoutSize how many lost deals of the window have no known size, a size of zero being
 *     none
 * @param lost all lost deals of the window
 */
public record SizeBands(
    BigDecimal smallUpTo, BigDecimal mediumUpTo, long lostWithoutSize, long lost)
    implements Serializable {

  public SizeBands {
    if (lostWithoutSize < 0 || lostWithoutSize > lost) {
      throw new IllegalArgumentException(
          "Invalid size bands: %d of %d lost deals without size".formatted(lostWithoutSize, lost));
    }
  }
}
