package dev.hindsight.plain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Logistic regression with main effects, the first level of each factor in the order of the
 * alphabet being what the others are compared with, but of size bands the small one, and the last
 * value a number, penalised by a fortieth of the squares of all coefficients but the intercept.
 */
final class PlainOdds {

  private static final double PENALTY = 0.05;

  private final List<List<String>> factors;
  private final int columns;
  private final Map<List<String>, double[]> rows = new HashMap<>();

  /** The factors of some deals. */
  PlainOdds(List<List<String>> deals) {
    int count = deals.get(0).size() - 2;
    factors =
        Stream.concat(
                IntStream.range(0, count)
                    .mapToObj(
                        factor ->
                            List.copyOf(
                                new TreeSet<>(deals.stream().map(d -> d.get(factor)).toList()))),
                Stream.of(List.of("small", "medium", "large")))
            .toList();
    columns = 2 + factors.stream().mapToInt(levels -> levels.size() - 1).sum();
  }

  /**
   * The coefficients; null without deals, infinite intercept where all or none were won.
   *
   * @param counts won and all by what the deals are alike in
   */
  double[] fit(Map<List<String>, double[]> counts) {
    double won = counts.values().stream().mapToDouble(each -> each[0]).sum();
    double all = counts.values().stream().mapToDouble(each -> each[1]).sum();
    if (all == 0) {
      return null;
    }
    double[] beta = new double[columns];
    beta[0] = Math.log(won / (all - won));
    for (int step = 0; step < 200 && Double.isFinite(beta[0]); step++) {
      double[] move = newton(beta, counts);
      double before = loss(beta, counts);
      double[] next = plus(beta, move, 1);
      for (double part = 0.5; loss(next, counts) > before && part > 1e-9; part /= 2) {
        next = plus(beta, move, part);
      }
      beta = next;
      if (Arrays.stream(move).map(Math::abs).max().orElse(0) < 1e-12) {
        break;
      }
    }
    return beta;
  }

  double probability(double[] beta, List<String> deal) {
    if (Double.isInfinite(beta[0])) {
      return beta[0] > 0 ? 1 : 0;
    }
    return 1 / (1 + Math.exp(-logit(beta, deal)));
  }

  private double logit(double[] beta, List<String> deal) {
    double[] row = row(deal);
    return IntStream.range(0, columns).mapToDouble(place -> beta[place] * row[place]).sum();
  }

  private double[] row(List<String> deal) {
    return rows.computeIfAbsent(deal, this::made);
  }

  private double[] made(List<String> deal) {
    double[] row = new double[columns];
    row[0] = 1;
    int next = 1;
    for (int factor = 0; factor < factors.size(); factor++) {
      for (String level : factors.get(factor).subList(1, factors.get(factor).size())) {
        row[next++] = level.equals(deal.get(factor)) ? 1 : 0;
      }
    }
    row[next] = Double.parseDouble(deal.get(factors.size()));
    return row;
  }

  private double[] newton(double[] beta, Map<List<String>, double[]> counts) {
    double[][] system = new double[columns][columns + 1];
    counts.forEach(
        (deal, count) -> {
          double share = probability(beta, deal);
          double[] row = row(deal);
          for (int one = 0; one < columns; one++) {
            system[one][columns] += row[one] * (count[0] - count[1] * share);
            for (int other = 0; other < columns; other++) {
              system[one][other] += row[one] * row[other] * count[1] * share * (1 - share);
            }
          }
        });
    for (int column = 1; column < columns; column++) {
      system[column][columns] -= PENALTY * beta[column];
      system[column][column] += PENALTY;
    }
    return solved(system);
  }

  private double loss(double[] beta, Map<List<String>, double[]> counts) {
    double[] loss = {Arrays.stream(beta).skip(1).map(each -> PENALTY * each * each / 2).sum()};
    counts.forEach(
        (deal, count) -> {
          double logit = logit(beta, deal);
          loss[0] += count[1] * Math.log1p(Math.exp(logit)) - count[0] * logit;
        });
    return loss[0];
  }

  /** Gauss and Jordan, the greatest pivot first. */
  private static double[] solved(double[][] system) {
    int n = system.length;
    for (int column = 0; column < n; column++) {
      int at = column;
      int best =
          IntStream.range(at, n)
              .boxed()
              .max((a, b) -> Double.compare(Math.abs(system[a][at]), Math.abs(system[b][at])))
              .orElseThrow();
      double[] pivot = system[best];
      system[best] = system[at];
      system[at] = pivot;
      for (double[] row : system) {
        double factor = row == pivot ? 0 : row[at] / pivot[at];
        for (int i = at; i <= n && factor != 0; i++) {
          row[i] -= factor * pivot[i];
        }
      }
    }
    return IntStream.range(0, n).mapToDouble(i -> system[i][n] / system[i][i]).toArray();
  }

  private static double[] plus(double[] beta, double[] move, double part) {
    return IntStream.range(0, beta.length).mapToDouble(i -> beta[i] + part * move[i]).toArray();
  }
}
