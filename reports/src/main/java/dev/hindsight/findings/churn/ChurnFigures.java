package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.LeftOut;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
import java.math.BigDecimal;
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
  public static final Figure<ChurnSide, Long> CUSTOMERS =
      Figure.of(
          "accounts",
          "Customers",
          Unit.COUNT,
          "Customers that waited for a roadmap item in any of those months. One may have months on"
              + " several sides.",
          "count of accounts with an account-month",
          ChurnSide::accounts);
  public static final Figure<ChurnSide, Long> ACCOUNT_MONTHS =
      Figure.of(
          "account_months",
          "Account-months",
          Unit.COUNT,
          "Customers waiting for a roadmap item on the first day of a complete calendar month,"
              + " one a month.",
          "count of accounts × months in which the account is a customer and waits for an item"
              + " on the first day",
          ChurnSide::accountMonths);
  public static final Figure<Left, Long> LEFT =
      Figure.of(
          "left",
          "Left",
          Unit.COUNT,
          "Customers that left in one of those months.",
          "count of accounts with churned_at in the month",
          Left::accounts);
  public static final Figure<Left, BigDecimal> LEFT_ARR =
      Figure.of(
          "arr",
          "ARR lost",
          Unit.MONEY,
          "The annual recurring revenue of the customers that left, in the reporting currency.",
          "Σ arr of the accounts that left",
          Left::arr);
  public static final Figure<ChurnSide, Estimate> CHURN_RATE =
      Figure.measured(
          "per100_account_years",
          "Churned per 100 account-years",
          Unit.DECIMAL,
          "How many of 100 such customers leave in a year, with the exact Poisson interval.",
          "100 × left ÷ (account-months ÷ 12)",
          GARWOOD,
          ChurnSide::per100AccountYears);
  public static final Figure<ChurnEffect, Estimate> RATE_RATIO =
      Figure.measured(
          "rate_ratio",
          "Rate ratio",
          Unit.RATIO,
          "How many times as often customers leave for whom something was displaced, than"
              + " customers alike in segment, ARR and quarter. The verdict rests on it.",
          "Mantel–Haenszel rate ratio over segment × ARR band × calendar quarter, interval by"
              + " Greenland and Robins for person-time",
          GREENLAND_ROBINS,
          ChurnEffect::rateRatio);
  public static final Figure<ChurnEffect, Double> RATE_RATIO_AT_LEAST =
      Figure.measured(
          "at_least",
          "Rate ratio, at least",
          Unit.RATIO,
          "Where exposed customers left and no like unexposed one did, the ratio has no end: its"
              + " 97.5 % lower limit. The verdict rests on it there.",
          "the ρ at which Π over strata of (ρ T exposed ÷ (ρ T exposed + T unexposed)) to the power"
              + " of the exposed that left is 0.025; strata without unexposed time drop out",
          ChurnEffect::atLeast);
  public static final Figure<ChurnEffect, Estimate> CRUDE_RATE_RATIO =
      Figure.measured(
          "crude_ratio",
          "Rate ratio as it stands",
          Unit.RATIO,
          "The two rates' ratio, not compared like for like.",
          "exposed rate ÷ unexposed rate, interval by Greenland and Robins for person-time",
          GREENLAND_ROBINS,
          ChurnEffect::crudeRatio);
  public static final Figure<ChurnEffect, Double> SHARE_COMPARED =
      Figure.of(
          "share_compared",
          "Share compared",
          Unit.SHARE,
          "The share of account-months that lie in strata with months of both sides.",
          "account-months in strata with both ÷ account-months of both sides",
          ChurnEffect::shareCompared);
  public static final Figure<AttributableChurn, Estimate> ATTRIBUTABLE_FRACTION =
      Figure.of(
          "fraction",
          "Attributable fraction",
          Unit.SHARE,
          "The share of the churn among exposed customers that like customers would not have"
              + " had. Below zero where exposed customers leave less often.",
          "(rate ratio − 1) ÷ rate ratio, interval from that of the rate ratio",
          Sources.MIETTINEN,
          AttributableChurn::fraction);
  public static final Figure<AttributableChurn, Estimate> ATTRIBUTABLE_ACCOUNTS =
      Figure.of(
          "attributable_accounts",
          "Attributable customers",
          Unit.DECIMAL,
          "How many of the customers that left are more than like customers would have lost.",
          "exposed customers that left × attributable fraction",
          Sources.MIETTINEN,
          AttributableChurn::accounts);
  public static final Figure<AttributableChurn, Estimate> ATTRIBUTABLE_ARR =
      Figure.of(
          "attributable_arr",
          "Attributable ARR",
          Unit.MONEY,
          "The annual recurring revenue that goes with them. An account exposed by several"
              + " items is split evenly over them, an item's part evenly over the requests that"
              + " displaced it.",
          "ARR of exposed customers that left × attributable fraction",
          Sources.MIETTINEN,
          AttributableChurn::arr);
  public static final Figure<AttributableChurn, Estimate> SHARE_OF_ALL_CHURN =
      Figure.of(
          "share_of_all_churn",
          "Share of all churn",
          Unit.SHARE,
          "The attributable customers as a share of all that left while waiting for anything.",
          "attributable customers ÷ customers that left in the panel",
          Sources.MIETTINEN,
          AttributableChurn::shareOfAllChurn);
  public static final Figure<Retention.Point, Estimate> RETENTION =
      Figure.of(
          "retained",
          "Retention",
          Unit.FINE_SHARE,
          "The share of customers that stay, by days since they first waited for something,"
              + " drawn from where 10 are at risk.",
          "Kaplan–Meier with delayed entry, Greenwood's variance, log-log limits",
          Sources.KAPLAN_MEIER,
          Retention.Point::retained);
  public static final Figure<ChurnCrossChecks, Double> LOG_RANK_P =
      Figure.measured(
          "p",
          "Log-rank p",
          Unit.PROBABILITY,
          "How often chance alone would set the two retention curves at least this far apart.",
          "log-rank test with delayed entry",
          MANTEL,
          checks -> checks.logRank().map(LogRankTest::p));
  public static final Figure<ChurnCrossChecks, Estimate> HAZARD_RATIO =
      Figure.measured(
          "hazard_ratio",
          "Hazard ratio",
          Unit.RATIO,
          "The rate ratio by the day instead of the month.",
          "Cox's proportional hazards, exposure changing over time, stratified by segment × ARR"
              + " band, ties by Efron",
          COX,
          ChurnCrossChecks::hazardRatio);
  public static final Figure<ChurnCrossChecks, Double> E_VALUE =
      Figure.measured(
          "point",
          "E-value",
          Unit.RATIO,
          "How strong a hidden cause would have to be, both with being displaced and with"
              + " leaving, to explain the rate ratio away.",
          "RR + √(RR × (RR − 1)), of 1 ÷ RR where RR is below 1",
          Sources.E_VALUE,
          checks -> checks.eValues().map(EValues::point));
  public static final Figure<ChurnCrossChecks, Double> E_VALUE_OF_LIMIT =
      Figure.measured(
          "limit",
          "E-value of the nearer limit",
          Unit.RATIO,
          "The same to move the interval's limit that is nearer to 1 there.",
          "the E-value of that limit; 1 where the interval includes 1",
          Sources.E_VALUE,
          checks -> checks.eValues().map(EValues::limit));
  public static final Figure<LeftOut, Double> RATE_RATIO_WITHOUT =
      Figure.of(
          "effect",
          "Rate ratio without a trait",
          Unit.RATIO,
          "The rate ratio where customers need not be alike in the one trait that shifts it most.",
          "Mantel–Haenszel rate ratio over strata without segment, ARR band or quarter, whichever"
              + " has the greatest strength",
          GREENLAND_ROBINS,
          LeftOut::effect);
  public static final Figure<LeftOut, Double> TRAIT_STRENGTH =
      Figure.of(
          "strength",
          "Strength of the trait",
          Unit.RATIO,
          "What leaving it out does to the rate ratio, as an E-value, so that it can be held against"
              + " that of the rate ratio.",
          "the E-value of the rate ratio without the trait ÷ the rate ratio with it",
          Sources.E_VALUE,
          LeftOut::strength);
  public static final Figure<StatedChurn, Rate> STATED_SHARE =
      Figure.measured(
          "named_exposing",
          "Named a displaced item",
          Unit.SHARE,
          "The share of exposed customers that left and named an item which exposed them, with"
              + " its Wilson interval.",
          "exposed customers that left and named an exposing item ÷ exposed customers that left",
          Sources.WILSON,
          StatedChurn::namedExposing);

  public static final Figure<StatedChurn, Long> NAMED_ANOTHER =
      Figure.measured(
          "named_another",
          "Named another item",
          Unit.COUNT,
          "Exposed customers that left and named an item which did not expose them.",
          "count of exposed customers that left and named another item",
          StatedChurn::namedAnother);
  public static final Figure<DisplacedItem, BigDecimal> PART_ACCOUNTS =
      Figure.of(
          "accounts",
          "Its part of them",
          Unit.FINE_DECIMAL,
          "An item's or a request's part of the exposed customers that left: a customer that several"
              + " items exposed is split evenly over them, an item's part evenly over the requests"
              + " that displaced it.",
          "Σ 1 ÷ items that exposed the customer",
          DisplacedItem::accounts);
  public static final Figure<DisplacedItem, BigDecimal> PART_ARR =
      Figure.of(
          "arr",
          "Its part of ARR",
          Unit.MONEY,
          "The same part of their annual recurring revenue, in the reporting currency.",
          "Σ arr ÷ items that exposed the customer",
          DisplacedItem::arr);
  public static final Figure<DisplacedItem, Estimate> PART_ATTRIBUTABLE_ACCOUNTS =
      Figure.measured(
          "attributable_accounts",
          "Its attributable customers",
          Unit.FINE_DECIMAL,
          "How many of the customers in an item's or a request's part are more than like customers"
              + " would have lost.",
          "its part of them × attributable fraction",
          Sources.MIETTINEN,
          DisplacedItem::attributableAccounts);

  /** All of them, in a reader's order. */
  public static final List<Figure<?, ?>> ALL =
      List.of(
          CUSTOMERS,
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
          E_VALUE_OF_LIMIT,
          RATE_RATIO_WITHOUT,
          TRAIT_STRENGTH,
          STATED_SHARE,
          NAMED_ANOTHER,
          PART_ACCOUNTS,
          PART_ARR,
          PART_ATTRIBUTABLE_ACCOUNTS);

  private ChurnFigures() {}
}
