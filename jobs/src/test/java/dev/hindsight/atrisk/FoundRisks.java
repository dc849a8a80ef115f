package dev.hindsight.atrisk;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.churn.ledgers.ItemTallies;
import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.history.Histories;
import java.time.LocalDate;

/** What is at risk in written exports, by the code that a report uses, without Spark. */
final class FoundRisks {

  private FoundRisks() {}

  static ReviewBasis basis(WrittenExports exports, LocalDate asOf, int fiscalYearStart) {
    return exports.basis(ReviewPeriod.of(new FiscalCalendar(fiscalYearStart), asOf), "USD");
  }

  static AtRisk in(WrittenExports exports, LocalDate asOf, int fiscalYearStart) {
    ReviewBasis basis = basis(exports, asOf, fiscalYearStart);
    Histories histories = exports.histories();
    DealRisks deals = new DealRisks(basis);
    histories.deals(basis).forEach(deals::accept);
    CustomerRisks customers = new CustomerRisks(basis.period());
    histories.customers(basis).forEach(customers::accept);
    RiskNames names = new RiskNames(0, deals, customers);
    histories.tradeOffs(basis, new ItemTallies(1)).forEach(names::accept);
    return new AtRiskFindings(basis.columns(), deals, customers, names).found();
  }
}
