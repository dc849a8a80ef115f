package dev.hindsight.reporting;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.churn.AllCustomersTally;
import dev.hindsight.churn.DayTally;
import dev.hindsight.churn.PanelTally;
import dev.hindsight.churn.timing.EventTally;
import dev.hindsight.expectations.CustomerItems;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Period;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.payoff.panel.PanelResamples;
import dev.hindsight.stated.LeaverNamings;
import java.util.Optional;

/**
 * What all questions count of customers.
 *
 * @param panel null where the window has no complete month
 * @param days likewise not counted then
 * @param events by how far customers are from a displacement; not there where churn is not measured
 * @param payOff not there where pay-off or churn is not measured
 * @param expected exposed customers; not there of a review that is made anew
 */
record CustomerCounts(
    PanelTally panel,
    DayTally days,
    IfMeasured<KnownCustomer, EventTally> events,
    AllCustomersTally all,
    LeaverNamings namings,
    IfMeasured<KnownCustomer, PanelResamples> payOff,
    IfMeasured<KnownCustomer, CustomerItems> expected)
    implements Tally<KnownCustomer, CustomerCounts> {

  /** Nothing counted yet. */
  static CustomerCounts of(
      ReviewPeriod period,
      CustomerCuts cuts,
      Levels levels,
      LeaverNamings namings,
      Optional<EventTally> events,
      Optional<PanelResamples> payOff,
      Optional<CustomerItems> expected) {
    Period window = period.period();
    Measured<ArrBands> bands = cuts.window().get().orElse(cuts.trend()).bands();
    return new CustomerCounts(
        period.windowMonths().map(months -> new PanelTally(months, bands, levels)).orElse(null),
        new DayTally(window.windowStart(), window.windowEnd(), bands, levels),
        new IfMeasured<>(events),
        new AllCustomersTally(period, levels),
        namings,
        new IfMeasured<>(payOff),
        new IfMeasured<>(expected));
  }

  @Override
  public void accept(KnownCustomer customer) {
    if (panel != null) {
      panel.accept(customer);
      days.accept(customer);
    }
    events.accept(customer);
    all.accept(customer);
    namings.accept(customer);
    payOff.accept(customer);
    expected.accept(customer);
  }

  @Override
  public void combine(CustomerCounts other) {
    if (panel != null) {
      panel.combine(other.panel);
      days.combine(other.days);
    }
    events.combine(other.events);
    all.combine(other.all);
    namings.combine(other.namings);
    payOff.combine(other.payOff);
    expected.combine(other.expected);
  }
}
