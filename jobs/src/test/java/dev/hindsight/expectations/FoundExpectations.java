package dev.hindsight.expectations;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.findings.expectations.Expectations;
import dev.hindsight.findings.values.Measured;

/** What the first report of a written-out company expects. */
final class FoundExpectations {

  private FoundExpectations() {}

  static Expectations in(WrittenExports company, ReviewBasis basis) {
    ExpectationAnalysis analysis =
        new ExpectationAnalysis(basis, Measured.not("it is the first report"));
    DealItems deals = analysis.deals();
    company.histories().deals(basis).forEach(deals::accept);
    CustomerItems customers = analysis.customers();
    company.histories().customers(basis).forEach(customers::accept);
    return analysis.of(deals, customers);
  }
}
