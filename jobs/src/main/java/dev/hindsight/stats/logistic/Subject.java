package dev.hindsight.stats.logistic;

import java.util.Arrays;

/** What a subject of a regression is like: the columns of a {@link Design} in which it is not 0. */
public final class Subject {

  private final int[] columns;
  private final double[] values;

  private Subject(int[] columns, double[] values) {
    this.columns = columns;
    this.values = values;
  }

  /** The subject with a value in each column. */
  public static Subject of(double[] row) {
    int filled = 0;
    int[] columns = new int[row.length];
    double[] values = new double[row.length];
    for (int column = 0; column < row.length; column++) {
      if (row[column] != 0) {
        columns[filled] = column;
        values[filled++] = row[column];
      }
    }
    return new Subject(Arrays.copyOf(columns, filled), Arrays.copyOf(values, filled));
  }

  /** The sum over the columns of value times coefficient. */
  public double times(double[] coefficients) {
    double sum = 0;
    for (int place = 0; place < columns.length; place++) {
      sum += values[place] * coefficients[columns[place]];
    }
    return sum;
  }

  /** Adds a multiple of the subject's values to sums, one for each column. */
  public void addTo(double[] sums, double times) {
    addTo(sums, times, columns.length);
  }

  /**
   * Adds a multiple of the products of the subject's values, two by two, to their sums. Only the
   * lower triangle is summed: the other is the same.
   */
  public void addTo(double[][] sums, double times) {
    for (int place = 0; place < columns.length; place++) {
      addTo(sums[columns[place]], times * values[place], place + 1);
    }
  }

  private void addTo(double[] sums, double times, int places) {
    for (int place = 0; place < places; place++) {
      sums[columns[place]] += times * values[place];
    }
  }
}
