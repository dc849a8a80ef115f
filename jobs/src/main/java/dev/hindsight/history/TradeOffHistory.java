package dev.hindsight.history;

import java.util.List;
import java.util.Map;

/**
 * A deal with its requests, and what these displaced.
 *
 * @param deal the deal; of costs that are put down to a request which is not exported one without
 *     requests
 * @param costs for each review what its requests cost, by their identifier; without those that
 *     displaced nothing
 * @param accountNames the names of the accounts that the deal and its requests are for, by account;
 *     without those that have none
 */
public record TradeOffHistory(
    DealHistory deal, List<Map<String, RequestCosts>> costs, Map<String, String> accountNames) {

  public TradeOffHistory {
    costs = List.copyOf(costs);
    accountNames = Map.copyOf(accountNames);
  }
}
