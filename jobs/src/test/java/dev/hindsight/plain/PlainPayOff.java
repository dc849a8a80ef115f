package dev.hindsight.plain;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.stats.ResampleWeights;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What trade-offs come to, as the definition says it: figure by figure in the data as they are and
 * in resamples of whole accounts. Place 0 of arrays holds the data as they are.
 */
public final class PlainPayOff {

  /** A figure at all places; not a number where a resample has no answer. */
  public static final class Figure {

    private final double[] at;
    private final double level;

    public Figure(double[] at) {
      this(at, 0.95);
    }

    private Figure(double[] at, double level) {
      this.at = at;
      this.level = level;
    }

    /** The same with an interval of another level. */
    public Figure at(double other) {
      return new Figure(at, other);
    }

    public double value() {
      return at[0];
    }

    /** In a resample, or at 0 in the data as they are. */
    public double in(int place) {
      return at[place];
    }

    /**
     * The quantiles, type 7, that leave out half of the rest on each side; null where more than 5 %
     * have no answer.
     */
    public double[] interval() {
      double[] known =
          Arrays.stream(at).skip(1).filter(each -> !Double.isNaN(each)).sorted().toArray();
      return known.length < 0.95 * (at.length - 1)
          ? null
          : new double[] {quantile(known, (1 - level) / 2), quantile(known, (1 + level) / 2)};
    }

    private static double quantile(double[] sorted, double share) {
      double place = share * (sorted.length - 1);
      int below = (int) Math.floor(place);
      int above = (int) Math.ceil(place);
      return sorted[below] * (above - place)
          + sorted[above] * (place - below)
          + (above == below ? sorted[below] : 0);
    }
  }

  /** What a trade-off adds at each place, as often as its accounts are drawn. */
  private static final class Chart {

    private final double[] gain;
    private final double[] effort;
    private final double[] cost;

    Chart(double[] gain, double[] effort, double[] cost) {
      this.gain = gain;
      this.effort = effort;
      this.cost = cost;
    }
  }

  private static final int EXPOSURE_DAYS = 365;

  public final int places;
  public final PlainLedger ledger;
  public final double[] fraction;
  public final BigDecimal dayRate;
  private final PlainOdds odds;
  private final double[][] notNow;
  private final double[][] yes;
  private final Map<List<String>, double[]> likelyNotNow = new HashMap<>();
  private final Map<List<String>, double[]> likelyYes = new HashMap<>();
  private final IdentityHashMap<PlainLedger.TradeOff, double[]> likelyOf = new IdentityHashMap<>();
  private final Map<String, int[]> weights = new HashMap<>();
  private final IdentityHashMap<PlainLedger.TradeOff, Chart> drawn = new IdentityHashMap<>();
  private final ReviewPeriod period;

  /** The day rate is null where none is configured. */
  public PlainPayOff(
      WrittenExports exports, ReviewPeriod period, BigDecimal dayRate, int resamples) {
    this.period = period;
    places = resamples + 1;
    this.dayRate = dayRate;
    ledger = new PlainLedger(exports, period, EXPOSURE_DAYS);
    List<PlainDeals.Deal> refusedDeals = closed("not_now");
    List<PlainDeals.Deal> yesDeals = closed("yes");
    odds =
        new PlainOdds(
            Stream.of(refusedDeals, yesDeals, ledgerDeals())
                .flatMap(List::stream)
                .map(PlainDeals.Deal::fitted)
                .toList());
    notNow = fits(refusedDeals);
    yes = fits(yesDeals);
    fraction = fractions();
  }

  public LocalDate asOf() {
    return period.asOf();
  }

  public List<PlainDeals.Deal> closed(String answer) {
    return ledger.deals.closed(answer, ledger.from, ledger.to);
  }

  private List<PlainDeals.Deal> ledgerDeals() {
    return ledger.tradeOffs.stream().map(PlainLedger.TradeOff::deal).toList();
  }

  /** How often a unit is drawn at each place. */
  public int[] weights(String unit) {
    return weights.computeIfAbsent(
        unit,
        name -> {
          ResampleWeights drawn = ResampleWeights.of(name);
          return IntStream.range(0, places)
              .map(place -> place == 0 ? 1 : drawn.in(place - 1))
              .toArray();
        });
  }

