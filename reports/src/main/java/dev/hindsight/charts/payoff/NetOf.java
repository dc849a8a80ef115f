package dev.hindsight.charts.payoff;

import dev.hindsight.charts.drawing.Look;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Say;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whose net is set beside each other in a chart. */
public enum NetOf {
  /** What each answer came to against the other: what was gained beside what was forgone. */
  ANSWERS("pay-off-by-answer", PayOffDimension.DECISION_CLASS, "Answer"),
  ALTERNATIVES("pay-off-by-alternative", PayOffDimension.ALTERNATIVE_KIND, "Kind of alternative"),
  /** Only those with enough of them, those with most first: no ranking. */
  MANAGERS("pay-off-by-product-manager", PayOffDimension.PRODUCT_MANAGER, "Product manager");

  private final String chart;
  private final PayOffDimension dimension;
  private final String label;

  NetOf(String chart, PayOffDimension dimension, String label) {
    this.chart = chart;
    this.dimension = dimension;
    this.label = label;
  }

  /** The chart's name. */
  public String chart() {
    return chart;
  }

  PayOffDimension dimension() {
    return dimension;
  }

  /** What one of them is. */
  String label() {
    return label;
  }

  String title(Findings findings, List<PayOffLevel> rows) {
    return switch (this) {
      case ANSWERS -> PayOffHeadline.answers(findings, rows);
      case ALTERNATIVES -> PayOffHeadline.kinds(findings, rows);
      case MANAGERS -> PayOffHeadline.managers(rows);
    };
  }

  /** Fewer rows say nothing. */
  int fewest() {
    return this == MANAGERS ? 2 : 1;
  }

  /** Why there are fewer. */
  String tooFew(Findings findings) {
    return this == MANAGERS
        ? "too few to say: fewer than two have "
            + Say.count(findings.parameters().minimumCount())
            + " settled trade-offs"
        : "none of them is settled";
  }

  /** People are not shown on the strength of a few. */
  boolean isShown(Findings findings, PayOffLevel row) {
    return this != MANAGERS || !PayOffWords.tooFew(findings, row.settled());
  }

  Color colour(PayOffLevel row) {
    return switch (this) {
      case ANSWERS -> answer(row).map(Look::of).orElse(Look.INK);
      case ALTERNATIVES -> Look.of(DecisionClass.ALTERNATIVE);
      case MANAGERS -> Look.INK;
    };
  }

  /** As the chart says it; kinds of alternatives are words of the exports. */
  String name(PayOffLevel row) {
    return switch (this) {
      case ANSWERS -> answer(row).map(DecisionClass::label).orElse(row.name());
      case ALTERNATIVES -> row.name().replace('_', ' ');
      case MANAGERS -> row.name();
    };
  }

  private static Optional<DecisionClass> answer(PayOffLevel row) {
    return Arrays.stream(DecisionClass.values())
        .filter(each -> each.name().equalsIgnoreCase(row.name()))
        .findFirst();
  }
}
