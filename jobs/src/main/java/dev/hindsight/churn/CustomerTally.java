package dev.hindsight.churn;

import dev.hindsight.basis.MissingRates;
import dev.hindsight.basis.Months;
import dev.hindsight.basis.Tally;
import dev.hindsight.comparing.Amounts;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.KnownCustomer;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The first look at all customers: who left in the months of a panel, waiting or not, and the
 * revenues of those in the panel, which their bands are cut from. A revenue takes 8 bytes.
 */
public final class CustomerTally implements Tally<KnownCustomer, CustomerTally> {

  private static final long serialVersionUID = 1;

  private final Months months;
  private final MissingRates missingRates = new MissingRates();
  private Left left = Left.NOBODY;
  private final Amounts revenues = new Amounts();

  /**
   * An empty tally.
   *
   * @param months the months of the panel
   */
  public CustomerTally(Months months) {
    this.months = months;
  }

  @Override
  public void accept(KnownCustomer customer) {
    customer
        .currencyWithoutRate()
        .ifPresent(currency -> missingRates.accept(currency, customer.moneyDay()));
    BigDecimal arr = customer.arr();
    if (hasLeft(customer.account().churnedAt())) {
      left = left.plus(arr == null ? new Left(1, BigDecimal.ZERO, 1) : new Left(1, arr, 0));
    }
    if (arr != null && customer.in(months).inPanel() != 0) {
      revenues.add(arr);
    }
  }

  private boolean hasLeft(LocalDate day) {
    return day != null && !day.isBefore(months.firstDay()) && !day.isAfter(months.lastDay());
  }

  @Override
  public void combine(CustomerTally other) {
    missingRates.combine(other.missingRates);
    left = left.plus(other.left);
    revenues.addAll(other.revenues);
  }

  /**
   * Nothing, where all revenue could be converted.
   *
   * @throws InputException naming the currencies and the days that lack a rate
   */
  public void checkRates(String reportingCurrency) {
    missingRates.check(reportingCurrency, "account", "accounts");
  }

  /** All customers that left in the months. */
  public Left left() {
    return left;
  }

  /**
   * The terciles of revenue over the accounts of the panel: the smallest values that a third and
   * two thirds of them do not exceed.
   */
  public Measured<ArrBands> bands() {
    return Measured.of(revenues.terciles(ArrBands::new), "no account of the panel has an `arr`");
  }
}
