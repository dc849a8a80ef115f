package dev.hindsight.charts.payoff;

import dev.hindsight.findings.payoff.PayOffDimension;

/** Whose net is set beside each other in a chart. */
public enum NetOf {
  /** What each answer came to against the other: what was gained beside what was forgone. */
  ANSWERS("pay-off-by-answer", PayOffDimension.DECISION_CLASS, 1),
  ALTERNATIVES("pay-off-by-alternative", PayOffDimension.ALTERNATIVE_KIND, 1),
  /** Only those with enough of them, those with most first: no ranking. */
  MANAGERS("pay-off-by-product-manager", PayOffDimension.PRODUCT_MANAGER, 2);

  private final String chart;
  private final PayOffDimension dimension;
  private final int fewest;

  NetOf(String chart, PayOffDimension dimension, int fewest) {
    this.chart = chart;
    this.dimension = dimension;
    this.fewest = fewest;
  }

  /** The chart's name. */
  public String chart() {
    return chart;
  }

  PayOffDimension dimension() {
    return dimension;
  }

  /** Fewer rows say nothing. */
  int fewest() {
    return fewest;
  }
}
