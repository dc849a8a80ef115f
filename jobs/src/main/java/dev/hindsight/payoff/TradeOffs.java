package dev.hindsight.payoff;

import dev.hindsight.basis.Levels;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.findings.HiddenName;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.RequestCosts.DisplacedItem;
import dev.hindsight.payoff.panel.AttributableFractions;
import dev.hindsight.stats.Percentiles;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToDoubleFunction;

/**
 * Requests as trade-offs. The interval of one trade-off is made of the same resamples as that of
 * totals, with its own outcome as it is: it says how sure the yardstick is, and not how sure the
 * outcome was.
 */
public final class TradeOffs implements Serializable {

  private static final long serialVersionUID = 1;
  private static final double LOWER = 0.025;
  private static final double UPPER = 0.975;

  private final Valuation valuation;
  private final PromiseRules promises;
  private final Map<String, double[]> limits = new ConcurrentHashMap<>();

  TradeOffs(Valuation valuation, PromiseRules promises) {
    this.valuation = valuation;
    this.promises = promises;
  }

  /** The trade-off that a request of the ledger is. */
  public TradeOff of(DecidedRequest decided) {
    LedgerEntry entry = decided.entry();
    Request request = decided.request();
    Deal deal = decided.deal();
    Valuation.Figures figures = valuation.figures(entry);
    return new TradeOff(
        request.requestId(),
        deal.dealId(),
        text(decided.accountId()),
        text(decided.accountName()),
        text(request.feature()),
        text(decided.salesTeam()),
        text(decided.salesRep()),
        text(request.productManager()),
        request.requestedAt(),
        decided.decidedAt(),
        entry.quarter(),
        entry.answer(),
        text(entry.alternativeKind()),
        decided.answers().stream().map(TradeOffs::answer).toList(),
        request.strategicFit() == null ? "" : request.strategicFit().word(),
        request.otherProspects(),
        text(deal.segment()),
        text(deal.region()),
        deal.dealType() == null ? "" : deal.dealType().word(),
        entry.deal().sizeBand().equals(Levels.NONE) ? "" : entry.deal().sizeBand(),
        entry.outcome(),
        deal.closedAt(),
        decided.dealSize(),
        entry.shareUnits() == null ? null : money(entry.shareUnits()),
        decided.displaced().stream().map(TradeOffs::displaced).toList(),
        money(entry.displacedUnits()),
        valuation.likely(entry).map(likely -> likely[0]),
        gain(entry, figures),
        displacementCost(entry, figures),
        entry.effortDays() == null ? null : BigDecimal.valueOf(entry.effortDays()),
        figures.effortCost().map(TradeOffs::exactly),
        net(entry, figures),
        figures.verdict(),
        figures.reason(),
        promises.kept(decided.inForce()),
        decided.inForce().promisedFor(),
        decided.inForce().deliveredAt());
  }

  private static TradeOff.Answer answer(Decision decision) {
    boolean named =
        decision.decision() == DecisionClass.ALTERNATIVE && decision.alternative() != null;
    return new TradeOff.Answer(
        decision.decidedOn(),
        decision.decision(),
        named ? decision.alternative().word() : "",
        text(decision.decidedBy()),
        text(decision.reason()));
  }

  private static TradeOff.Displaced displaced(DisplacedItem item) {
    return new TradeOff.Displaced(
        item.roadmapItemId(), text(item.title()), item.displacedOn(), item.exposes());
  }

  /** A text as it is shown; empty where there is none. */
  private static String text(String text) {
    return text == null ? "" : HiddenName.shown(text);
  }

  private Measured<Estimate> gain(LedgerEntry entry, Valuation.Figures figures) {
    return figures
        .gain()
        .map(
            units ->
                entry.shareUnits() == 0 ? exactly(units) : turned(units, entry, limits(entry)));
  }

  /** The likelier a win was, the less it gained: the limits change places. */
  private static Estimate turned(long units, LedgerEntry entry, double[] likely) {
    double share = Valuation.money(entry.shareUnits());
    double won = entry.isWon() ? 1 : 0;
    return new Estimate(
        Valuation.money(units), share * (won - likely[1]), share * (won - likely[0]));
  }

  private double[] limits(LedgerEntry entry) {
    return limits.computeIfAbsent(
        entry.isGiven() + " " + entry.deal(),
        absent -> limits(place -> valuation.likely(entry).require()[place]));
  }

  private double[] limits(IntToDoubleFunction resampled) {
    double[] values = new double[valuation.resamples().count()];
    int known = 0;
    for (int place = 1; place <= values.length; place++) {
      double value = resampled.applyAsDouble(place);
      if (!Double.isNaN(value)) {
        values[known++] = value;
      }
    }
    Percentiles percentiles = Percentiles.of(Arrays.copyOf(values, known));
    return new double[] {percentiles.quantile(LOWER), percentiles.quantile(UPPER)};
  }

  private Measured<Estimate> displacementCost(LedgerEntry entry, Valuation.Figures figures) {
    return figures
        .displacementCost()
        .map(
            units ->
                isFree(entry)
                    ? exactly(units)
                    : scaled(units, Valuation.money(entry.displacedUnits())));
  }

  private Estimate scaled(long units, double revenue) {
    double[] fractions =
        limits.computeIfAbsent(
            "fractions", absent -> limits(place -> valuation.fractions().require().at(place)));
    return new Estimate(Valuation.money(units), revenue * fractions[0], revenue * fractions[1]);
  }

  private Measured<Estimate> net(LedgerEntry entry, Valuation.Figures figures) {
    return figures
        .net()
        .map(units -> isFree(entry) ? moved(units, entry, figures) : both(units, entry, figures));
  }

  private static boolean isFree(LedgerEntry entry) {
    return !entry.isGiven() || entry.displacedUnits() == 0;
  }

  /** The gain's interval, less what is certain. */
  private Estimate moved(long units, LedgerEntry entry, Valuation.Figures figures) {
    Estimate gain = gain(entry, figures).require();
    double spent = Valuation.money(figures.gain().require() - units);
    return new Estimate(Valuation.money(units), gain.lower() - spent, gain.upper() - spent);
  }

  /** Gain and cost vary together. */
  private Estimate both(long units, LedgerEntry entry, Valuation.Figures figures) {
    double[] likely = valuation.likely(entry).require();
    AttributableFractions fractions = valuation.fractions().require();
    double share = Valuation.money(entry.shareUnits());
    double won = entry.isWon() ? 1 : 0;
    double revenue = Valuation.money(entry.displacedUnits());
    double effort =
        figures.effortCost().isMeasured() ? Valuation.money(figures.effortCost().require()) : 0;
    double[] between =
        limits(place -> share * (won - likely[place]) - revenue * fractions.at(place) - effort);
    return new Estimate(Valuation.money(units), between[0], between[1]);
  }

  private static Estimate exactly(long units) {
    double money = Valuation.money(units);
    return new Estimate(money, money, money);
  }

  private static BigDecimal money(long units) {
    return BigDecimal.valueOf(units, Valuation.DECIMALS);
  }
}
