package dev.hindsight.findings.atrisk;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One open item. Texts are empty where there is none.
 *
 * @param id what it is, and stays from one list to the next: the request, or the account
 * @param dealId its deal; empty of a customer
 * @param accountId its account
 * @param accountName the name of the account, as shown
 * @param what the feature, or the displaced item that the customer waits for
 * @param owner who sees to it: the product manager of the request
 * @param date the day that it is about: promised for, renewal, planned close, last signal
 * @param band how far that day is away, in words that like items share
 * @param money what is at stake; not measured where nobody says
 * @param like what became of like ones by the end of the quarter after; not measured where not
 *     replayed
 */
public record RiskItem(
    String id,
    String dealId,
    String accountId,
    String accountName,
    String what,
    String owner,
    Measured<LocalDate> date,
    String band,
    Measured<BigDecimal> money,
    Measured<Rate> like) {}
