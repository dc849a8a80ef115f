package dev.hindsight.reporting;

import dev.hindsight.atrisk.CustomerRisks;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.churn.CustomerTally;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.stated.LeaverNames;
import dev.hindsight.winrates.LevelTally;
import java.util.Optional;

/** What has to be known of all customers before any can be counted. */
final class CustomerCuts implements Tally<KnownCustomer, CustomerCuts> {

  private static final long serialVersionUID = 1;

  private final IfMeasured<KnownCustomer, CustomerTally> window;
  private final CustomerTally trend;
  private final LevelTally levels = new LevelTally();
  private final LeaverNames names;
  private final IfMeasured<KnownCustomer, CustomerRisks> risks;

  /**
   * Nothing counted yet; where the window has no complete month, only the twelve quarters are, and
   * what is at risk is asked of the review of today alone.
   */
  CustomerCuts(ReviewPeriod period, Optional<CustomerRisks> risks) {
    window = new IfMeasured<>(period.windowMonths().map(CustomerTally::new));
    trend = new CustomerTally(period.trendMonths());
    names = new LeaverNames(period);
    this.risks = new IfMeasured<>(risks);
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

  /** Which segments of customers are levels of their own. */
  LevelTally levels() {
    return levels;
  }

  /** What those name that left. */
  LeaverNames names() {
    return names;
  }

  /** Customers at risk; empty of a review that is made anew. */
  Optional<CustomerRisks> risks() {
    return risks.get();
  }

  /** Over the window; empty where it has no complete month. */
  Optional<CustomerTally> window() {
    return window.get();
  }

  /** Over the twelve quarters. */
  CustomerTally trend() {
    return trend;
  }
}
