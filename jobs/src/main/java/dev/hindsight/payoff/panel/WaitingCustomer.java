package dev.hindsight.payoff.panel;

import dev.hindsight.churn.AccountStratum;
import dev.hindsight.history.CustomerMonths;
import java.math.BigDecimal;

/**
 * A customer of a panel.
 *
 * @param unit what is drawn as one in a resample
 * @param stratum what it is alike in with others
 * @param arr its revenue; null where it has none
 * @param months the months that it is in
 */
public record WaitingCustomer(
    String unit, AccountStratum stratum, BigDecimal arr, CustomerMonths months) {}
