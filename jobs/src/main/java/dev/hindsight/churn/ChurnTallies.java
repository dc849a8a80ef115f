package dev.hindsight.churn;

import dev.hindsight.churn.ledgers.ItemTally;
import dev.hindsight.churn.ledgers.RequestTally;

/**
 * What one review counts of churn.
 *
 * @param customers all customers
 * @param panel the account-months of those that wait
 * @param days the days of their waiting
 * @param items what displaced items cost
 * @param requests what that comes to by request
 */
public record ChurnTallies(
    CustomerTally customers,
    PanelTally panel,
    DayTally days,
    ItemTally items,
    RequestTally requests) {}
