package dev.hindsight.findings.stated;

import dev.hindsight.findings.churn.ChurnFigures;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Sources;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The figures of what people wrote down, of all customers, and of how long deals are open. */
public final class StatedFigures {

  private static final String GOODMAN =
      "Goodman, On simultaneous confidence intervals for multinomial proportions, 1965,"
          + " doi:10.1080/00401706.1965.10490252; "
          + Sources.WILSON;

  public static final Figure STATED =
      new Figure(
          "stated",
          "State one",
          Unit.SHARE,
          "The share of lost deals, of closed deals or of customers that left whose reason or"
              + " competitor was written down, with its Wilson interval. What is blank is not stated.",
          "with a text ÷ all",
          Sources.WILSON);
  public static final Figure REASON_SHARE =
      new Figure(
          "reason_share",
          "Share of stated reasons",
          Unit.SHARE,
          "How often a reason is named. Case, blanks, hyphens and underscores do not tell reasons"
              + " apart; the 12 named most often stand for themselves, others and notes of more than"
              + " 60 characters are put together. It is what somebody wrote down, not a cause.",
          "naming it ÷ naming any; Wilson's limits at the level beside it, so that all of one"
              + " breakdown hold together",
          GOODMAN);
  public static final Figure COMPETITOR_WIN_RATE =
      new Figure(
          "competitor_win_rate",
          "Win rate against a competitor",
          Unit.SHARE,
          "The win rate of closed deals that name a competitor. Where competitors are named more"
              + " often in lost deals than in won ones, it is lower than it would be.",
          "won ÷ closed, of the deals that name it; limits as above",
          GOODMAN);
  public static final Figure NAMED_DIFFERENCE =
      new Figure(
          "named_difference",
          "Difference, like for like",
          Unit.POINTS,
          "How much more often a reason is named after a not now or never than after a yes, or by"
              + " customers for whom something was pushed out than by others; how much more often"
              + " deals are won that name a competitor than those that name another. Among like"
              + " ones; the verdict is what its interval says.",
          "as the like-for-like difference of win rates; customers in strata of segment",
          Sources.LIKE_SHARES);
  public static final Figure ACCOUNT_YEARS =
      new Figure(
          "account_years",
          "Account-years",
          Unit.DECIMAL,
          "For how long accounts were customers, all together, whatever they wait for.",
          "Σ days from customer_since to churned_at, both included, within the days looked at ÷"
              + " 365.25",
          "");
  public static final Figure ALL_PER_100 =
      new Figure(
          "per100_account_years",
          "Left per 100 a year",
          Unit.DECIMAL,
          "How many of 100 customers leave in a year, waiting or not, with the exact Poisson"
              + " interval. Customers that are no longer in the exports are missing from it.",
          "100 × left ÷ account-years",
          ChurnFigures.CHURN_RATE.source());
  public static final Figure DAYS_OPEN =
      new Figure(
          "days_open",
          "Days open",
          Unit.DAYS,
          "For how long closed deals had been open: a quarter, half and three quarters of them"
              + " took no longer. Deals still open are not in it, so that it is shorter than what a"
              + " new deal has to expect.",
          "quantiles of closed_at − opened_at over the window's closed deals",
          "");

  /** All of them, in a reader's order. */
  public static final List<Figure> ALL =
      List.of(
          STATED,
          REASON_SHARE,
          COMPETITOR_WIN_RATE,
          NAMED_DIFFERENCE,
          ACCOUNT_YEARS,
          ALL_PER_100,
          DAYS_OPEN);

  private StatedFigures() {}
}
