package dev.hindsight.plain;

import dev.hindsight.plain.PlainChurn.Account;
import dev.hindsight.plain.PlainChurn.Month;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Churn before and after a displacement, month by month as the definition says it, on top of {@link
 * PlainChurn} and without any of the code that it checks.
 */
public final class PlainTiming {

  private static final double Z = 2.3939797998185104;

  /** Events and months of a stratum: by quarter, 0 for those that nothing was displaced for. */
  private final Map<String, Map<Integer, double[]>> strata = new TreeMap<>();

  private long near;

  /** Of the months that the plain churn was made of. */
  public PlainTiming(PlainChurn churn) {
    for (Month month : churn.months) {
      Integer quarter = quarter(churn, month.account(), month.first());
      if (quarter != null) {
        String name =
            churn.stratum(month.account())
                + "/"
                + month.first().getYear()
                + (month.first().getMonthValue() - 1) / 3;
        double[] cell =
            strata
                .computeIfAbsent(name, same -> new TreeMap<>())
                .computeIfAbsent(quarter, same -> new double[2]);
        cell[0] += month.left() ? 1 : 0;
        cell[1] += 1;
        near += quarter == 0 ? 0 : 1;
      }
    }
  }

  /** The months that are near a displacement, with like ones or not. */
  public long near() {
    return near;
  }

  /** Null where the month is on neither side. */
  private static Integer quarter(PlainChurn churn, Account account, LocalDate first) {
    List<LocalDate> pushed =
        account.waits().keySet().stream()
            .filter(item -> churn.waitsFor(account, item, first))
            .map(item -> pushedOut(churn, item))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    if (!pushed.isEmpty() && !pushed.get(0).isAfter(first)) {
      LocalDate day = pushed.get(0);
      LocalDate start = day.getDayOfMonth() == 1 ? day : day.plusMonths(1).withDayOfMonth(1);
      int months = monthsFrom(start, first);
      return months < 12 ? Integer.valueOf(months / 3 + 1) : null;
    }
    if (churn.state(account, first) != 'u') {
      return null;
    }
    if (pushed.isEmpty()) {
      return 0;
    }
    int months = monthsFrom(first, pushed.get(0).withDayOfMonth(1));
    if (months == 0) {
      return null;
    }
    return months > 12 ? 0 : -(months - 1) / 3 - 1;
  }

  /** Null where it was not, before it was delivered. */
  private static LocalDate pushedOut(PlainChurn churn, String item) {
    LocalDate pushed = churn.pushedOut(item);
    return pushed == null || churn.isDelivered(item, pushed) ? null : pushed;
  }

  private static int monthsFrom(LocalDate from, LocalDate to) {
    int months = 0;
    while (from.plusMonths(months).isBefore(to)) {
      months++;
    }
    return months;
  }

  /** Events and months near, of some quarters, beside those of like ones: of strata with both. */
  private List<double[]> sides(IntPredicate quarters) {
    List<double[]> sides = new ArrayList<>();
    for (Map<Integer, double[]> stratum : strata.values()) {
      double[] side = new double[4];
      stratum.forEach(
          (quarter, cell) -> {
            if (quarter == 0 || quarters.test(quarter)) {
              int at = quarter == 0 ? 2 : 0;
              side[at] += cell[0];
              side[at + 1] += cell[1];
            }
          });
      if (side[1] > 0 && side[3] > 0) {
        sides.add(side);
      }
    }
    return sides;
  }

  /** Months and events that are compared. */
  public long[] compared(IntPredicate quarters) {
    long[] compared = new long[2];
    for (double[] side : sides(quarters)) {
      compared[0] += (long) side[1];
      compared[1] += (long) side[0];
    }
    return compared;
  }

  /** Of 100 like customers a year, as many of each kind. */
  public double like(IntPredicate quarters) {
    double all = compared(quarters)[0];
    return sides(quarters).stream().mapToDouble(s -> 1200 * s[1] / all * s[2] / s[3]).sum();
  }

  /** The rate ratio, with limits at z standard errors; null where there is none. */
  public double[] ratio(IntPredicate quarters, double z) {
    double r = 0;
    double s = 0;
    double v = 0;
    for (double[] c : sides(quarters)) {
      double time = c[1] + c[3];
      r += c[0] * c[3] / time;
      s += c[2] * c[1] / time;
      v += (c[0] + c[2]) * c[1] * c[3] / (time * time);
    }
    if (r == 0 || s == 0) {
      return null;
    }
    double half = z * Math.sqrt(v / (r * s));
    return new double[] {r / s, r / s * Math.exp(-half), r / s * Math.exp(half)};
  }

  /** The same at the level of the three ratios that hold together. */
  public double[] ratio(IntPredicate quarters) {
    return ratio(quarters, Z);
  }

  /**
   * How far the log likelihood of a slope, each with its best level, lies below that of another.
   */
  public double below(double logSlope, double best) {
    return profile(best) - profile(logSlope);
  }

  /** The limit of the slope, from the curvature of the likelihood at its best. */
  public double upper(double best) {
    double step = 1e-3;
    double curvature = (below(best + step, best) + below(best - step, best)) / (step * step);
    return Math.exp(best + Z / Math.sqrt(curvature));
  }

  private double profile(double slope) {
    double low = -20;
    double high = 20;
    for (int i = 0; i < 200; i++) {
      double third = (high - low) / 3;
      if (logLikelihood(low + third, slope) < logLikelihood(high - third, slope)) {
        low += third;
      } else {
        high -= third;
      }
    }
    return logLikelihood(low, slope);
  }

  private double logLikelihood(double level, double slope) {
    double sum = 0;
    for (Map<Integer, double[]> stratum : strata.values()) {
      double all = 0;
      double events = 0;
      for (Map.Entry<Integer, double[]> cell : stratum.entrySet()) {
        int quarter = cell.getKey();
        if (quarter <= 0) {
          double log = quarter == 0 ? 0 : level + slope * (quarter + 2.5);
          all += cell.getValue()[1] * Math.exp(log);
          events += cell.getValue()[0];
          sum += cell.getValue()[0] * log;
        }
      }
      sum -= events == 0 ? 0 : events * Math.log(all);
    }
    return sum;
  }
}
