package dev.hindsight.findings.payoff;

import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
import java.math.BigDecimal;
import java.util.List;

/** The figures that say whether trade-offs paid off. */
public final class PayOffFigures {

  /** How often accounts are drawn anew for an interval. */
  public static final int RESAMPLES = 2_000;

  private static final String LE_CESSIE =
      "le Cessie and van Houwelingen, Ridge estimators in logistic regression, 1992,"
          + " doi:10.2307/2347628";
  private static final String EFRON =
      "Efron, Bootstrap methods: another look at the jackknife, 1979, doi:10.1214/aos/1176344552";
  public static final Figure<NetTotal, Long> SETTLED =
      Figure.of(
          "settled",
          "Settled",
          Unit.COUNT,
          "Decided requests that can be judged: the deal is closed, and nothing that they displaced"
              + " still exposes a customer that waits for it.",
          "count of requests whose first decision fell into the last twelve quarters, without those"
              + " that are too early",
          NetTotal::requests);
  public static final Figure<PayOffLevel, Long> TOO_EARLY =
      Figure.of(
          "too_early",
          "Too early",
          Unit.COUNT,
          "Those that cannot be judged yet. What they come to so far is shown beside the settled:"
              + " an open deal has no gain yet.",
          "count of requests whose deal is open, or that displaced an item which still exposes a"
              + " waiting customer on the as-of date",
          level -> level.tooEarly().requests());
  public static final Figure<NetTotal, Long> PAID_OFF =
      Figure.of(
          "paid_off",
          "Paid off",
          Unit.COUNT,
          "Settled requests with a net above zero. One decision is an anecdote: conclusions are"
              + " drawn from totals.",
          "count of settled requests with net > 0",
          NetTotal::paidOff);
  public static final Figure<NetTotal, Long> DID_NOT =
      Figure.of(
          "did_not",
          "Did not",
          Unit.COUNT,
          "Settled requests with a net below zero.",
          "count of settled requests with net < 0",
          NetTotal::didNot);
  public static final Figure<NetTotal, Long> NOT_MEASURED =
      Figure.of(
          "not_measured",
          "Not measured",
          Unit.COUNT,
          "Settled requests whose net is not measured: they add nothing to the sums.",
          "count of settled requests without a net",
          NetTotal::notMeasured);
  public static final Figure<NetTotal, Rate> DEALS_WON =
      Figure.of(
          "won",
          "Win rate",
          Unit.FINE_SHARE,
          "The share of requests with a closed deal whose deal was won.",
          "requests whose deal was won ÷ requests whose deal is closed",
          NetTotal::won);
  public static final Figure<NetTotal, BigDecimal> AMOUNT =
      Figure.of(
          "amount",
          "Amount at stake",
          Unit.MONEY,
          "The shares of the deals' size that hung on the requests that are measured.",
          "Σ share of the deal",
          NetTotal::amount);
  public static final Figure<TradeOff, BigDecimal> DEAL_SIZE =
      Figure.measured(
          "deal_size",
          "Size of the deal",
          Unit.MONEY,
          "The deal's expected amount, else its amount, in the reporting currency.",
          "expected_amount, else amount; none where that is 0",
          tradeOff -> known(tradeOff.dealSize(), "the deal has no size"));
  public static final Figure<TradeOff, BigDecimal> SHARE =
      Figure.measured(
          "share",
          "Share of the deal",
          Unit.MONEY,
          "The part of the deal's size that hung on the request, in the reporting currency. A"
              + " deal's size is its expected amount, else its amount; none where that is 0.",
          "size ÷ the deal's requests that have a decision in force",
          tradeOff -> known(tradeOff.share(), "the deal has no size"));
  public static final Figure<TradeOff, Double> LIKELY =
      Figure.measured(
          "likely",
          "Likely with the other answer",
          Unit.SHARE,
          "How likely a deal alike in segment, type and size is won with the other answer: not now"
              + " for yes and alternative, yes for not now and never.",
          "logistic regression of won on segment + deal type + size band + ⌊log₂ size⌋ over the"
              + " closed deals of the last twelve quarters with that answer and a size above 0,"
              + " penalty 1/40 Σ β² without the intercept; not measured for a deal without such a"
              + " size",
          LE_CESSIE,
          TradeOff::likely);
  public static final Figure<NetTotal, Estimate> GAIN =
      Figure.measured(
          "gain",
          "Gain",
          Unit.MONEY,
          "What a yes or an alternative won beyond what a like deal with a not now would have come"
              + " to. Of a single not now or never: what was forgone, with its sign turned.",
          "share × (1 if won, else 0, minus likely)",
          EFRON,
          NetTotal::gain);
  public static final Figure<NetTotal, Estimate> DISPLACEMENT_COST =
      Figure.measured(
          "displacement_cost",
          "Displacement cost",
          Unit.MONEY,
          "The revenue of customers that left while an item exposed them which the request had"
              + " displaced, as far as they are more than like customers would have been.",
          "its part of their ARR × attributable fraction, over the last twelve quarters",
          Sources.MIETTINEN,
          NetTotal::displacementCost);
  public static final Figure<NetTotal, Estimate> EFFORT_COST =
      Figure.measured(
          "effort_cost",
          "Effort cost",
          Unit.MONEY,
          "What it takes to build. Where no day rate is configured it is not measured, and net"
              + " leaves it out.",
          "effort_days × effort-day-rate",
          NetTotal::effortCost);
  public static final Figure<TradeOff, BigDecimal> EFFORT_DAYS =
      Figure.measured(
          "effort_days",
          "Effort, days",
          Unit.DECIMAL,
          "What it takes to build.",
          "effort_days of the request",
          tradeOff ->
              known(tradeOff.effortDays(), "the exports do not say how many days it takes"));
  public static final Figure<TradeOff, BigDecimal> DISPLACED_ARR =
      Figure.of(
          "displaced_arr",
          "ARR lost while displaced",
          Unit.MONEY,
          "The request's part of the revenue of customers that left while an item exposed them which"
              + " it had displaced.",
          "Σ arr ÷ items that exposed the customer ÷ requests that displaced the item",
          TradeOff::displacedArr);
  public static final Figure<NetTotal, Estimate> FORGONE =
      Figure.measured(
          "forgone",
          "Forgone",
          Unit.MONEY,
          "What a like deal with a yes would have come to, beyond what a not now or never came to."
              + " Below zero where refusing came to more.",
          "share × (likely, minus 1 if won, else 0)",
          EFRON,
          NetTotal::forgone);
  public static final Figure<NetTotal, Estimate> NET =
      Figure.measured(
          "net",
          "Net",
          Unit.MONEY,
          "What the answer came to, against the other answer to like deals.",
          "gain − displacement cost − effort cost where measured; of not now and never: −forgone."
              + " Totals: 95 % percentile interval (in a breakdown 1 − 0.05/m, m being its levels"
              + " with enough settled) of 2,000 resamples of whole accounts, baselines and"
              + " attributable fraction made anew in each",
          EFRON,
          NetTotal::net);
  public static final Figure<TraitComparison, DealComparison> TRAIT =
      Figure.measured(
          "traits",
          "Won with one trait and another",
          Unit.POINTS,
          "The win rate of closed yes deals of one kind, such as off strategy, minus that of another;"
              + " like for like as in the win rates.",
          "first win rate − second win rate; Newcombe, Fisher; Mantel–Haenszel over the finest"
              + " strata that hold enough of both",
          Sources.NEWCOMBE,
          TraitComparison::comparison);
  public static final Figure<PromiseOutcomes, Long> DUE =
      Figure.of(
          "of",
          "Due",
          Unit.COUNT,
          "Promises that have come due.",
          "count of promises with promised_for ≤ as-of date",
          PromiseOutcomes::due);
  public static final Figure<PromiseOutcomes, Rate> ON_TIME =
      Figure.of(
          "on_time",
          "On time",
          Unit.FINE_SHARE,
          "Promises that have come due and were delivered on the day promised or before.",
          "delivered_at ≤ promised_for ÷ promises with promised_for ≤ as-of date",
          Sources.WILSON,
          PromiseOutcomes::onTime);
  public static final Figure<PromiseOutcomes, Rate> LATE =
      Figure.of(
          "late",
          "Late",
          Unit.FINE_SHARE,
          "Promises that have come due and were delivered later.",
          "delivered_at > promised_for ÷ promises with promised_for ≤ as-of date",
          Sources.WILSON,
          PromiseOutcomes::late);
  public static final Figure<PromiseOutcomes, Rate> NOT_DELIVERED =
      Figure.of(
          "not_delivered",
          "Not delivered",
          Unit.FINE_SHARE,
          "Promises that have come due and are not delivered.",
          "no delivered_at by the as-of date ÷ promises with promised_for ≤ as-of date",
          Sources.WILSON,
          PromiseOutcomes::notDelivered);
  public static final Figure<PromiseOutcomes, Double> MEDIAN_DAYS_LATE =
      Figure.measured(
          "median_days_late",
          "Median days late",
          Unit.DAYS,
          "By how many days the late ones missed the day.",
          "median of delivered_at − promised_for over the late ones",
          PromiseOutcomes::medianDaysLate);

  /** All of them, in a reader's order. */
  public static final List<Figure<?, ?>> ALL =
      List.of(
          SETTLED,
          TOO_EARLY,
          PAID_OFF,
          DID_NOT,
          NOT_MEASURED,
          DEALS_WON,
          AMOUNT,
          DEAL_SIZE,
          SHARE,
          LIKELY,
          GAIN,
          DISPLACEMENT_COST,
          EFFORT_COST,
          EFFORT_DAYS,
          DISPLACED_ARR,
          FORGONE,
          NET,
          TRAIT,
          DUE,
          ON_TIME,
          LATE,
          NOT_DELIVERED,
          MEDIAN_DAYS_LATE);

  private PayOffFigures() {}

  private static Measured<BigDecimal> known(BigDecimal number, String reason) {
    return number == null ? Measured.not(reason) : Measured.of(number);
  }
}
