package dev.hindsight.findings.winrates;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The terciles of deal size over the window's closed deals, in the reporting currency: small up to
 * {@code smallUpTo}, medium up to {@code mediumUpTo}, large above.
 *
 * @param lostWithoutSize how many of the window's lost deals have no known size, a size of zero
 *     being none
 */
public record SizeBands(BigDecimal smallUpTo, BigDecimal mediumUpTo, Measured<Rate> lostWithoutSize)
    implements Serializable {}
