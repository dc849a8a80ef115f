package dev.hindsight.findings.atrisk;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One open item. Texts are empty where there is none.
 *
 * @param id what it is, and stays from one list to the next: the request of promises and refusals,
 *     the account of customers, the deal of closes
 * @param requestId the request: the one that was promised or refused, that first displaced the item
 *     the customer waits for, or the deal's first with a yes
 * @param dealId the deal; empty of a customer
 * @param accountId its account
 * @param accountName the name of the account, as shown
 * @param what the feature, or the displaced item that the customer waits for
 * @param owner who sees to it: the product manager of the request
 * @param date the day that it is about: promised for, renewal, planned close, last signal; not
 *     measured of a customer whose renewal nobody knows
 * @param urgent whether it comes before the others: a promise that has passed, a renewal within 120
 *     days
 * @param band how far the day of {@code date} is away, or for how long the customer has been
 *     exposed, in words that like items share
 * @param money what is at stake, in the reporting currency: the deal's size, the customer's annual
 *     revenue; not measured where nobody says
 * @param like what became of like ones by the end of the quarter after; not measured where not
 *     replayed
 */
public record RiskItem(
    String id,
    String requestId,
    String dealId,
    String accountId,
    String accountName,
    String what,
    String owner,
    Measured<LocalDate> date,
    boolean urgent,
    String band,
    Measured<BigDecimal> money,
    Measured<Rate> like) {

  /** Its account as a reader knows it: the name, else the identifier. */
  public String account() {
    return accountName.isEmpty() ? accountId : accountName;
  }
}
