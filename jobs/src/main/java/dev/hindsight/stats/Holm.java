package dev.hindsight.stats;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Holm's adjusted p values: with the m p values in rising order, the i-th is the greatest of
 * pⱼ·(m−j+1) over j ≤ i, at most 1. Where nothing differs, any of them is below 0.05 in at most one
 * case of twenty.
 *
 * <p>S. Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal
 * of Statistics 6, 65–70.
 */
public final class Holm {

  private Holm() {}

  /**
   * The adjusted p of each p value, in the order given.
   *
   * @throws IllegalArgumentException if a p value is not within 0 to 1
   */
  public static List<Double> adjusted(List<Double> pValues) {
    pValues.forEach(BenjaminiHochberg::check);
    int size = pValues.size();
    List<Integer> rising =
        IntStream.range(0, size).boxed().sorted(Comparator.comparing(pValues::get)).toList();
    double[] adjusted = new double[size];
    double greatest = 0;
    for (int place = 0; place < size; place++) {
      greatest = Math.max(greatest, pValues.get(rising.get(place)) * (size - place));
      adjusted[rising.get(place)] = Math.min(1, greatest);
    }
    return DoubleStream.of(adjusted).boxed().toList();
  }
}
