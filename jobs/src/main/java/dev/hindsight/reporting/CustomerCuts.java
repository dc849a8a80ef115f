package dev.hindsight.reporting;

import dev.hindsight.atrisk.CustomerRisks;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.churn.CustomerTally;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.stated.LeaverNames;
import dev.hindsight.winrates.LevelTally;
import java.util.Optional;

/**
 * What has to be known of all customers before any can be counted.
 *
 * @param window over the window; not there where it has no complete month
 * @param trend over the twelve quarters
 * @param levels which segments of customers are levels of their own
 * @param names what those name that left
 * @param risks customers at risk; not there of a review that is made anew
 */
record CustomerCuts(
    IfMeasured<KnownCustomer, CustomerTally> window,
    CustomerTally trend,
    LevelTally levels,
    LeaverNames names,
    IfMeasured<KnownCustomer, CustomerRisks> risks)
    implements Tally<KnownCustomer, CustomerCuts> {

  /** Nothing counted yet; what is at risk is asked of the review of today alone. */
  static CustomerCuts of(ReviewPeriod period, Optional<CustomerRisks> risks) {
    return new CustomerCuts(
        new IfMeasured<>(period.windowMonths().map(CustomerTally::new)),
        new CustomerTally(period.trendMonths()),
        new LevelTally(),
        new LeaverNames(period),
        new IfMeasured<>(risks));
  }

  @Override
  public void accept(KnownCustomer customer) {
    window.accept(customer);
    trend.accept(customer);
    levels.acceptCustomer(customer);
    names.accept(customer);
    risks.accept(customer);
  }

  @Override
  public void combine(CustomerCuts other) {
    window.combine(other.window);
    trend.combine(other.trend);
    levels.combine(other.levels);
    names.combine(other.names);
    risks.combine(other.risks);
  }
}
