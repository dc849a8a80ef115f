package dev.hindsight.reporting;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.churn.AllCustomersTally;
import dev.hindsight.churn.CustomerTally;
import dev.hindsight.churn.DayTally;
import dev.hindsight.churn.PanelTally;
import dev.hindsight.churn.timing.EventTally;
import dev.hindsight.expectations.CustomerItems;
import dev.hindsight.findings.values.Period;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.payoff.panel.PanelResamples;
import dev.hindsight.stated.LeaverNamings;
import java.util.Optional;

/** What all questions count of customers. */
final class CustomerCounts implements Tally<KnownCustomer, CustomerCounts> {

  private static final long serialVersionUID = 1;

  /** Null where the window has no complete month. */
  private final PanelTally panel;

  private final DayTally days;

  private final IfMeasured<KnownCustomer, EventTally> events;
  private final AllCustomersTally all;
  private final LeaverNamings namings;
  private final IfMeasured<KnownCustomer, PanelResamples> payOff;
  private final IfMeasured<KnownCustomer, CustomerItems> expected;

  CustomerCounts(
      ReviewPeriod period,
      CustomerCuts cuts,
      Levels levels,
      LeaverNamings namings,
      Optional<EventTally> events,
      Optional<PanelResamples> payOff,
      Optional<CustomerItems> expected) {
    Period window = period.period();
    CustomerTally cut = cuts.window().orElse(cuts.trend());
    panel =
        period
            .windowMonths()
            .map(months -> new PanelTally(months, cut.bands(), levels))
            .orElse(null);
    days = new DayTally(window.windowStart(), window.windowEnd(), cut.bands(), levels);
    all = new AllCustomersTally(period, levels);
    this.namings = namings;
    this.events = new IfMeasured<>(events);
    this.payOff = new IfMeasured<>(payOff);
    this.expected = new IfMeasured<>(expected);
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

  PanelTally panel() {
    return panel;
  }

  DayTally days() {
    return days;
  }

  /** By how far customers are from a displacement; empty where churn is not measured. */
  Optional<EventTally> events() {
    return events.get();
  }

  AllCustomersTally all() {
    return all;
  }

  LeaverNamings namings() {
    return namings;
  }

  Optional<PanelResamples> payOff() {
    return payOff.get();
  }

  /** Exposed customers; empty of a review that is made anew. */
  Optional<CustomerItems> expected() {
    return expected.get();
  }
}
