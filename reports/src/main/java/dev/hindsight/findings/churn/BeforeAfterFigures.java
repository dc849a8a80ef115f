package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The figures of churn before and after a displacement, and of how long until churn can tell. */
public final class BeforeAfterFigures {

  private static final String GREENLAND_ROBINS =
      "Greenland and Robins, Estimation of a common effect parameter from sparse follow-up data,"
          + " 1985, doi:10.2307/2530643";
  private static final String BRESLOW_DAY =
      "Breslow and Day, Statistical Methods in Cancer Research, volume II: The Design and Analysis"
          + " of Cohort Studies, 1987, chapter 4";

  public static final Figure<EventQuarter, Long> MONTHS =
      Figure.of(
          "account_months",
          "Account-months near it",
          Unit.COUNT,
          "Customers waiting, on the first day of a month, for an item that is or was displaced so"
              + " many quarters from then, and that have like customers beside them; one a month.",
          "count of accounts × months in strata with months of both sides",
          EventQuarter::accountMonths);
  public static final Figure<EventQuarter, Long> LEFT =
      Figure.of(
          "left",
          "Left of them",
          Unit.COUNT,
          "Customers that left in one of those months.",
          "count of accounts with churned_at in the month",
          EventQuarter::left);
  public static final Figure<EventQuarter, Estimate> RATE =
      Figure.measured(
          "per100_account_years",
          "Left per 100 a year",
          Unit.DECIMAL,
          "How many of 100 such customers leave in a year, with the exact Poisson interval.",
          "100 × left ÷ (account-months ÷ 12)",
          "Garwood, Fiducial limits for the Poisson distribution, 1936,"
              + " doi:10.1093/biomet/28.3-4.437",
          EventQuarter::per100AccountYears);
  public static final Figure<EventQuarter, Estimate> LIKE =
      Figure.measured(
          "like",
          "Like ones per 100 a year",
          Unit.DECIMAL,
          "The same of customers that wait and for whom nothing was displaced so far, if there were"
              + " as many of each segment, ARR band and calendar quarter.",
          "directly standardised rate, gamma interval",
          "Fay and Feuer, Confidence intervals for directly standardized rates: a method based on"
              + " the gamma distribution, 1997,"
              + " doi:10.1002/(SICI)1097-0258(19970415)16:7<791::AID-SIM500>3.0.CO;2-#; Tiwari, Clegg"
              + " and Zou, Efficient interval estimation for age-adjusted cancer rates, 2006,"
              + " doi:10.1177/0962280206070621",
          EventQuarter::like);
  public static final Figure<EventQuarter, Estimate> RATIO =
      Figure.measured(
          "ratio",
          "Times as often as like ones",
          Unit.RATIO,
          "How many times as often they left as like customers in the same calendar quarters.",
          "Mantel–Haenszel rate ratio over segment × ARR band × calendar quarter, interval by"
              + " Greenland and Robins for person-time",
          GREENLAND_ROBINS,
          EventQuarter::ratio);
  public static final Figure<BeforeAfter, Estimate> BEFORE =
      Figure.measured(
          "before",
          "Rate ratio in the year before",
          Unit.RATIO,
          "How many times as often as like ones customers left in the twelve months before the"
              + " month in which what they wait for was displaced. At a level at which this, the"
              + " slope and the year after hold together.",
          "Mantel–Haenszel rate ratio of the four quarters before",
          GREENLAND_ROBINS,
          BeforeAfter::before);
  public static final Figure<BeforeAfter, Estimate> SLOPE =
      Figure.measured(
          "slope",
          "Slope before",
          Unit.RATIO,
          "How many times as often, against like customers, from one quarter before the displacement"
              + " to the next. Above 1 they had begun to leave before it.",
          "Poisson regression, given the customers that left of each stratum: ln rate ="
              + " α of the stratum + near × (β + γ × quarter); exp(γ)",
          BRESLOW_DAY,
          BeforeAfter::slope);
  public static final Figure<BeforeAfter, Estimate> AFTER =
      Figure.measured(
          "after",
          "Rate ratio in the year after",
          Unit.RATIO,
          "The same in the twelve months after the displacement, of those that had been waiting.",
          "Mantel–Haenszel rate ratio of the four quarters after",
          GREENLAND_ROBINS,
          BeforeAfter::after);
  public static final Figure<DetectableRatio, Double> SEEN_TODAY =
      Figure.measured(
          "today",
          "Smallest rate ratio seen today",
          Unit.RATIO,
          "Where the verdict on churn is not clear: how many times as often exposed customers would"
              + " have to leave for it to be seen in four of five equal companies.",
          "the ρ with ln ρ = (1.96 + 0.8416) × √(A + B ÷ ρ) ÷ (A + B), A = Σ λT₁²T₀ ÷ T², B = Σ"
              + " λT₁T₀² ÷ T², λ the rate of like unexposed customers",
          GREENLAND_ROBINS,
          DetectableRatio::today);
  public static final Figure<DetectableRatio, Double> MATTERS =
      Figure.of(
          "matters",
          "Rate ratio that matters",
          Unit.RATIO,
          "The rate ratio at which as many points more customers leave in a year as the difference"
              + " that matters has.",
          "ln(1 − p − difference-that-matters) ÷ ln(1 − p), p = 1 − exp(−unexposed rate a year)",
          DetectableRatio::matters);
  public static final Figure<DetectableRatio, String> SEEN_FROM =
      Figure.measured(
          "from",
          "Rate ratio that matters seen from",
          Unit.TEXT,
          "By the end of which quarter it would be seen, if as many customers wait and leave as in"
              + " the last four quarters. All since the first day that is compared count together.",
          "the first quarter in which the smallest ratio seen is no larger; up to 20 years",
          GREENLAND_ROBINS,
          DetectableRatio::from);

  /** All of them, in a reader's order. */
  public static final List<Figure<?, ?>> ALL =
      List.of(
          MONTHS, LEFT, RATE, LIKE, RATIO, BEFORE, SLOPE, AFTER, SEEN_TODAY, MATTERS, SEEN_FROM);

  private BeforeAfterFigures() {}
}
