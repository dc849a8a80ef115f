package dev.hindsight.charts.drawing;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Moves labels apart that would overlap. */
public final class Apart {

  private Apart() {}

  /**
   * Places near the wanted ones, in the same order, at least a gap apart and, as far as they fit,
   * within two limits.
   */
  public static double[] places(double[] wanted, double gap, double lowest, double highest) {
    int[] order =
        IntStream.range(0, wanted.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> wanted[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] places = wanted.clone();
    double free = lowest;
    for (int i : order) {
      places[i] = Math.max(places[i], free);
      free = places[i] + gap;
    }
    double taken = highest;
    for (int at = order.length - 1; at >= 0; at--) {
      places[order[at]] = Math.min(places[order[at]], taken);
      taken = places[order[at]] - gap;
    }
    return places;
  }
}
