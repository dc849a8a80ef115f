package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.Measured;
import java.time.LocalDate;
import java.util.List;

/**
 * How many customers leave, whatever they wait for: every account with a day on which it became a
 * customer.
 *
 * @param firstDay the first day of the window
 * @param lastDay its last day
 * @param all all customers of the window
 * @param bySegment the same by segment, most account-years first
 * @param byQuarter all customers by quarter: the last twelve, from the first that has a customer on
 */
public record Customers(
    LocalDate firstDay,
    LocalDate lastDay,
    CustomerChurn all,
    Measured<List<CustomerChurn>> bySegment,
    List<CustomerChurn> byQuarter) {

  public Customers {
    bySegment = bySegment.map(List::copyOf);
    byQuarter = List.copyOf(byQuarter);
  }
}
