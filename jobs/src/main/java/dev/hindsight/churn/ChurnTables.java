package dev.hindsight.churn;

import dev.hindsight.churn.ledgers.ItemTally;
import dev.hindsight.churn.ledgers.LeaverRow;
import dev.hindsight.churn.ledgers.RequestRow;
import dev.hindsight.churn.ledgers.RequestTally;
import dev.hindsight.findings.HiddenName;
import dev.hindsight.findings.churn.Costliest;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.findings.churn.DisplacingRequest;
import dev.hindsight.findings.churn.Leaver;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.history.ItemCost;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The costliest rows of the churn ledger, and how many there are of each.
 *
 * @param items the items' rows, costliest first
 * @param allItems how many there are
 * @param stillExposing how many of these still expose a customer on the as-of date
 * @param requests the requests' rows, costliest first
 * @param allRequests how many there are
 * @param leavers the rows of the accounts behind the items, greatest part first
 * @param allLeavers how many there are
 */
record ChurnTables(
    List<ItemCost> items,
    long allItems,
    long stillExposing,
    List<RequestRow> requests,
    long allRequests,
    List<LeaverRow> leavers,
    long allLeavers) {

  /** No ledger. */
  static final ChurnTables NONE = new ChurnTables(List.of(), 0, 0, List.of(), 0, List.of(), 0);

  ChurnTables {
    items = List.copyOf(items);
    requests = List.copyOf(requests);
    leavers = List.copyOf(leavers);
  }

  static ChurnTables of(ItemTally items, RequestTally requests) {
    return new ChurnTables(
        items.items().kept(),
        items.items().all(),
        items.stillExposing(),
        requests.requests().kept(),
        requests.requests().all(),
        items.leavers().kept(),
        items.leavers().all());
  }

  /** The items with what is attributable to them. */
  Costliest<DisplacedItem> items(Measured<Estimate> fraction) {
    return new Costliest<>(allItems, items.stream().map(row -> item(row, fraction)).toList());
  }

  /** The requests with what is attributable to them. */
  Costliest<DisplacingRequest> requests(Measured<Estimate> fraction) {
    return new Costliest<>(
        allRequests, requests.stream().map(row -> request(row, fraction)).toList());
  }

  /** The accounts behind the items. */
  Costliest<Leaver> accountsBehind() {
    return new Costliest<>(allLeavers, leavers.stream().map(ChurnTables::leaver).toList());
  }

  private static DisplacedItem item(ItemCost row, Measured<Estimate> fraction) {
    return new DisplacedItem(
        row.roadmapItemId(),
        orEmpty(row.title()),
        row.displacedOn(),
        row.requests(),
        row.exposedAccounts(),
        row.leavers(),
        row.accounts(),
        row.arr(),
        attributable(row.accounts(), fraction),
        attributable(row.arr(), fraction));
  }

  private static DisplacingRequest request(RequestRow row, Measured<Estimate> fraction) {
    return new DisplacingRequest(
        row.requestId(),
        row.dealId(),
        row.feature(),
        row.items(),
        row.leavers(),
        row.accounts(),
        row.arr(),
        attributable(row.accounts(), fraction),
        attributable(row.arr(), fraction));
  }

  private static Leaver leaver(LeaverRow row) {
    return new Leaver(
        row.roadmapItemId(),
        HiddenName.shown(row.accountId()),
        HiddenName.shown(orEmpty(row.accountName())),
        orEmpty(row.segment()),
        row.waitingSince(),
        row.exposedSince(),
        row.churnedAt(),
        orEmpty(row.churnReason()),
        orEmpty(row.namedItemId()),
        row.accounts(),
        row.arr());
  }

  private static String orEmpty(String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private static Measured<Estimate> attributable(BigDecimal part, Measured<Estimate> fraction) {
    return fraction.map(each -> ChurnRates.times(each, part.doubleValue()));
  }
}
