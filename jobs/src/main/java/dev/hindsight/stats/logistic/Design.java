package dev.hindsight.stats.logistic;

import java.io.Serializable;
import java.util.List;

/**
 * How factors and numbers become the columns of a regression: an intercept, then for each factor
 * one column for each level but its first, which the others are compared with (treatment coding),
 * then the numbers as they are.
 *
 * @param factors the levels of each factor, its reference level first
 * @param numbers how many numbers a subject has
 */
public record Design(List<List<String>> factors, int numbers) implements Serializable {

  public Design {
    factors = factors.stream().map(List::copyOf).toList();
    for (List<String> levels : factors) {
      if (levels.isEmpty() || levels.stream().distinct().count() < levels.size()) {
        throw new IllegalArgumentException(
            "Invalid factor: levels " + levels + " must be at least one and all different");
      }
    }
  }

  /** Factors alone. */
  public Design(List<List<String>> factors) {
    this(factors, 0);
  }

  /** How many columns there are, the intercept included. */
  public int columns() {
    int columns = 1 + numbers;
    for (List<String> levels : factors) {
      columns += levels.size() - 1;
    }
    return columns;
  }

  /**
   * The subject that has these levels and no numbers.
   *
   * @throws IllegalArgumentException if the design does not know a level, or wants numbers
   */
  public Subject subject(List<String> levels) {
    return subject(levels, List.of());
  }

  /**
   * The subject that has these levels, one of each factor, and numbers.
   *
   * @throws IllegalArgumentException if the design does not know a level, or wants other numbers
   */
  public Subject subject(List<String> levels, List<Double> values) {
    if (levels.size() != factors.size()) {
      throw new IllegalArgumentException(
          "Invalid levels " + levels + ": there are " + factors.size() + " factors");
    }
    if (values.size() != numbers) {
      throw new IllegalArgumentException(
          "Invalid numbers " + values + ": there must be " + numbers);
    }
    double[] row = new double[columns()];
    row[0] = 1;
    int before = 0;
    for (int factor = 0; factor < factors.size(); factor++) {
      int level = factors.get(factor).indexOf(levels.get(factor));
      if (level < 0) {
        throw new IllegalArgumentException(
            "Invalid level " + levels.get(factor) + ": not one of " + factors.get(factor));
      }
      if (level > 0) {
        row[before + level] = 1;
      }
      before += factors.get(factor).size() - 1;
    }
    for (int number = 0; number < numbers; number++) {
      row[before + 1 + number] = values.get(number);
    }
    return Subject.of(row);
  }
}