  private double[][] fits(List<PlainDeals.Deal> deals) {
    Map<List<String>, double[][]> cells = new HashMap<>();
    for (PlainDeals.Deal deal : deals.stream().filter(PlainDeals.Deal::hasSize).toList()) {
      double[][] cell = cells.computeIfAbsent(deal.fitted(), same -> new double[places][2]);
      int[] drawn = weights(deal.unit());
      for (int place = 0; place < places; place++) {
        cell[place][0] += deal.isWon() ? drawn[place] : 0;
        cell[place][1] += drawn[place];
      }
    }
    return IntStream.range(0, places).mapToObj(place -> fit(cells, place)).toArray(double[][]::new);
  }

  private double[] fit(Map<List<String>, double[][]> cells, int place) {
    Map<List<String>, double[]> counts = new HashMap<>();
    cells.forEach((alike, cell) -> counts.put(alike, cell[place]));
    return odds.fit(counts);
  }

  /** The probability that a deal like it is won with the other answer; NaN without an answer. */
  public double[] likely(PlainLedger.TradeOff tradeOff) {
    return likelyOf.computeIfAbsent(tradeOff, this::madeLikely);
  }

  private double[] madeLikely(PlainLedger.TradeOff tradeOff) {
    Map<List<String>, double[]> known = tradeOff.isGiven() ? likelyNotNow : likelyYes;
    double[][] fits = tradeOff.isGiven() ? notNow : yes;
    return known.computeIfAbsent(
        tradeOff.deal().fitted(),
        alike ->
            Arrays.stream(fits)
                .mapToDouble(fit -> fit == null ? Double.NaN : odds.probability(fit, alike))
                .toArray());
  }

  /** 1 − 1 ÷ the Mantel–Haenszel rate ratio at each place; NaN where there is no ratio. */
  private double[] fractions() {
    Map<String, double[][]> strata = new HashMap<>();
    Map<PlainChurn.Account, String> names = new HashMap<>();
    for (PlainChurn.Month month : ledger.churn.months) {
      if (month.state() != 'a') {
        String quarter = month.first().getYear() + "/" + (month.first().getMonthValue() - 1) / 3;
        String name = names.computeIfAbsent(month.account(), ledger.churn::stratum) + quarter;
        double[][] cell = strata.computeIfAbsent(name, same -> new double[places][4]);
        int[] drawn = weights("account " + month.account().id());
        int side = month.state() == 'e' ? 0 : 2;
        for (int place = 0; place < places; place++) {
          cell[place][side] += month.left() ? drawn[place] : 0;
          cell[place][side + 1] += drawn[place];
        }
      }
    }
    return IntStream.range(0, places)
        .mapToDouble(place -> fraction(strata.values().stream().map(cell -> cell[place]).toList()))
        .toArray();
  }

  private static double fraction(List<double[]> strata) {
    double exposed = 0;
    double unexposed = 0;
    for (double[] c : strata) {
      if (c[1] > 0 && c[3] > 0) {
        exposed += c[0] * c[3] / (c[1] + c[3]);
        unexposed += c[2] * c[1] / (c[1] + c[3]);
      }
    }
    return exposed == 0 || unexposed == 0 ? Double.NaN : 1 - unexposed / exposed;
  }

  /** Trade-offs of a level, settled or too early. */
  public List<PlainLedger.TradeOff> tradeOffs(
      Predicate<PlainLedger.TradeOff> which, boolean tooEarly) {
    return ledger.tradeOffs.stream()
        .filter(which)
        .filter(each -> each.isTooEarly() == tooEarly)
        .toList();
  }

  /** The name of the level that a trade-off belongs to; null where it belongs to none. */
  public String level(PlainLedger.TradeOff tradeOff, PayOffDimension dimension) {
    return switch (dimension) {
      case DECISION_QUARTER -> period.calendar().quarterOf(tradeOff.asked().decidedAt()).label();
      case PRODUCT_MANAGER -> tradeOff.value(Requests.PRODUCT_MANAGER);
      case DECISION_CLASS -> tradeOff.asked().answer();
      case ALTERNATIVE_KIND ->
          tradeOff.asked().answer().equals("alternative")
              ? tradeOff.asked().inForce().getOrDefault("alternative", "unknown")
              : null;
      case SIZE_BAND -> tradeOff.deal().band();
      case STRATEGIC_FIT -> tradeOff.value(Requests.STRATEGIC_FIT);
      case OTHER_PROSPECTS -> tradeOff.prospects();
      case DEAL_TYPE -> tradeOff.deal().value("deal_type");
    };
  }

