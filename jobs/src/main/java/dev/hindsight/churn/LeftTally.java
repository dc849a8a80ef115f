package dev.hindsight.churn;

import dev.hindsight.findings.Left;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.Tally;
import java.math.BigDecimal;

/** Counts customers that left, and adds up their revenue. */
final class LeftTally implements Tally<KnownCustomer, LeftTally> {

  private static final long serialVersionUID = 1;

  private long accounts;
  private long withoutArr;
  private BigDecimal arr;

  @Override
  public void accept(KnownCustomer customer) {
    accounts++;
    withoutArr += customer.arr() == null ? 1 : 0;
    add(customer.arr());
  }

  @Override
  public void combine(LeftTally other) {
    accounts += other.accounts;
    withoutArr += other.withoutArr;
    add(other.arr);
  }

  private void add(BigDecimal more) {
    if (more != null) {
      arr = arr == null ? more : arr.add(more);
    }
  }

  /**
   * Those that left.
   *
   * @param noArr their revenue where none of them has any
   */
  Left left(BigDecimal noArr) {
    return new Left(accounts, arr == null ? noArr : arr, withoutArr);
  }
}
