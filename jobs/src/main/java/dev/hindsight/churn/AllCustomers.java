package dev.hindsight.churn;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.churn.CustomerDays.By;
import dev.hindsight.comparing.Rates;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.findings.churn.CustomerChurn;
import dev.hindsight.findings.churn.Customers;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Quarter;
import dev.hindsight.stats.PoissonRate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many customers leave, whatever they wait for. */
public final class AllCustomers {

  private static final double DAYS_A_YEAR = 365.25;
  private static final double ACCOUNT_YEARS = 100;
  private static final String NOBODY = "nobody was a customer";

  private static final Comparator<CustomerDays> LARGEST_FIRST =
      Levels.largestFirst(each -> each.key().name(), CustomerDays::days);

  private AllCustomers() {}

  /** How many left; not measured without a day on which accounts became customers and left. */
  public static Measured<Customers> of(ReviewBasis basis, AllCustomersTally tally) {
    ExportedColumns columns = basis.columns();
    Optional<String> noArr =
        columns
            .missing(Accounts.TABLE, Accounts.ARR)
            .or(() -> tally.missingRates().map(rates -> rates + "; add rows to `fx_rates`"));
    return Measured.<Customers>unless(
            ChurnNeed.missingCustomers(columns), () -> customers(columns, tally, noArr))
        .flatMap(
            found ->
                found.byQuarter().isEmpty()
                    ? Measured.not("no account is a customer in the last twelve quarters")
                    : Measured.of(found));
  }

  private static Customers customers(
      ExportedColumns columns, AllCustomersTally tally, Optional<String> noArr) {
    List<CustomerDays> segments = tally.by(By.SEGMENT);
    CustomerDays all =
        segments.stream()
            .reduce(
                CustomerDays.none(new CustomerDays.Key(By.SEGMENT, "all")),
                (one, other) -> one.combine(other));
    return new Customers(
        tally.window().windowStart(),
        tally.window().windowEnd(),
        churn(all, noArr),
        Measured.unless(
            columns.missing(Accounts.TABLE, Accounts.SEGMENT),
            () -> segments.stream().sorted(LARGEST_FIRST).map(each -> churn(each, noArr)).toList()),
        byQuarter(tally, noArr));
  }

  private static List<CustomerChurn> byQuarter(AllCustomersTally tally, Optional<String> noArr) {
    Map<String, CustomerDays> quarters =
        tally.by(By.QUARTER).stream()
            .collect(Collectors.toMap(each -> each.key().name(), each -> each));
    return tally.trend().stream()
        .map(Quarter::label)
        .dropWhile(label -> !quarters.containsKey(label))
        .map(
            label ->
                quarters.getOrDefault(
                    label, CustomerDays.none(new CustomerDays.Key(By.QUARTER, label))))
        .map(each -> churn(each, noArr))
        .toList();
  }

  private static CustomerChurn churn(CustomerDays days, Optional<String> noArr) {
    double years = days.days() / DAYS_A_YEAR;
    return new CustomerChurn(
        days.key().name(),
        days.customers(),
        years,
        days.left(),
        Measured.unless(noArr, days::arr),
        days.withoutArr(),
        Rates.measured(PoissonRate.interval(days.left(), years / ACCOUNT_YEARS), NOBODY));
  }
}
