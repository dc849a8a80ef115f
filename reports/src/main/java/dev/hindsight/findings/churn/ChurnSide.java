package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;

/**
 * One side of the comparison.
 *
 * @param accounts accounts with a month on this side; one account may have months on several
 * @param accountMonths its months
 * @param left those that left in such a month
 * @param per100AccountYears churned per 100 account-years with its exact Poisson interval; not
 *     measured without months
 */
public record ChurnSide(
    long accounts, long accountMonths, Left left, Measured<Estimate> per100AccountYears) {

  public ChurnSide {
    if (accounts < 0 || accounts > accountMonths || left.accounts() > accounts) {
      throw new IllegalArgumentException(
          "Invalid side: %s accounts, %s account-months, %s left"
              .formatted(accounts, accountMonths, left.accounts()));
    }
  }
}
