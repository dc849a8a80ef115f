package dev.hindsight.stats;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Benjamini and Hochberg's q values: with the m p values in rising order, qᵢ = min over j ≥ i of
 * pⱼ·m/j, at most 1. No p values give no q values.
 *
 * <p>Y. Benjamini, Y. Hochberg (1995), Controlling the false discovery rate, <a
 * href="https://doi.org/10.1111/j.2517-6161.1995.tb02031.x">doi:10.1111/j.2517-6161.1995.tb02031.x</a>.
 */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /**
   * The q value of each p value, in the order given.
   *
   * @throws IllegalArgumentException if a p value is not within 0 to 1
   */
  public static List<Double> qValues(List<Double> pValues) {
    pValues.forEach(BenjaminiHochberg::check);
    int size = pValues.size();
    int[] falling =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparing(pValues::get, Collections.reverseOrder()))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] qValues = new double[size];
    double least = 1;
    for (int place = 0; place < size; place++) {
      least = Math.min(least, pValues.get(falling[place]) * size / (size - place));
      qValues[falling[place]] = least;
    }
    return Arrays.stream(qValues).boxed().toList();
  }

  static void check(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("Invalid p value: " + p);
    }
  }
}
