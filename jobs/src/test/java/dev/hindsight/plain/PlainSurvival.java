package dev.hindsight.plain;

import static dev.hindsight.plain.PlainFormulas.Z;
import static dev.hindsight.plain.PlainFormulas.estimate;
import static dev.hindsight.plain.PlainFormulas.wilson;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The Kaplan–Meier estimator over single subjects that are all watched from day 0 on. */
final class PlainSurvival {

  /** The last day on which a subject was watched, and whether it had the event on it. */
  record Exit(int day, boolean event) {}

  private final List<Exit> exits;

  /** Day → survival by its end with log-log limits, of the days with events. */
  private final SortedMap<Integer, double[]> steps = new TreeMap<>();

  PlainSurvival(List<Exit> exits) {
    this.exits = exits;
    double survival = 1;
    double greenwood = 0;
    for (int day : exits.stream().filter(Exit::event).map(Exit::day).distinct().sorted().toList()) {
      double n = (double) atRisk(day);
      double d = (double) exits.stream().filter(each -> each.event() && each.day() == day).count();
      survival *= 1 - d / n;
      greenwood += d / (n * (n - d));
      steps.put(day, n == d ? new double[] {0, 0, wilson(0, n)[1]} : limits(survival, greenwood));
    }
  }

  private static double[] limits(double survival, double greenwood) {
    double width = Z * Math.sqrt(greenwood) / -Math.log(survival);
    return new double[] {
      survival, Math.pow(survival, Math.exp(width)), Math.pow(survival, Math.exp(-width)),
    };
  }

  long atRisk(int day) {
    return exits.stream().filter(exit -> exit.day() >= day).count();
  }

  Iterable<Integer> days() {
    return steps.keySet();
  }

  /** Survival by the end of a day; null where nobody was watched so long and it is not over. */
  private double[] at(int day) {
    double watched = (double) atRisk(day);
    SortedMap<Integer, double[]> before = steps.headMap(day + 1);
    if (before.isEmpty()) {
      return watched > 0 ? new double[] {1, wilson(watched, watched)[0], 1} : null;
    }
    double[] last = before.get(before.lastKey());
    return watched > 0 || last[0] == 0 ? last : null;
  }

  /** The share that has had the event by the end of a day. */
  Map<String, Object> gone(int day) {
    double[] s = at(day);
    return s == null ? null : estimate(1 - s[0], 1 - s[2], 1 - s[1]);
  }

  /** The first day on which survival (0), its lower (1) or upper limit (2) is one half or less. */
  Integer half(int which) {
    return steps.entrySet().stream()
        .filter(step -> step.getValue()[which] <= 0.5 + 1e-12)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Halfway to the next day on which anybody goes, where exactly half remain. */
  Double middle() {
    Integer first = half(0);
    if (first == null) {
      return null;
    }
    SortedMap<Integer, double[]> later = steps.tailMap(first + 1);
    boolean half = Math.abs(steps.get(first)[0] - 0.5) < 1e-12;
    return half && !later.isEmpty()
        ? first + (later.firstKey() - first) / 2.0
        : first.doubleValue();
  }
}
