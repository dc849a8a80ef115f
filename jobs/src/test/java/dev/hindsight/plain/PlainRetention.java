package dev.hindsight.plain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who is at risk on every single day since an account first waited, counted one by one. */
public final class PlainRetention {

  /** Day → exposed at risk, exposed left, unexposed at risk, unexposed left. */
  public final SortedMap<Integer, double[]> days = new TreeMap<>();

  /** The same by segment and ARR band. */
  public final Map<String, SortedMap<Integer, double[]>> strata = new HashMap<>();

  public PlainRetention(PlainChurn churn, LocalDate from, LocalDate to) {
    for (PlainChurn.Account account : churn.accounts) {
      if (account.waits().isEmpty()) {
        continue;
      }
      String stratum = churn.stratum(account);
      for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
        if (churn.waits(account, day) && churn.state(account, day) != 'a') {
          int side = churn.state(account, day) == 'e' ? 0 : 2;
          int time = (int) ChronoUnit.DAYS.between(churn.firstWait(account), day);
          boolean left = day.equals(account.churned());
          count(days, time, side, left);
          count(strata.computeIfAbsent(stratum, same -> new TreeMap<>()), time, side, left);
        }
      }
    }
  }

  private static void count(SortedMap<Integer, double[]> days, int time, int side, boolean left) {
    double[] cell = days.computeIfAbsent(time, same -> new double[4]);
    cell[side]++;
    cell[side + 1] += left ? 1 : 0;
  }

  public long atRisk(int day, int side) {
    return days.containsKey(day) ? Math.round(days.get(day)[side]) : 0;
  }

  /** The first day with 10 at risk on a side; −1 where there is none. */
  public int firstDay(int side) {
    return days.entrySet().stream()
        .filter(day -> day.getValue()[side] >= 10)
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  /** Retention by the end of each day on which somebody left, from a day on. */
  public SortedMap<Integer, Double> curve(int from, int side) {
    SortedMap<Integer, Double> curve = new TreeMap<>();
    double retained = 1;
    for (Map.Entry<Integer, double[]> day : days.tailMap(from).entrySet()) {
      if (day.getValue()[side + 1] > 0) {
        retained *= 1 - day.getValue()[side + 1] / day.getValue()[side];
        curve.put(day.getKey(), retained);
      }
    }
    return curve;
  }

  /** Log-rank χ²; NaN where nothing can be compared. */
  public double logRank() {
    double excess = 0;
    double variance = 0;
    for (double[] c : days.values()) {
      double n = c[0] + c[2];
      double d = c[1] + c[3];
      if (d > 0 && n > 1) {
        excess += c[1] - d * c[0] / n;
        variance += d * (c[0] / n) * (c[2] / n) * (n - d) / (n - 1);
      }
    }
    return variance == 0 ? Double.NaN : excess * excess / variance;
  }

  /** Whether a logarithm of the hazard ratio is below the most likely one: Efron's score. */
  public double score(double logRatio) {
    double score = 0;
    for (SortedMap<Integer, double[]> stratum : strata.values()) {
      for (double[] c : stratum.values()) {
        double d = c[1] + c[3];
        score += c[1];
        for (int l = 0; l < d; l++) {
          double exposed = Math.exp(logRatio) * (c[0] - c[1] * l / d);
          score -= exposed / (exposed + c[2] - c[3] * l / d);
        }
      }
    }
    return score;
  }
}
