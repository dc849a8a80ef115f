package dev.hindsight.plain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * What counts of earlier quarters say of open items, as the definition says it, with all
 * probabilities of all numbers and none of the code that it checks.
 */
public final class PlainForecast {

  private final List<Map<String, List<Long>>> quarters;
  private final Map<String, double[]> seen = new TreeMap<>();
  private double mean;
  private double precision;

  /**
   * Of items of one kind.
   *
   * @param quarters by what items are alike in, how many there were and of how many it came true
   */
  public PlainForecast(List<Map<String, List<Long>>> quarters) {
    this.quarters = quarters.stream().filter(each -> !each.isEmpty()).toList();
    for (Map<String, List<Long>> quarter : quarters) {
      quarter.forEach(
          (like, count) -> {
            double[] sum = seen.computeIfAbsent(like, same -> new double[2]);
            sum[0] += count.get(0);
            sum[1] += count.get(1);
          });
    }
    fit();
  }

  /** Whether that is enough to expect anything. */
  public boolean isEnough() {
    return quarters.size() >= 4 && seen.values().stream().mapToDouble(each -> each[0]).sum() >= 20;
  }

  private void fit() {
    double n = seen.values().stream().mapToDouble(each -> each[0]).sum();
    double x = seen.values().stream().mapToDouble(each -> each[1]).sum();
    double p = x / n;
    double apart = 0;
    double h = n;
    for (double[] group : seen.values()) {
      apart += group[0] * Math.pow(group[1] / group[0] - p, 2);
      h -= group[0] * group[0] / n;
    }
    double free = seen.size() - 1;
    double below = p * (1 - p) * (h - free);
    double correlation = below > 0 ? (apart - p * (1 - p) * free) / below : 0;
    mean = (x + 0.5) / (n + 1);
    double most = Math.max(2, n);
    precision = correlation > 0 ? Math.max(2, Math.min(most, 1 / correlation - 1)) : most;
  }

  private double chance(String like) {
    double[] group = seen.getOrDefault(like, new double[2]);
    return (group[1] + mean * precision) / (group[0] + precision);
  }

  /** How often it came true of all of them. */
  public double baseRate() {
    return seen.values().stream().mapToDouble(each -> each[1]).sum()
        / seen.values().stream().mapToDouble(each -> each[0]).sum();
  }

  /** The standard deviation of what quarters have in common; a row is all that begins alike. */
  private double deviation(Collection<String> rows) {
    double beyond = 0;
    double squares = 0;
    int most = 0;
    for (String row : rows) {
      List<double[]> errors = new ArrayList<>();
      for (Map<String, List<Long>> quarter : quarters) {
        double error = 0;
        double variance = 0;
        for (Map.Entry<String, List<Long>> each : quarter.entrySet()) {
          if (each.getKey().startsWith(row + " ")) {
            double p = chance(each.getKey());
            error += each.getValue().get(1) - each.getValue().get(0) * p;
            variance += each.getValue().get(0) * p * (1 - p);
          }
        }
        if (variance > 0) {
          errors.add(new double[] {error, variance});
        }
      }
      double q = errors.size();
      if (q > 1) {
        most = Math.max(most, errors.size());
        for (double[] each : errors) {
          beyond += each[0] * each[0] * q / (q - 1) - each[1];
          squares += each[1] * each[1];
        }
      }
    }
    return beyond > 0 ? Math.min(1, Math.sqrt(beyond / squares * (1 + 1.0 / most))) : 0;
  }

  /** Of how many open items it is expected. */
  public double expected(Map<String, List<Long>> open) {
    return open.entrySet().stream()
        .mapToDouble(each -> each.getValue().get(0) * chance(each.getKey()))
        .sum();
  }

  /**
   * How likely each number is.
   *
   * @param rows the rows of the table of this kind, such as "win yes"
   */
  public double[] probabilities(Map<String, List<Long>> open, Collection<String> rows) {
    double tau = deviation(new TreeSet<>(rows));
    int all = open.values().stream().mapToInt(each -> each.get(0).intValue()).sum();
    double[] mixed = new double[all + 1];
    double weights = 0;
    for (int step = -20; step <= 20; step++) {
      double z = step / 5.0;
      double weight = tau == 0 ? (step == 0 ? 1 : 0) : Math.exp(-z * z / 2);
      double[] sum = {1};
      for (Map.Entry<String, List<Long>> each : open.entrySet()) {
        double p = chance(each.getKey());
        double logOdds = Math.log(p / (1 - p)) - (1 - 2 * p) * tau * tau / 2 + z * tau;
        double k = seen.getOrDefault(each.getKey(), new double[2])[0] + precision;
        sum = convolved(sum, counts(each.getValue().get(0).intValue(), logOdds, k));
      }
      for (int i = 0; i < sum.length; i++) {
        mixed[i] += weight * sum[i];
      }
      weights += weight;
    }
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] /= weights;
    }
    return mixed;
  }

  private static double[] counts(int n, double logOdds, double k) {
    double p = 1 / (1 + Math.exp(-logOdds));
    double[] counts = new double[n + 1];
    for (int i = 0; i <= n; i++) {
      counts[i] =
          Math.exp(
              logFactorial(n)
                  - logFactorial(i)
                  - logFactorial(n - i)
                  + logBeta(i + p * k, n - i + (1 - p) * k)
                  - logBeta(p * k, (1 - p) * k));
    }
    return counts;
  }

  private static double logFactorial(int n) {
    return LogGamma.value(n + 1);
  }

  private static double logBeta(double a, double b) {
    return LogGamma.value(a) + LogGamma.value(b) - LogGamma.value(a + b);
  }

  private static double[] convolved(double[] one, double[] other) {
    double[] sum = new double[one.length + other.length - 1];
    for (int i = 0; i < one.length; i++) {
      for (int j = 0; j < other.length; j++) {
        sum[i + j] += one[i] * other[j];
      }
    }
    return sum;
  }

  /** The numbers of which what lies below and half of each come to 10 to 90 %. */
  public static List<Long> range(double[] probabilities) {
    List<Long> middle = new ArrayList<>();
    double below = 0;
    for (int i = 0; i < probabilities.length; i++) {
      double half = below + probabilities[i] / 2;
      if (half >= 0.1 && half <= 0.9) {
        middle.add((long) i);
      }
      below += probabilities[i];
    }
    return List.of(middle.get(0), middle.get(middle.size() - 1));
  }

  /** The first number that is not exceeded with a probability. */
  public static long point(double[] probabilities, double probability) {
    double upTo = 0;
    int number = -1;
    while (upTo < probability && number < probabilities.length - 1) {
      upTo += probabilities[++number];
    }
    return number;
  }
}
