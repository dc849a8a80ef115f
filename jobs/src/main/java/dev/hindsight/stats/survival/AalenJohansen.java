package dev.hindsight.stats.survival;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * The Aalen–Johansen estimator of the cumulative incidence of an event while another one competes.
 *
 * <p>With d events and c competing ones among n at risk on a day, h₁ = d/n and h = (d+c)/n: the
 * incidence F rises by S·h₁ and what remains S falls by the factor 1−h. Who is censored on a day
 * was at risk on it.
 *
 * <p>The variance is the Greenwood-type one, carried along with S and F: each day adds S²h(1−h)/n
 * to Var S, S²h₁(1−h₁)/n to Var F and −S²h₁(1−h)/n to their covariance. Without censoring it is
 * F(1−F)/n, without competing events Greenwood's. The limits are log-log transformed, 1 −
 * (1−F)^exp(±1.96 σ/((1−F) log(1−F))). With no event so far the lower limit is 0 and the upper one
 * Wilson's for none of the subjects not censored before or on that day; with all of them had, the
 * other way round.
 *
 * <p>O. Aalen, S. Johansen (1978), An empirical transition matrix for non-homogeneous Markov chains
 * based on censored observations, Scandinavian Journal of Statistics 5, 141–150, <a
 * href="https://www.jstor.org/stable/4615704">jstor:4615704</a>; variance: A. Allignol, M.
 * Schumacher, J. Beyersmann (2010), A note on variance estimation of the Aalen–Johansen estimator,
 * <a href="https://doi.org/10.1002/bimj.200900039">doi:10.1002/bimj.200900039</a>.
 */
public final class AalenJohansen {

  private final List<CumulativeIncidence.Step> steps = new ArrayList<>();
  private long atRisk;
  private long known;
  private double remaining = 1;
  private double incidence;
  private double varianceRemaining;
  private double varianceIncidence;
  private double covariance;

  private AalenJohansen(long subjects) {
    atRisk = subjects;
    known = subjects;
  }

  /** The cumulative incidence from exits in any order, several of one day added up. */
  public static CumulativeIncidence of(Collection<Exits> exits) {
    TreeMap<Integer, Exits> byDay = new TreeMap<>();
    exits.stream()
        .filter(some -> some.total() > 0)
        .forEach(some -> byDay.merge(some.day(), some, Exits::combine));
    long subjects = byDay.values().stream().mapToLong(Exits::total).reduce(0, Math::addExact);
    AalenJohansen estimator = new AalenJohansen(subjects);
    byDay.values().forEach(estimator::accept);
    return new CumulativeIncidence(subjects, estimator.steps);
  }

  private void accept(Exits exits) {
    double hazard = exits.events() / (double) atRisk;
    double anyHazard = (exits.events() + exits.competing()) / (double) atRisk;
    spread(hazard, anyHazard);
    incidence = Math.min(1, incidence + remaining * hazard);
    remaining *= 1 - anyHazard;
    known -= exits.censored();
    steps.add(
        new CumulativeIncidence.Step(
            exits, atRisk, remaining, LogLog.gone(incidence, varianceIncidence, known)));
    atRisk -= exits.total();
  }

  /** Carries the variances over a day, with what remained before it. */
  private void spread(double hazard, double anyHazard) {
    double scale = remaining * remaining / atRisk;
    double stays = 1 - anyHazard;
    varianceIncidence +=
        2 * hazard * covariance
            + hazard * hazard * varianceRemaining
            + scale * hazard * (1 - hazard);
    covariance = stays * (covariance + hazard * varianceRemaining) - scale * hazard * stays;
    varianceRemaining = stays * stays * varianceRemaining + scale * anyHazard * stays;
  }
}