  /** Whether what a trade-off costs, and comes to once its deal is closed, is known. */
  public boolean isMeasured(PlainLedger.TradeOff each) {
    boolean cost = !each.isGiven() || each.displacedArr().signum() == 0 || isKnown(fraction);
    return each.share() != null && cost && (each.deal().isOpen() || isLikelyKnown(each));
  }

  /** Whether it can be compared with like deals that got the other answer. */
  public boolean isLikelyKnown(PlainLedger.TradeOff each) {
    return each.deal().hasSize() && isKnown(likely(each));
  }

  private static boolean isKnown(double[] at) {
    long without = Arrays.stream(at).filter(Double::isNaN).count();
    return !Double.isNaN(at[0]) && without <= 0.05 * (at.length - 1);
  }

  public double gain(PlainLedger.TradeOff each, int place) {
    if (each.deal().isOpen()) {
      return 0;
    }
    double won = each.deal().isWon() ? 1 : 0;
    return each.share().doubleValue() * (won - likely(each)[place]);
  }

  public double effort(PlainLedger.TradeOff each) {
    return dayRate == null || !each.isGiven() || each.effortDays() == null
        ? 0
        : each.effortDays().multiply(dayRate).doubleValue();
  }

  public Figure gains(List<PlainLedger.TradeOff> of) {
    return sum(of, made -> made.gain, PlainLedger.TradeOff::isGiven);
  }

  public Figure forgone(List<PlainLedger.TradeOff> of) {
    Figure gains = sum(of, made -> made.gain, each -> !each.isGiven());
    return new Figure(Arrays.stream(gains.at).map(each -> 0 - each).toArray());
  }

  public Figure efforts(List<PlainLedger.TradeOff> of) {
    return sum(of, made -> made.effort, each -> true);
  }

  public Figure costs(List<PlainLedger.TradeOff> of) {
    return sum(of, made -> made.cost, each -> true);
  }

  public Figure nets(List<PlainLedger.TradeOff> of) {
    double[] gains = sum(of, made -> made.gain, each -> true).at;
    double[] costs = costs(of).at;
    double[] efforts = efforts(of).at;
    return new Figure(
        IntStream.range(0, places)
            .mapToDouble(place -> gains[place] - costs[place] - efforts[place])
            .toArray());
  }

  /** A resample without an answer has none even for accounts that are not in it. */
  private Chart drawn(PlainLedger.TradeOff each) {
    int[] weights = weights(each.deal().unit());
    return new Chart(
        at(place -> weights[place] * gain(each, place)),
        at(place -> weights[place] * effort(each)),
        cost(each));
  }

  private double[] cost(PlainLedger.TradeOff each) {
    double[] arr = new double[places];
    if (each.isGiven()) {
      each.parts()
          .forEach(
              (account, part) -> {
                int[] weights = weights("account " + account);
                double whole = part.doubleValue();
                IntStream.range(0, places).forEach(place -> arr[place] += weights[place] * whole);
              });
    }
    boolean free = !each.isGiven() || each.displacedArr().signum() == 0;
    return at(place -> free ? 0 : arr[place] * fraction[place]);
  }

  private double[] at(IntToDoubleFunction value) {
    return IntStream.range(0, places).mapToDouble(value).toArray();
  }

  private Figure sum(
      List<PlainLedger.TradeOff> of,
      Function<Chart, double[]> figure,
      Predicate<PlainLedger.TradeOff> which) {
    double[] sum = new double[places];
    for (PlainLedger.TradeOff each : of) {
      if (which.test(each) && isMeasured(each)) {
        double[] added = figure.apply(drawn.computeIfAbsent(each, this::drawn));
        IntStream.range(0, places).forEach(place -> sum[place] += added[place]);
      }
    }
    return new Figure(sum);
  }
}
