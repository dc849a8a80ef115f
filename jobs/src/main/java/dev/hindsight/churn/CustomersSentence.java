package dev.hindsight.churn;

import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.Shown.Basis;
import dev.hindsight.findings.churn.CustomerChurn;
import dev.hindsight.findings.churn.Customers;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many customers leave, in sentences. */
public final class CustomersSentence {

  private static final int MOST_SEGMENTS = 4;

  private CustomersSentence() {}

  /**
   * All customers of the window, and behind it the segments apart, largest first. Empty where
   * nobody was a customer.
   *
   * @param minimumCount segments with fewer customers are too small to say
   * @param currency the reporting currency
   */
  public static Optional<Statement> of(Customers customers, int minimumCount, String currency) {
    CustomerChurn all = customers.all();
    return all.per100AccountYears()
        .optional()
        .map(
            rate ->
                Statement.of(
                    "Customers that left",
                    Shown.of(Unit.DECIMAL, rate, Basis.ofWindow(all.customers(), "customer")),
                    "So many left per 100 customer years: %s in all%s."
                        .formatted(Say.count(all.left()), arr(all, currency)),
                    Stream.concat(
                            Stream.of(
                                "Counted from %s."
                                    .formatted(
                                        Say.period(customers.firstDay(), customers.lastDay()))),
                            bySegment(customers, minimumCount).stream())
                        .toList()));
  }

  private static String arr(CustomerChurn churn, String currency) {
    return churn.arr().isMeasured() && churn.left() > 0
        ? ", with %s %s of ARR".formatted(currency, Say.money(churn.arr().require().doubleValue()))
        : "";
  }

  private static Optional<String> bySegment(Customers customers, int minimumCount) {
    if (!customers.bySegment().isMeasured()) {
      return Optional.empty();
    }
    List<String> parts =
        customers.bySegment().require().stream()
            .filter(each -> each.customers() >= minimumCount)
            .limit(MOST_SEGMENTS)
            .map(each -> each.name() + " " + Say.decimal(each.per100AccountYears().require()))
            .toList();
    return parts.size() < 2
        ? Optional.empty()
        : Optional.of("By segment: " + String.join("; ", parts) + ".");
  }
}
