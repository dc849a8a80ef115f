package dev.hindsight.stats.logistic;

/** Solves linear equations with a symmetric, positive definite matrix. */
final class Cholesky {

  private Cholesky() {}

  /** The x of matrix·x = right; of the matrix only the lower triangle is read. */
  static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[][] factor = factor(matrix);
    double[] solution = right.clone();
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < row; column++) {
        solution[row] -= factor[row][column] * solution[column];
      }
      solution[row] /= factor[row][row];
    }
    for (int row = size - 1; row >= 0; row--) {
      for (int below = row + 1; below < size; below++) {
        solution[row] -= factor[below][row] * solution[below];
      }
      solution[row] /= factor[row][row];
    }
    return solution;
  }

  /** The lower triangle that gives the matrix when multiplied by its transpose. */
  private static double[][] factor(double[][] matrix) {
    double[][] factor = new double[matrix.length][matrix.length];
    for (int row = 0; row < matrix.length; row++) {
      for (int column = 0; column <= row; column++) {
        double rest = matrix[row][column];
        for (int before = 0; before < column; before++) {
          rest -= factor[row][before] * factor[column][before];
        }
        factor[row][column] = row == column ? Math.sqrt(rest) : rest / factor[column][column];
      }
    }
    return factor;
  }
}
