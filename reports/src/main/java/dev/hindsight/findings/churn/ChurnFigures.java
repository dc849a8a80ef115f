package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The figures of the churn analysis. */
public final class ChurnFigures {

  private static final String GARWOOD =
      "Garwood, Fiducial limits for the Poisson distribution, 1936,"
          + " doi:10.1093/biomet/28.3-4.437";
  private static final String GREENLAND_ROBINS =
      "Greenland and Robins, Estimation of a common effect parameter from sparse follow-up"
          + " data, 1985, doi:10.2307/2530643";
  private static final String MANTEL =
      "Mantel, Evaluation of survival data and two new rank order statistics arising in its"
          + " consideration, 1966";
  private static final String COX =
      "Cox, Regression models and life-tables, 1972, doi:10.1111/j.2517-6161.1972.tb00899.x";
  private static final String VANDERWEELE =
      "VanderWeele and Ding, Sensitivity analysis in observational research: introducing the"
          + " E-value, 2017, doi:10.7326/M16-2607";
  public static final Figure ACCOUNT_MONTHS =
      new Figure(
          "account_months",
          "Account-months",
          Unit.COUNT,
          "Customers waiting for a roadmap item on the first day of a complete calendar month,"
              + " one a month.",
          "count of accounts × months in which the account is a customer and waits for an item"
              + " on the first day",
          "");
  public static final Figure LEFT =
      new Figure(
          "left",
          "Left",
          Unit.COUNT,
          "Customers that left in one of those months.",
          "count of accounts with churned_at in the month",
          "");
  public static final Figure LEFT_ARR =
      new Figure(
          "left_arr",
          "ARR lost",
          Unit.MONEY,
          "The annual recurring revenue of the customers that left, in the reporting currency.",
          "Σ arr of the accounts that left",
          "");
  public static final Figure CHURN_RATE =
      new Figure(
          "per100_account_years",
          "Churned per 100 account-years",
          Unit.DECIMAL,
          "How many of 100 such customers leave in a year, with the exact Poisson interval.",
          "100 × left ÷ (account-months ÷ 12)",
          GARWOOD);
  public static final Figure RATE_RATIO =
      new Figure(
          "rate_ratio",
          "Rate ratio",
          Unit.RATIO,
          "How many times as often customers leave for whom something was displaced, than"
              + " customers alike in segment, ARR and quarter. The verdict rests on it.",
          "Mantel–Haenszel rate ratio over segment × ARR band × calendar quarter, interval by"
              + " Greenland and Robins for person-time",
          GREENLAND_ROBINS);
  public static final Figure RATE_RATIO_AT_LEAST =
      new Figure(
          "at_least",
          "Rate ratio, at least",
          Unit.RATIO,
          "Where exposed customers left and no like unexposed one did, the ratio has no end: its"
              + " 97.5 % lower limit. The verdict rests on it there.",
          "the ρ at which Π over strata of (ρ T exposed ÷ (ρ T exposed + T unexposed)) to the power"
              + " of the exposed that left is 0.025; strata without unexposed time drop out",
          "");
  public static final Figure CRUDE_RATE_RATIO =
      new Figure(
          "crude_ratio",
          "Rate ratio as it stands",
          Unit.RATIO,
          "The two rates' ratio, not compared like for like.",
          "exposed rate ÷ unexposed rate, interval by Greenland and Robins for person-time",
          GREENLAND_ROBINS);
  public static final Figure SHARE_COMPARED =
      new Figure(
          "share_compared",
          "Share compared",
          Unit.SHARE,
          "The share of account-months that lie in strata with months of both sides.",
          "account-months in strata with both ÷ account-months of both sides",
          "");
  public static final Figure ATTRIBUTABLE_FRACTION =
      new Figure(
          "fraction",
          "Attributable fraction",
          Unit.SHARE,
          "The share of the churn among exposed customers that like customers would not have"
              + " had. Below zero where exposed customers leave less often.",
          "(rate ratio − 1) ÷ rate ratio, interval from that of the rate ratio",
          Sources.MIETTINEN);
  public static final Figure ATTRIBUTABLE_ACCOUNTS =
      new Figure(
          "attributable_accounts",
          "Attributable customers",
          Unit.DECIMAL,
          "How many of the customers that left are more than like customers would have lost.",
          "exposed customers that left × attributable fraction",
          Sources.MIETTINEN);
  public static final Figure ATTRIBUTABLE_ARR =
      new Figure(
          "attributable_arr",
          "Attributable ARR",
          Unit.MONEY,
          "The annual recurring revenue that goes with them. An account exposed by several"
              + " items is split evenly over them, an item's part evenly over the requests that"
              + " displaced it.",
          "ARR of exposed customers that left × attributable fraction",
          Sources.MIETTINEN);
  public static final Figure SHARE_OF_ALL_CHURN =
      new Figure(
          "share_of_all_churn",
          "Share of all churn",
          Unit.SHARE,
          "The attributable customers as a share of all that left while waiting for anything.",
          "attributable customers ÷ customers that left in the panel",
          Sources.MIETTINEN);
  public static final Figure RETENTION =
      new Figure(
          "retained",
          "Retention",
          Unit.FINE_SHARE,
          "The share of customers that stay, by days since they first waited for something,"
              + " drawn from where 10 are at risk.",
          "Kaplan–Meier with delayed entry, Greenwood's variance, log-log limits",
          Sources.KAPLAN_MEIER);
  public static final Figure LOG_RANK_P =
      new Figure(
          "log_rank_p",
          "Log-rank p",
          Unit.PROBABILITY,
          "How often chance alone would set the two retention curves at least this far apart.",
          "log-rank test with delayed entry",
          MANTEL);
  public static final Figure HAZARD_RATIO =
      new Figure(
          "hazard_ratio",
          "Hazard ratio",
          Unit.RATIO,
          "The rate ratio by the day instead of the month.",
          "Cox's proportional hazards, exposure changing over time, stratified by segment × ARR"
              + " band, ties by Efron",
          COX);
  public static final Figure E_VALUE =
      new Figure(
          "e_value",
          "E-value",
          Unit.RATIO,
          "How strong a hidden cause would have to be, both with being displaced and with"
              + " leaving, to explain the rate ratio away.",
          "RR + √(RR × (RR − 1)), of 1 ÷ RR where RR is below 1; the same of the limit nearer"
              + " to 1, 1 where the interval includes 1",
          VANDERWEELE);
  public static final Figure STATED_SHARE =
      new Figure(
          "named_exposing",
          "Named a displaced item",
          Unit.SHARE,
          "The share of exposed customers that left and named an item which exposed them, with"
              + " its Wilson interval.",
          "exposed customers that left and named an exposing item ÷ exposed customers that left",
          Sources.WILSON);

  /** All of them, in a reader's order. */
  public static final List<Figure> ALL =
      List.of(
          ACCOUNT_MONTHS,
          LEFT,
          LEFT_ARR,
          CHURN_RATE,
          RATE_RATIO,
          RATE_RATIO_AT_LEAST,
          CRUDE_RATE_RATIO,
          SHARE_COMPARED,
          ATTRIBUTABLE_FRACTION,
          ATTRIBUTABLE_ACCOUNTS,
          ATTRIBUTABLE_ARR,
          SHARE_OF_ALL_CHURN,
          RETENTION,
          LOG_RANK_P,
          HAZARD_RATIO,
          E_VALUE,
          STATED_SHARE);

  private ChurnFigures() {}
}
