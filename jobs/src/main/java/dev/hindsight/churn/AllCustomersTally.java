package dev.hindsight.churn;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.MissingRates;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.basis.Tally;
import dev.hindsight.churn.CustomerDays.By;
import dev.hindsight.comparing.Cells;
import dev.hindsight.findings.values.Period;
import dev.hindsight.findings.values.Quarter;
import dev.hindsight.history.KnownCustomer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Counts the days of all customers and who left, waiting or not, by segment and by quarter. */
public final class AllCustomersTally implements Tally<KnownCustomer, AllCustomersTally> {

  private static final long serialVersionUID = 1;

  private final ReviewPeriod period;
  private final List<Quarter> trend;
  private final Levels levels;
  private final MissingRates missingRates = new MissingRates();
  private final Cells<CustomerDays> cells = new Cells<>();

  public AllCustomersTally(ReviewPeriod period, Levels levels) {
    this.period = period;
    trend = List.copyOf(period.trend());
    this.levels = levels;
  }

  @Override
  public void accept(KnownCustomer customer) {
    customer
        .currencyWithoutRate()
        .filter(currency -> period.isInWindow(customer.account().churnedAt()))
        .ifPresent(currency -> missingRates.accept(currency, customer.moneyDay()));
    accept(
        new CustomerDays.Key(By.SEGMENT, levels.segment(customer.account().segment())),
        customer,
        window().windowStart(),
        window().windowEnd());
    for (Quarter quarter : trend) {
      accept(
          new CustomerDays.Key(By.QUARTER, quarter.label()),
          customer,
          quarter.start(),
          WaitingSpan.earlier(quarter.end(), window().windowEnd()));
    }
  }

  /** On the day on which it leaves it still is a customer. */
  private void accept(
      CustomerDays.Key key, KnownCustomer customer, LocalDate first, LocalDate last) {
    LocalDate left = customer.account().churnedAt();
    LocalDate from = WaitingSpan.later(first, customer.account().customerSince());
    LocalDate to = WaitingSpan.earlier(last, Objects.requireNonNullElse(left, last));
    if (from.isAfter(to)) {
      return;
    }
    boolean leaves = to.equals(left);
    BigDecimal arr = leaves ? customer.arr() : null;
    cells.accept(
        new CustomerDays(
            key,
            1,
            ChronoUnit.DAYS.between(from, to) + 1,
            leaves ? 1 : 0,
            Objects.requireNonNullElse(arr, BigDecimal.ZERO),
            leaves && arr == null ? 1 : 0));
  }

  @Override
  public void combine(AllCustomersTally other) {
    missingRates.combine(other.missingRates);
    cells.combine(other.cells);
  }

  Period window() {
    return period.period();
  }

  List<Quarter> trend() {
    return trend;
  }

  /** Which exchange rates the revenue that was lost lacks; empty where none. */
  Optional<String> missingRates() {
    return missingRates.missing("account", "accounts");
  }

  List<CustomerDays> by(By by) {
    return cells.all().stream().filter(each -> each.key().by() == by).toList();
  }
}
