package dev.hindsight.plain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Intervals and exact tests of shares, written down as the methods define them: whole numbers of
 * any size where counts are, sums of all cases where the project has something faster. A figure is
 * a map from the name of its part to the part; null is not measured.
 */
final class PlainFormulas {

  static final double Z = 1.959963984540054;

  private PlainFormulas() {}

  static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  static Map<String, Object> estimate(double value, double lower, double upper) {
    return fields("value", value, "lower", lower, "upper", upper);
  }

  /** A share with Wilson's interval. */
  static Map<String, Object> rate(long count, long of) {
    double[] limits = wilson((double) count, (double) of);
    return fields(
        "count",
        count,
        "of",
        of,
        "estimate",
        of == 0 ? null : estimate((double) count / of, limits[0], limits[1]));
  }

  static double[] wilson(double count, double n) {
    return wilson(count, n, Z);
  }

  static double[] wilson(double count, double n, double z) {
    double p = count / n;
    double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    double centre = p + z * z / (2 * n);
    return new double[] {
      (centre - half) / (1 + z * z / n), (centre + half) / (1 + z * z / n),
    };
  }

  /** Newcombe's method 10: a of n against b of m. */
  static Map<String, Object> newcombe(double a, double n, double b, double m) {
    return newcombe(a, n, b, m, Z);
  }

  static Map<String, Object> newcombe(double a, double n, double b, double m, double z) {
    double p = a / n;
    double o = b / m;
    double[] w = wilson(a, n, z);
    double[] v = wilson(b, m, z);
    return estimate(
        p - o,
        p - o - Math.sqrt(square(p - w[0]) + square(v[1] - o)),
        p - o + Math.sqrt(square(w[1] - p) + square(o - v[0])));
  }

  /**
   * The ratio of a of n and b of m: its limits are the factors f of the second share for which what
   * Newcombe's method says of p − f·o ends at nought.
   */
  static Map<String, Object> ratio(double a, double n, double b, double m, double z) {
    double p = a / n;
    double o = b / m;
    double[] w = wilson(a, n, z);
    double[] v = wilson(b, m, z);
    double most = 1e6;
    double lower =
        most * root(f -> Math.hypot(p - w[0], most * f * (v[1] - o)) - (p - most * f * o));
    double upper = most * root(f -> most * f * o - p - Math.hypot(w[1] - p, most * f * (o - v[0])));
    return estimate(p / o, lower, upper);
  }

  /** Fisher's exact two-sided p: tables no likelier than the one seen. */
  static double fisher(long a, long n, long b, long m) {
    return noLikelier(
        Math.toIntExact(a),
        Math.toIntExact(a + b),
        count -> choose(n, count).multiply(choose(m, a + b - count)));
  }

  /** Fisher's exact p of as many or more of the first: one side. */
  static double fisherAbove(long a, long n, long b, long m) {
    BigInteger above = BigInteger.ZERO;
    for (long count = a; count <= Math.min(n, a + b); count++) {
      above = above.add(choose(n, count).multiply(choose(m, a + b - count)));
    }
    return new BigDecimal(above)
        .divide(new BigDecimal(choose(n + m, a + b)), MathContext.DECIMAL64)
        .doubleValue();
  }

  /** The exact two-sided binomial p of a share of days / all. */
  static double binomial(long count, long of, long days, long all) {
    return noLikelier(
        Math.toIntExact(count),
        Math.toIntExact(of),
        k ->
            choose(of, k)
                .multiply(BigInteger.valueOf(days).pow(k))
                .multiply(BigInteger.valueOf(all - days).pow(Math.toIntExact(of - k))));
  }

  private interface Weight {
    BigInteger of(int count);
  }

  private static double noLikelier(int seen, int highest, Weight weight) {
    BigInteger all = BigInteger.ZERO;
    BigInteger unlikely = BigInteger.ZERO;
    BigInteger limit = weight.of(seen).multiply(BigInteger.valueOf(10_000_001));
    for (int count = 0; count <= highest; count++) {
      BigInteger each = weight.of(count);
      all = all.add(each);
      if (each.multiply(BigInteger.valueOf(10_000_000)).compareTo(limit) <= 0) {
        unlikely = unlikely.add(each);
      }
    }
    return new BigDecimal(unlikely)
        .divide(new BigDecimal(all), MathContext.DECIMAL64)
        .doubleValue();
  }

