package dev.hindsight.findings.winrates;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The figures of how long deals take. */
public final class TimeFigures {

  public static final Figure<WinsAfterDecision.Within, Estimate> WON_WITHIN =
      Figure.measured(
          "within90",
          "Won within",
          Unit.FINE_SHARE,
          "The share of deals won within 90 and 180 days of their first decision.",
          "Aalen–Johansen cumulative incidence of winning, lost and no decision competing, open"
              + " deals censored at the as-of date",
          "Aalen and Johansen, An empirical transition matrix for nonhomogeneous Markov chains"
              + " based on censored observations, 1978",
          WinsAfterDecision.Within::won);
  public static final Figure<SalesCycle.Days, Double> QUARTER_WITHIN =
      Figure.measured(
          "quarter",
          "A quarter within, days",
          Unit.DAYS,
          "For how long the quickest quarter of closed deals had been open at most.",
          "25 % quantile of closed_at − opened_at over the window's closed deals",
          SalesCycle.Days::quarter);
  public static final Figure<SalesCycle.Days, Double> HALF_WITHIN =
      Figure.measured(
          "median",
          "Half within, days",
          Unit.DAYS,
          "For how long half of the closed deals had been open at most. Deals still open are not in it,"
              + " so that it is shorter than what a new deal has to expect.",
          "median of closed_at − opened_at over the window's closed deals",
          SalesCycle.Days::median);
  public static final Figure<SalesCycle.Days, Double> THREE_QUARTERS_WITHIN =
      Figure.measured(
          "three_quarters",
          "Three quarters within, days",
          Unit.DAYS,
          "For how long three quarters of the closed deals had been open at most.",
          "75 % quantile of closed_at − opened_at over the window's closed deals",
          SalesCycle.Days::threeQuarters);

  /** All of them, in a reader's order. */
  public static final List<Figure<?, ?>> ALL =
      List.of(WON_WITHIN, QUARTER_WITHIN, HALF_WITHIN, THREE_QUARTERS_WITHIN);

  private TimeFigures() {}
}
