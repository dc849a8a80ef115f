package dev.hindsight.payoff;

import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.TradeOff;
import dev.hindsight.stats.Percentiles;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

/**
 * Rows as trade-offs. The interval of one trade-off is made of the same resamples as that of
 * totals, with its own outcome as it is: it says how sure the yardstick is, and not how sure the
 * outcome was.
 */
final class TradeOffs implements Serializable {

  private static final long serialVersionUID = 1;
  private static final double LOWER = 0.025;
  private static final double UPPER = 0.975;

  private final Reckoning reckoning;
  private final PromiseRules promises;
  private final Map<String, double[]> limits = new ConcurrentHashMap<>();

  TradeOffs(Reckoning reckoning, PromiseRules promises) {
    this.reckoning = reckoning;
    this.promises = promises;
  }

  /** What they are reckoned with. */
  Reckoning reckoning() {
    return reckoning;
  }

  /** The trade-off in a row of {@link TradeOffFacts} that is of the ledger. */
  TradeOff of(Row row) {
    Stake stake = Stake.of(row);
    Reckoning.Figures figures = reckoning.figures(stake);
    Promise promise = Promise.of(row, promises);
    return new TradeOff(
        row.getAs(TradeOffFacts.REQUEST_ID),
        row.getAs(TradeOffFacts.DEAL_ID),
        TradeOffRow.text(row, TradeOffFacts.ACCOUNT_ID),
        TradeOffRow.text(row, TradeOffFacts.ACCOUNT_NAME),
        TradeOffRow.text(row, TradeOffFacts.FEATURE),
        TradeOffRow.text(row, TradeOffFacts.SALES_TEAM),
        TradeOffRow.text(row, TradeOffFacts.SALES_REP),
        TradeOffRow.text(row, TradeOffFacts.PRODUCT_MANAGER),
        TradeOffRow.date(row, TradeOffFacts.REQUESTED_AT),
        TradeOffRow.date(row, TradeOffFacts.DECIDED_AT),
        stake.quarter(),
        stake.answer(),
        TradeOffRow.text(row, TradeOffFacts.ALTERNATIVE_KIND),
        TradeOffRow.answers(row),
        TradeOffRow.text(row, TradeOffFacts.STRATEGIC_FIT),
        row.getAs(TradeOffFacts.OTHER_PROSPECTS),
        TradeOffRow.text(row, TradeOffFacts.SEGMENT),
        TradeOffRow.text(row, TradeOffFacts.REGION),
        TradeOffRow.text(row, TradeOffFacts.DEAL_TYPE),
        TradeOffRow.text(row, DealStratum.SIZE_BAND),
        stake.outcome(),
        TradeOffRow.date(row, TradeOffFacts.CLOSED_AT),
        row.getAs(TradeOffFacts.SIZE),
        stake.shareUnits() == null ? null : money(stake.shareUnits()),
        TradeOffRow.displaced(row),
        money(stake.displacedUnits()),
        reckoning.likely(stake).map(likely -> likely[0]),
        gain(stake, figures),
        displacementCost(stake, figures),
        stake.effortDays() == null ? null : BigDecimal.valueOf(stake.effortDays()),
        figures.effortCost().map(TradeOffs::exactly),
        net(stake, figures),
        figures.verdict(),
        figures.reason(),
        promise.kept(),
        promise.promisedFor(),
        promise.deliveredAt());
  }

  private Measured<Estimate> gain(Stake stake, Reckoning.Figures figures) {
    return figures
        .gain()
        .map(
            units ->
                stake.shareUnits() == 0 ? exactly(units) : turned(units, stake, limits(stake)));
  }

  /** The likelier a win was, the less it gained: the limits change places. */
  private static Estimate turned(long units, Stake stake, double[] likely) {
    double share = Reckoning.money(stake.shareUnits());
    double won = stake.isWon() ? 1 : 0;
    return new Estimate(
        Reckoning.money(units), share * (won - likely[1]), share * (won - likely[0]));
  }

  private double[] limits(Stake stake) {
    return limits.computeIfAbsent(
        stake.isGiven() + " " + stake.deal(),
        absent -> limits(place -> reckoning.likely(stake).require()[place]));
  }

  private double[] limits(IntToDoubleFunction resampled) {
    Percentiles percentiles =
        Percentiles.of(
            IntStream.range(1, reckoning.resamples().length())
                .mapToDouble(resampled)
                .filter(value -> !Double.isNaN(value))
                .toArray());
    return new double[] {percentiles.quantile(LOWER), percentiles.quantile(UPPER)};
  }

  private Measured<Estimate> displacementCost(Stake stake, Reckoning.Figures figures) {
    return figures
        .displacementCost()
        .map(
            units ->
                isFree(stake)
                    ? exactly(units)
                    : scaled(units, Reckoning.money(stake.displacedUnits())));
  }

  private Estimate scaled(long units, double revenue) {
    double[] fractions =
        limits.computeIfAbsent(
            "fractions", absent -> limits(place -> reckoning.fractions().require().at(place)));
    return new Estimate(Reckoning.money(units), revenue * fractions[0], revenue * fractions[1]);
  }

  private Measured<Estimate> net(Stake stake, Reckoning.Figures figures) {
    return figures
        .net()
        .map(units -> isFree(stake) ? moved(units, stake, figures) : both(units, stake, figures));
  }

  private static boolean isFree(Stake stake) {
    return !stake.isGiven() || stake.displacedUnits() == 0;
  }

  /** The gain's interval, less what is certain. */
  private Estimate moved(long units, Stake stake, Reckoning.Figures figures) {
    Estimate gain = gain(stake, figures).require();
    double spent = Reckoning.money(figures.gain().require() - units);
    return new Estimate(Reckoning.money(units), gain.lower() - spent, gain.upper() - spent);
  }

  /** Gain and cost vary together. */
  private Estimate both(long units, Stake stake, Reckoning.Figures figures) {
    double[] likely = reckoning.likely(stake).require();
    Fractions fractions = reckoning.fractions().require();
    double share = Reckoning.money(stake.shareUnits());
    double won = stake.isWon() ? 1 : 0;
    double revenue = Reckoning.money(stake.displacedUnits());
    double effort =
        figures.effortCost().isMeasured() ? Reckoning.money(figures.effortCost().require()) : 0;
    double[] between =
        limits(place -> share * (won - likely[place]) - revenue * fractions.at(place) - effort);
    return new Estimate(Reckoning.money(units), between[0], between[1]);
  }

  private static Estimate exactly(long units) {
    double money = Reckoning.money(units);
    return new Estimate(money, money, money);
  }

  private static BigDecimal money(long units) {
    return BigDecimal.valueOf(units, Reckoning.DECIMALS);
  }
}