  private static BigInteger choose(long of, long count) {
    BigInteger ways = count < 0 || count > of ? BigInteger.ZERO : BigInteger.ONE;
    for (long i = 1; i <= Math.min(count, of - count); i++) {
      ways = ways.multiply(BigInteger.valueOf(of - i + 1)).divide(BigInteger.valueOf(i));
    }
    return ways;
  }

  /** A share with the limits at which what was seen, or more of it, has 2.5 %. */
  static Map<String, Object> clopperPearson(long count, long of) {
    double lower = root(share -> 1 - atMost(count - 1, of, share) - 0.025);
    double upper = root(share -> 0.025 - atMost(count, of, share));
    return fields(
        "count",
        count,
        "of",
        of,
        "estimate",
        of == 0
            ? null
            : estimate((double) count / of, count == 0 ? 0 : lower, count == of ? 1 : upper));
  }

  /** Where a rising function of a share passes nought. */
  private static double root(DoubleUnaryOperator rising) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 90; i++) {
      double middle = (low + high) / 2;
      if (rising.applyAsDouble(middle) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The median, and the closest order statistics as far from both ends that fewer than 2.5 % of
   * samples lie beyond each; nothing where there are none.
   */
  static Map<String, Object> median(List<Long> values) {
    List<Long> sorted = values.stream().sorted().toList();
    int n = sorted.size();
    int beyond = 0;
    while (beyond < n && atMost(beyond, n, 0.5) < 0.025) {
      beyond++;
    }
    return beyond == 0
        ? null
        : estimate(
            (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0,
            sorted.get(beyond - 1),
            sorted.get(n - beyond));
  }

  /** Between which shares chance alone leaves a group of one size. */
  static Map<String, Object> limits(double share, long of) {
    return fields(
        "of",
        of,
        "lower",
        quantile(0.025, share, of),
        "upper",
        quantile(0.975, share, of),
        "lowest",
        quantile(0.001, share, of),
        "highest",
        quantile(0.999, share, of));
  }

  private static double quantile(double probability, double share, long of) {
    long count = 0;
    while (count < of && atMost(count, of, share) < probability) {
      count++;
    }
    return (double) count / of;
  }

  /** The binomial probability of so many or fewer. */
  private static double atMost(long count, long of, double share) {
    double sum = 0;
    double logChoose = 0;
    for (long k = 0; k <= count; k++) {
      sum += Math.exp(logChoose + times(k, Math.log(share)) + times(of - k, Math.log1p(-share)));
      logChoose += Math.log((double) (of - k) / (k + 1));
    }
    return sum;
  }

  /** None times whatever is nothing, that of a logarithm of nought too. */
  private static double times(long count, double logarithm) {
    return count == 0 ? 0 : count * logarithm;
  }

  /** Benjamini and Hochberg's q of each p. */
  static List<Double> adjusted(List<Double> p) {
    return p.stream()
        .map(
            mine ->
                p.stream()
                    .filter(other -> other >= mine)
                    .mapToDouble(
                        other -> other * p.size() / p.stream().filter(o -> o <= other).count())
                    .min()
                    .orElseThrow())
        .map(q -> Math.min(1, q))
        .toList();
  }

  /** Holm's adjusted p of each p: of those no greater, the greatest after its own factor. */
  static List<Double> holm(List<Double> p) {
    return p.stream()
        .map(
            mine ->
                p.stream()
                    .filter(other -> other <= mine)
                    .mapToDouble(
                        other -> other * p.stream().filter(larger -> larger >= other).count())
                    .max()
                    .orElseThrow())
        .map(adjusted -> Math.min(1, adjusted))
        .toList();
  }

  static double square(double number) {
    return number * number;
  }
}
