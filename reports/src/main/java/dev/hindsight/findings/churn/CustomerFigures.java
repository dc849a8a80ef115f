package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Unit;
import java.math.BigDecimal;
import java.util.List;

/** The figures of all customers, whatever they wait for. */
public final class CustomerFigures {

  public static final Figure<CustomerChurn, Double> ACCOUNT_YEARS =
      Figure.of(
          "account_years",
          "Account-years",
          Unit.DECIMAL,
          "For how long accounts were customers, all together, whatever they wait for.",
          "Σ days from customer_since to churned_at, both included, within the days looked at ÷"
              + " 365.25",
          CustomerChurn::accountYears);
  public static final Figure<CustomerChurn, Estimate> ALL_PER_100 =
      Figure.measured(
          "per100_account_years",
          "Left per 100 a year",
          Unit.DECIMAL,
          "How many of 100 customers leave in a year, waiting or not, with the exact Poisson"
              + " interval. Customers that are no longer in the exports are missing from it.",
          "100 × left ÷ account-years",
          ChurnFigures.CHURN_RATE.source(),
          CustomerChurn::per100AccountYears);

  public static final Figure<CustomerChurn, Long> CUSTOMERS =
      Figure.of(
          "customers",
          "Customers",
          Unit.COUNT,
          "Accounts that were customers on any of the days looked at.",
          "count of accounts with customer_since on or before the last day, without those that left"
              + " before the first",
          CustomerChurn::customers);
  public static final Figure<CustomerChurn, Long> LEFT =
      Figure.of(
          "left",
          "Left",
          Unit.COUNT,
          "Those of them that left on one of the days.",
          "count of accounts with churned_at within the days looked at",
          CustomerChurn::left);
  public static final Figure<CustomerChurn, BigDecimal> LEFT_ARR =
      Figure.measured(
          "arr",
          "ARR lost",
          Unit.MONEY,
          "The annual recurring revenue of those that left, in the reporting currency.",
          "Σ arr of the accounts that left",
          CustomerChurn::arr);

  /** All of them, in a reader's order. */
  public static final List<Figure<?, ?>> ALL =
      List.of(ACCOUNT_YEARS, ALL_PER_100, CUSTOMERS, LEFT, LEFT_ARR);

  private CustomerFigures() {}
}
