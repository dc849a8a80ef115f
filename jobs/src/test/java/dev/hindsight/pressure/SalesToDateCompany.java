package dev.hindsight.pressure;

import dev.hindsight.findings.pressure.AttainmentBand;
import dev.hindsight.pressure.PressureCounts.AttainmentCell;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Six teams, which sell in four years and raise requests in the last one. Each presses as is its
 * habit; where that is planted, more the further its sales are behind those of former years.
 *
 * @param behind what it adds to the log odds of pressure that nothing is sold, against as much as
 *     in former years
 */
record SalesToDateCompany(double behind) {

  private static final int TEAMS = 6;
  private static final int YEARS = 4;
  private static final int DAYS = 365;
  private static final int DEALS = 40;
  private static final int REQUESTS = 80;

  /** Requests of the last year by the sales to date of their team. */
  List<AttainmentCell> counted(long seed, boolean isTeamHeldEqual) {
    SplittableRandom random = new SplittableRandom(seed);
    List<AttainmentCell> cells = new ArrayList<>();
    for (int team = 0; team < TEAMS; team++) {
      double habit = 0.6 * random.nextGaussian();
      double[][] sold = sold(random);
      for (int request = 0; request < REQUESTS; request++) {
        int day = 14 + random.nextInt(DAYS - 14);
        double toDate = (YEARS - 1) * sum(sold[0], day);
        double former = 0;
        for (int back = 1; back < YEARS; back++) {
          former += sum(sold[back], day);
        }
        double logOdds = habit + behind * (1 - Math.min(1.5, toDate / former));
        boolean pressed = random.nextDouble() < 1 / (1 + Math.exp(-logOdds));
        cells.add(
            new AttainmentCell(
                isTeamHeldEqual ? "team " + team : "",
                band(toDate / former).name(),
                day * 3 / DAYS,
                1,
                pressed ? 1 : 0,
                0,
                0));
      }
    }
    return cells;
  }

  /** What is sold on each day, the last year first; some years are better than others. */
  private static double[][] sold(SplittableRandom random) {
    double[][] sold = new double[YEARS][DAYS];
    for (double[] year : sold) {
      double good = Math.exp(0.25 * random.nextGaussian());
      for (int deal = 0; deal < DEALS; deal++) {
        year[random.nextInt(DAYS)] += good * Math.exp(0.9 * random.nextGaussian());
      }
    }
    return sold;
  }

  private static double sum(double[] year, int before) {
    double sum = 0;
    for (int day = 0; day < before; day++) {
      sum += year[day];
    }
    return sum;
  }

  private static AttainmentBand band(double share) {
    if (share < 0.5) {
      return AttainmentBand.BELOW_50;
    }
    if (share < 0.8) {
      return AttainmentBand.FROM_50_TO_80;
    }
    return share < 1 ? AttainmentBand.FROM_80_TO_100 : AttainmentBand.FROM_100;
  }
}
