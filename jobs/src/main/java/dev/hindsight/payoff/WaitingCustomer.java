package dev.hindsight.payoff;

import dev.hindsight.churn.AccountStratum;
import dev.hindsight.churn.ExposureState;
import dev.hindsight.churn.CustomerMonths;
import java.math.BigDecimal;
import org.apache.spark.sql.Row;

/**
 * A customer of a panel; months are sets with one bit each, the first lowest.
 *
 * @param unit what is drawn as one in a resample
 * @param stratum what it is alike in with others
 * @param arr its revenue; null where it has none
 * @param exposed months on whose first day something exposes it
 * @param unexposed months before its first exposure
 * @param afterwards months after it that are not exposed
 * @param leftIn the number of the month in which it left; -1 where it did in none
 */
record WaitingCustomer(
    String unit,
    AccountStratum stratum,
    BigDecimal arr,
    long exposed,
    long unexposed,
    long afterwards,
    int leftIn) {

  /** A customer in a row of {@link CustomerMonths}, with the columns of a stratum. */
  static WaitingCustomer of(Row row) {
    return new WaitingCustomer(
        TradeOffFacts.ACCOUNT_UNIT + row.getAs(CustomerMonths.ACCOUNT_ID),
        AccountStratum.of(row),
        row.getAs(CustomerMonths.ARR),
        row.getAs(CustomerMonths.EXPOSED),
        row.getAs(CustomerMonths.UNEXPOSED),
        row.getAs(CustomerMonths.AFTERWARDS),
        row.getAs(CustomerMonths.LEFT_IN));
  }

  long months(ExposureState state) {
    return switch (state) {
      case EXPOSED -> exposed;
      case UNEXPOSED -> unexposed;
      case AFTERWARDS -> afterwards;
    };
  }
}
