package dev.hindsight.expectations;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.expectations.Expectations;
import dev.hindsight.findings.values.Measured;

/** What is counted to know what to expect, and to mark what the last report expected. */
public final class ExpectationAnalysis {

  private final ReviewBasis basis;
  private final Measured<LastExpectations> last;
  private final ExpectedDays days;

  /**
   * An analysis.
   *
   * @param lastReport the newest report of an earlier quarter, or why there is none
   */
  public ExpectationAnalysis(ReviewBasis basis, Measured<Findings> lastReport) {
    this.basis = basis;
    this.last = LastExpectations.of(lastReport, basis.period().asOf());
    ExpectedDays ahead = ExpectedDays.of(basis.period());
    this.days = last.isMeasured() ? ahead.marking(last.require().days()) : ahead;
  }

  /** Deals, promises and decided requests, none of which is counted yet. */
  public DealItems deals() {
    return new DealItems(days);
  }

  /** Customers, none of which is counted yet. */
  public CustomerItems customers() {
    return new CustomerItems(days);
  }

  /** What is expected, and how right the last report was. */
  public Expectations of(DealItems deals, CustomerItems customers) {
    OpenItems items = deals.items().and(customers.items());
    ExpectedItems expected = new ExpectedItems(basis, days, items);
    return new Expectations(
        days.next().until(),
        expected.wins(),
        expected.promises(),
        expected.customers(),
        expected.decisions(),
        last.map(report -> report.marks(items, days.markedPlace())));
  }
}
