package dev.hindsight.churn;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.Levels;
import dev.hindsight.basis.Months;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.churn.ledgers.ItemTallies;
import dev.hindsight.churn.ledgers.RequestTally;
import dev.hindsight.churn.timing.BeforeAndAfter;
import dev.hindsight.churn.timing.EventTally;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.churn.BeforeAfter;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Period;
import dev.hindsight.history.Histories;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.plain.ReportParameters;
import java.util.List;

/** Churn of written exports, counted as a report counts it. */
final class ChurnOf {

  private static final int MINIMUM_COUNT = 10;

  private ChurnOf() {}

  static Measured<Churn> findings(WrittenExports exports, ReviewBasis basis) {
    return ChurnAnalysis.whyNotMeasured(basis)
        .<Measured<Churn>>map(Measured::not)
        .orElseGet(
            () ->
                Measured.of(
                    ChurnAnalysis.of(
                        basis,
                        tallies(exports.histories(), basis),
                        beforeAfter(exports.histories(), basis),
                        ReportParameters.fiscalYearFrom(1))));
  }

  private static Measured<BeforeAfter> beforeAfter(Histories histories, ReviewBasis basis) {
    Months months = basis.period().trendMonths();
    List<KnownCustomer> known = histories.customers(basis);
    CustomerTally customers = new CustomerTally(months);
    known.forEach(customers::accept);
    EventTally events = new EventTally(months, customers.bands(), Levels.ALL);
    known.forEach(events::accept);
    return BeforeAndAfter.of(events, MINIMUM_COUNT);
  }

  static ChurnTallies tallies(Histories histories, ReviewBasis basis) {
    Months months = basis.period().windowMonths().orElseThrow();
    List<KnownCustomer> known = histories.customers(basis);
    CustomerTally customers = new CustomerTally(months);
    known.forEach(customers::accept);
    Measured<ArrBands> bands = customers.bands();
    Period period = basis.period().period();
    PanelTally panel = new PanelTally(months, bands, Levels.ALL);
    DayTally days = new DayTally(period.windowStart(), period.windowEnd(), bands, Levels.ALL);
    known.forEach(panel::accept);
    known.forEach(days::accept);
    ItemTallies items = new ItemTallies(1);
    RequestTally requests = new RequestTally(0, period.asOf());
    histories.tradeOffs(basis, items).forEach(requests::accept);
    return new ChurnTallies(customers, panel, days, items.of(0), requests);
  }

  /** What a review knows for which a displacement exposes for so many days. */
  static ReviewBasis exposing(int days, ReviewBasis basis) {
    return new ReviewBasis(
        basis.period(), basis.currency(), basis.columns(), days, basis.landmarkDays());
  }
}
