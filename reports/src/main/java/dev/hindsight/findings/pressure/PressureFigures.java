package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.ChanceLimits;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The figures of the pressure analysis. */
public final class PressureFigures {

  private static final String FUNNEL =
      "Spiegelhalter, Funnel plots for comparing institutional performance, 2005,"
          + " doi:10.1002/sim.1970";
  private static final String CLOPPER_PEARSON =
      "Clopper and Pearson, The use of confidence or fiducial limits illustrated in the case of"
          + " the binomial, 1934, doi:10.1093/biomet/26.4.404";
  private static final String TREND =
      "Mantel, Chi-square tests with one degree of freedom; extensions of the Mantel–Haenszel"
          + " procedure, 1963, doi:10.1080/01621459.1963.10500879";
  private static final String BROOKMEYER_CROWLEY =
      "Brookmeyer and Crowley, A confidence interval for the median survival time, 1982,"
          + " doi:10.2307/2530286";

  public static final Figure<Pressure, Long> REQUESTS =
      Figure.of(
          "requests",
          "Requests",
          Unit.COUNT,
          "Requests that sales raised in the window.",
          "count of requests by requested_at",
          Pressure::requests);
  public static final Figure<TacticShare, Rate> UNDER_TACTIC =
      Figure.of(
          "rate",
          "Under pressure",
          Unit.FINE_SHARE,
          "The share of requests with a signal of a tactic, or of any, on or before their"
              + " first answer; while there is none, up to the as-of date. A later signal"
              + " explains nothing.",
          "requests with such a signal ÷ requests, Wilson interval",
          Sources.WILSON,
          TacticShare::rate);
  public static final Figure<ChanceLimits, Double> CHANCE_LOWER =
      Figure.of(
          "lower",
          "Chance, lower",
          Unit.FINE_SHARE,
          "Below which value chance alone leaves 2.5 % of teams of one size, if all were alike. A"
              + " team above it, and below the upper one, differs from the others by no more than"
              + " chance would make it.",
          "2.5 % quantile of the binomial distribution round the share of all ÷ size; 0.1 % where"
              + " 99.8 % is said",
          FUNNEL,
          ChanceLimits::lower);
  public static final Figure<ChanceLimits, Double> CHANCE_UPPER =
      Figure.of(
          "upper",
          "Chance, upper",
          Unit.FINE_SHARE,
          "Above which value chance alone leaves 2.5 % of teams of one size, if all were alike.",
          "97.5 % quantile of the same distribution; 99.9 % where 99.8 % is said",
          FUNNEL,
          ChanceLimits::upper);
  public static final Figure<TacticEffect, Estimate> YES_DIFFERENCE =
      Figure.measured(
          "difference",
          "Difference in yes",
          Unit.POINTS,
          "The share of first answers that are yes under a tactic minus that without, as it"
              + " stands: over deals' first requests still unanswered some days after they were"
              + " raised, by the signals of those first days.",
          "share of yes with − share of yes without, Newcombe's hybrid score interval",
          Sources.NEWCOMBE,
          TacticEffect::difference);
  public static final Figure<TacticEffect, LikeForLike> YES_LIKE_FOR_LIKE =
      Figure.measured(
          "like_for_like",
          "Like-for-like difference in yes",
          Unit.POINTS,
          "The same among requests of deals alike in segment and size. A tactic is said to go with"
              + " more or fewer yes only where its interval leaves out zero.",
          "Mantel–Haenszel risk difference over segment × size band, its interval as in the win"
              + " rates, over the tactics compared",
          Sources.LIKE_SHARES,
          TacticEffect::likeForLike);
  public static final Figure<TacticWorth, DealComparison> WORTH =
      Figure.of(
          "worth",
          "Won with the tactic and without",
          Unit.POINTS,
          "The win rate of closed yes deals with the tactic on any of their requests minus"
              + " that of those without; like for like as in the win rates.",
          "win rate with − win rate without; Newcombe, Fisher; Mantel–Haenszel over the"
              + " finest strata that hold enough of both",
          Sources.NEWCOMBE,
          TacticWorth::comparison);
  public static final Figure<QuarterEnd, Rate> FORTNIGHT_SHARE =
      Figure.of(
          "in_fortnight",
          "Raised in the last fortnight",
          Unit.FINE_SHARE,
          "The share of deals' first requests raised in the last 14 days of a fiscal"
              + " quarter, beside the share of days that lie in one.",
          "first requests with 0 to 13 days to the quarter's last day ÷ first requests,"
              + " exact binomial test",
          CLOPPER_PEARSON,
          QuarterEnd::inFortnight);
  public static final Figure<QuarterEnd, Double> FORTNIGHT_DAYS =
      Figure.of(
          "fortnight_days",
          "Share of the days",
          Unit.FINE_SHARE,
          "The share of the window's days that lie in a last fortnight: what the share of requests"
              + " would be if every day were alike.",
          "days with 0 to 13 days to the quarter's last day ÷ days of the window",
          QuarterEnd::expectedShare);
  public static final Figure<QuarterEnd, Double> FORTNIGHT_P =
      Figure.of(
          "p",
          "Raised in the last fortnight, p",
          Unit.PROBABILITY,
          "How often chance alone would set the share of requests this far from the share of days.",
          "exact binomial test, two-sided",
          CLOPPER_PEARSON,
          QuarterEnd::p);
  public static final Figure<QuarterEnd.Week, Double> REQUESTS_PER_WEEK =
      Figure.of(
          "weeks",
          "Requests per 7 days",
          Unit.DECIMAL,
          "How many first requests are raised in a week, by the days that are left of the quarter.",
          "7 × first requests ÷ days so far from the quarter's last day",
          QuarterEnd.Week::perWeek);
  public static final Figure<QuarterEnd.Signals, Double> SIGNALS_PER_REQUEST =
      Figure.of(
          "per_request",
          "Signals per request",
          Unit.FINE_DECIMAL,
          "Pressure signals up to the first answer, per request.",
          "signals ÷ requests",
          QuarterEnd.Signals::perRequest);
  public static final Figure<BehindQuota.TrendTest, Double> ATTAINMENT_TREND =
      Figure.of(
          "pressure_trend",
          "Trend with attainment, p",
          Unit.PROBABILITY,
          "How often chance alone would make pressure, or the share of yes, move this much"
              + " with attainment, the calendar held equal. Attainment is how much of its quota a team"
              + " had won on the day of a request, against the share of the period that was over. The"
              + " first 14 days of a period are left out: nobody has sold yet.",
          "Mantel's extension trend test, scores 0 to 3, over the thirds of the quota period;"
              + " attainment: won amount closed in the period up to the day before ÷ (quota × days"
              + " elapsed, that day included, ÷ days of the period)",
          TREND,
          BehindQuota.TrendTest::p);
  public static final Figure<BehindQuota.TrendTest, Double> TO_DATE_TREND =
      Figure.of(
          "sales_to_date",
          "Trend with sales to date, p",
          Unit.PROBABILITY,
          "Where no quotas are exported: how often chance alone would make pressure, or the share of"
              + " yes, move this much with a team's sales to date, its own usual pressure and the"
              + " calendar held equal. Sales to date are what it had won in the fiscal year up to the"
              + " day before, against the same days of up to three years before.",
          "Mantel's extension trend test, scores 0 to 3, over each team's thirds of the fiscal year;"
              + " sales to date: won amount ÷ its mean over the same days of the years before which"
              + " the team had closed a deal",
          TREND,
          BehindQuota.TrendTest::p);
  public static final Figure<TurnedRound, Estimate> TURNED =
      Figure.measured(
          "within180",
          "Turned round within 180 days",
          Unit.FINE_SHARE,
          "The share of requests first answered not now or never that got a yes within 180"
              + " days.",
          "1 − Kaplan–Meier, censored at the deal's close or the as-of date, log-log limits",
          Sources.KAPLAN_MEIER,
          TurnedRound::within180);
  public static final Figure<TacticPair, Double> LIFT =
      Figure.of(
          "lift",
          "Lift",
          Unit.RATIO,
          "How many times as often two tactics come together as they would if one had"
              + " nothing to do with the other; pairs with at least 5 joint requests.",
          "P(both) ÷ (P(first) × P(second))",
          TacticPair::lift);
  public static final Figure<AnswerWait, Double> DAYS_TO_ANSWER =
      Figure.measured(
          "median",
          "Days to an answer, median",
          Unit.DAYS,
          "The day by which half of the requests have their first answer.",
          "Kaplan–Meier median, unanswered requests censored at the deal's close or the"
              + " as-of date",
          BROOKMEYER_CROWLEY,
          wait -> wait.median().map(AnswerWait.Median::days));
  public static final Figure<AnswerWait.Week, Double> SIGNALS_WHILE_WAITING =
      Figure.measured(
          "per100_request_weeks",
          "Signals per 100 request-weeks",
          Unit.DECIMAL,
          "How often signals come while requests wait, by week of waiting.",
          "100 × signals ÷ (days waited ÷ 7); the day a request is raised and the day it is"
              + " answered both count",
          AnswerWait.Week::per100RequestWeeks);
  public static final Figure<PreparationWorth, DealComparison> PREPARED =
      Figure.measured(
          "preparation",
          "Won prepared and unprepared",
          Unit.POINTS,
          "The win rate of closed deals whose need was described in writing, or whose"
              + " prospect was interviewed, minus that of deals where it was not, whatever the"
              + " answer.",
          "as for tactics, over all deals with requests",
          Sources.NEWCOMBE,
          PreparationWorth::comparison);

  /** All of them, in a reader's order. */
  public static final List<Figure<?, ?>> ALL =
      List.of(
          REQUESTS,
          UNDER_TACTIC,
          CHANCE_LOWER,
          CHANCE_UPPER,
          YES_DIFFERENCE,
          YES_LIKE_FOR_LIKE,
          WORTH,
          FORTNIGHT_SHARE,
          FORTNIGHT_DAYS,
          FORTNIGHT_P,
          REQUESTS_PER_WEEK,
          SIGNALS_PER_REQUEST,
          ATTAINMENT_TREND,
          TO_DATE_TREND,
          TURNED,
          LIFT,
          DAYS_TO_ANSWER,
          SIGNALS_WHILE_WAITING,
          PREPARED);

  private PressureFigures() {}
}
