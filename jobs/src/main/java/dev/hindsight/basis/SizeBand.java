package dev.hindsight.basis;

import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.SizeBands;
import java.math.BigDecimal;
import java.util.List;

/** The names of the bands that sizes and revenues fall into. */
public final class SizeBand {

  public static final String SMALL = "small";
  public static final String MEDIUM = "medium";
  public static final String LARGE = "large";

  /** The bands of sizes, smallest first. */
  public static final List<String> ALL = List.of(SMALL, MEDIUM, LARGE);

  private SizeBand() {}

  /** The band of a deal's size; null without a size, and where size cannot be used. */
  public static String of(Measured<SizeBands> bands, BigDecimal size) {
    return bands.isMeasured()
        ? of(size, bands.require().smallUpTo(), bands.require().mediumUpTo())
        : null;
  }

  /** The band of a customer's revenue; null without a revenue, and where there are no bands. */
  public static String ofArr(Measured<ArrBands> bands, BigDecimal arr) {
    return bands.isMeasured()
        ? of(arr, bands.require().smallUpTo(), bands.require().mediumUpTo())
        : null;
  }

  private static String of(BigDecimal value, BigDecimal smallUpTo, BigDecimal mediumUpTo) {
    if (value == null) {
      return null;
    }
    if (value.compareTo(smallUpTo) <= 0) {
      return SMALL;
    }
    return value.compareTo(mediumUpTo) <= 0 ? MEDIUM : LARGE;
  }
}
