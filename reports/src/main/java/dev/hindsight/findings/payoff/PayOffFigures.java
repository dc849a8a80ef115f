package dev.hindsight.findings.payoff;

import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
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
  public static final Figure SETTLED =
      new Figure(
          "settled",
          "Settled",
          Unit.COUNT,
          "Decided requests that can be judged: the deal is closed, and nothing that they displaced"
              + " still exposes a customer that waits for it.",
          "count of requests whose first decision fell into the last twelve quarters, without those"
              + " that are too early",
          "");
  public static final Figure TOO_EARLY =
      new Figure(
          "too_early",
          "Too early",
          Unit.COUNT,
          "Those that cannot be judged yet. What they come to so far is shown beside the settled:"
              + " an open deal has no gain yet.",
          "count of requests whose deal is open, or that displaced an item which still exposes a"
              + " waiting customer on the as-of date",
          "");
  public static final Figure PAID_OFF =
      new Figure(
          "paid_off",
          "Paid off",
          Unit.COUNT,
          "Settled requests with a net above zero. One decision is an anecdote: conclusions are"
              + " drawn from totals.",
          "count of settled requests with net > 0",
          "");
  public static final Figure DID_NOT =
      new Figure(
          "did_not",
          "Did not",
          Unit.COUNT,
          "Settled requests with a net below zero.",
          "count of settled requests with net < 0",
          "");
  public static final Figure SHARE =
      new Figure(
          "share",
          "Share of the deal",
          Unit.MONEY,
          "The part of the deal's size that hung on the request, in the reporting currency. A"
              + " deal's size is its expected amount, else its amount; none where that is 0.",
          "size ÷ the deal's requests that have a decision in force",
          "");
  public static final Figure LIKELY =
      new Figure(
          "likely",
          "Likely with the other answer",
          Unit.SHARE,
          "How likely a deal alike in segment, type and size is won with the other answer: not now"
              + " for yes and alternative, yes for not now and never.",
          "logistic regression of won on segment + deal type + size band + ⌊log₂ size⌋ over the"
              + " closed deals of the last twelve quarters with that answer and a size above 0,"
              + " penalty 1/40 Σ β² without the intercept; not measured for a deal without such a"
              + " size",
          LE_CESSIE);
  public static final Figure GAIN =
      new Figure(
          "gain",
          "Gain",
          Unit.MONEY,
          "What a yes or an alternative won beyond what a like deal with a not now would have come"
              + " to. Of a single not now or never: what was forgone, with its sign turned.",
          "share × (1 if won, else 0, minus likely)",
          EFRON);
  public static final Figure DISPLACEMENT_COST =
      new Figure(
          "displacement_cost",
          "Displacement cost",
          Unit.MONEY,
          "The revenue of customers that left while an item exposed them which the request had"
              + " displaced, as far as they are more than like customers would have been.",
          "its part of their ARR × attributable fraction, over the last twelve quarters",
          Sources.MIETTINEN);
  public static final Figure EFFORT_COST =
      new Figure(
          "effort_cost",
          "Effort cost",
          Unit.MONEY,
          "What it takes to build. Where no day rate is configured it is not measured, and net"
              + " leaves it out.",
          "effort_days × effort-day-rate",
          "");
  public static final Figure FORGONE =
      new Figure(
          "forgone",
          "Forgone",
          Unit.MONEY,
          "What a like deal with a yes would have come to, beyond what a not now or never came to."
              + " Below zero where refusing came to more.",
          "share × (likely, minus 1 if won, else 0)",
          EFRON);
  public static final Figure NET =
      new Figure(
          "net",
          "Net",
          Unit.MONEY,
          "What the answer came to, against the other answer to like deals.",
          "gain − displacement cost − effort cost where measured; of not now and never: −forgone."
              + " Totals: 95 % percentile interval (in a breakdown 1 − 0.05/m, m being its levels"
              + " with enough settled) of 2,000 resamples of whole accounts, baselines and"
              + " attributable fraction made anew in each",
          EFRON);
  public static final Figure ON_TIME =
      new Figure(
          "on_time",
          "On time",
          Unit.FINE_SHARE,
          "Promises that have come due and were delivered on the day promised or before.",
          "delivered_at ≤ promised_for ÷ promises with promised_for ≤ as-of date",
          Sources.WILSON);
  public static final Figure LATE =
      new Figure(
          "late",
          "Late",
          Unit.FINE_SHARE,
          "Promises that have come due and were delivered later.",
          "delivered_at > promised_for ÷ promises with promised_for ≤ as-of date",
          Sources.WILSON);
  public static final Figure NOT_DELIVERED =
      new Figure(
          "not_delivered",
          "Not delivered",
          Unit.FINE_SHARE,
          "Promises that have come due and are not delivered.",
          "no delivered_at by the as-of date ÷ promises with promised_for ≤ as-of date",
          Sources.WILSON);
  public static final Figure MEDIAN_DAYS_LATE =
      new Figure(
          "median_days_late",
          "Median days late",
          Unit.DAYS,
          "By how many days the late ones missed the day.",
          "median of delivered_at − promised_for over the late ones",
          "");

  /** All of them, in a reader's order. */
  public static final List<Figure> ALL =
      List.of(
          SETTLED,
          TOO_EARLY,
          PAID_OFF,
          DID_NOT,
          SHARE,
          LIKELY,
          GAIN,
          DISPLACEMENT_COST,
          EFFORT_COST,
          FORGONE,
          NET,
          ON_TIME,
          LATE,
          NOT_DELIVERED,
          MEDIAN_DAYS_LATE);

  private PayOffFigures() {}
}
