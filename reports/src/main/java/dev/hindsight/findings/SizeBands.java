package dev.hindsight.findings;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The terciles of deal size over the window's closed deals, in the reporting currency: small up to
 * {@code smallUpTo}, medium up to {@code mediumUpTo}, large above.
 */
public record SizeBands(BigDecimal smallUpTo, BigDecimal mediumUpTo) implements Serializable {}
