package dev.hindsight.office;

import dev.hindsight.findings.values.Estimate;

/** The figures that a bar and its interval are drawn from, in the order of their columns. */
public enum ChartFigure {
  VALUE("Value"),
  LOWER("Lower"),
  UPPER("Upper"),
  /** How far the interval reaches down: programs ask for that. */
  DOWN("Down to lower"),
  UP("Up to upper");

  private final String header;

  ChartFigure(String header) {
    this.header = header;
  }

  /** What stands above its column. */
  public String header() {
    return header;
  }

  public double of(Estimate estimate) {
    return switch (this) {
      case VALUE -> estimate.value();
      case LOWER -> estimate.lower();
      case UPPER -> estimate.upper();
      case DOWN -> estimate.value() - estimate.lower();
      case UP -> estimate.upper() - estimate.value();
    };
  }
}
