package dev.hindsight.findings.churn;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The terciles of annual recurring revenue over the panel's accounts, in the reporting currency:
 * small up to {@code smallUpTo}, medium up to {@code mediumUpTo}, large above.
 */
public record ArrBands(BigDecimal smallUpTo, BigDecimal mediumUpTo) implements Serializable {}
