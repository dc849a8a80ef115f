package dev.hindsight.churn;

import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.churn.CustomerChurn;
import dev.hindsight.findings.churn.Customers;
import dev.hindsight.findings.values.Say;
import java.util.List;
import java.util.Optional;

/** How many customers leave, in sentences. */
public final class CustomersSentence {

  private static final int MOST_SEGMENTS = 4;

  private CustomersSentence() {}

  /**
   * All customers of the window.
   *
   * @param currency the reporting currency
   */
  public static Statement of(Customers customers, String currency) {
    CustomerChurn all = customers.all();
    return new Statement(
        "Customers that left",
        "Of %s customers %s left from %s to %s%s%s."
            .formatted(
                Say.count(all.customers()),
                Say.count(all.left()),
                Say.day(customers.firstDay()),
                Say.day(customers.lastDay()),
                rate(all),
                arr(all, currency)));
  }

  private static String rate(CustomerChurn churn) {
    return churn.per100AccountYears().isMeasured()
        ? ": %s of 100 in a year".formatted(Say.decimal(churn.per100AccountYears().require()))
        : "";
  }

  private static String arr(CustomerChurn churn, String currency) {
    return churn.arr().isMeasured() && churn.left() > 0
        ? ", with %s %s of ARR".formatted(currency, Say.money(churn.arr().require().doubleValue()))
        : "";
  }

  /**
   * The segments apart, largest first.
   *
   * @param minimumCount segments with fewer customers are too small to say
   * @return empty where there are fewer than two such segments
   */
  public static Optional<Statement> bySegment(Customers customers, int minimumCount) {
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
        : Optional.of(
            new Statement(
                "Leaving by segment",
                "Of 100 customers, so many leave in a year: " + String.join("; ", parts) + "."));
  }
}
