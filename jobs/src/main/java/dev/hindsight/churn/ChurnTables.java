package dev.hindsight.churn;

import dev.hindsight.findings.Costliest;
import dev.hindsight.findings.DisplacedItem;
import dev.hindsight.findings.DisplacingRequest;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.HiddenName;
import dev.hindsight.findings.Leaver;
import dev.hindsight.findings.Measured;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;

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
    List<Row> items,
    long allItems,
    long stillExposing,
    List<Row> requests,
    long allRequests,
    List<Row> leavers,
    long allLeavers) {

  /** No ledger. */
  static final ChurnTables NONE = new ChurnTables(List.of(), 0, 0, List.of(), 0, List.of(), 0);

  ChurnTables {
    items = List.copyOf(items);
    requests = List.copyOf(requests);
    leavers = List.copyOf(leavers);
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

  private static DisplacedItem item(Row row, Measured<Estimate> fraction) {
    return new DisplacedItem(
        row.getAs(ChurnLedger.ROADMAP_ITEM_ID),
        row.getAs(ChurnLedger.TITLE),
        row.getDate(row.fieldIndex(ChurnLedger.DISPLACED_ON)).toLocalDate(),
        row.getAs(ChurnLedger.REQUESTS),
        row.getAs(ChurnLedger.EXPOSED_ACCOUNTS),
        row.getAs(ChurnLedger.LEAVERS),
        row.getAs(ChurnLedger.ACCOUNTS),
        row.getAs(ChurnLedger.ARR),
        attributable(row, ChurnLedger.ACCOUNTS, fraction),
        attributable(row, ChurnLedger.ARR, fraction));
  }

  private static DisplacingRequest request(Row row, Measured<Estimate> fraction) {
    return new DisplacingRequest(
        row.getAs(ChurnLedger.REQUEST_ID),
        row.getAs(ChurnLedger.DEAL_ID),
        row.getAs(ChurnLedger.FEATURE),
        row.getAs(ChurnLedger.ITEMS),
        row.getAs(ChurnLedger.LEAVERS),
        row.getAs(ChurnLedger.ACCOUNTS),
        row.getAs(ChurnLedger.ARR),
        attributable(row, ChurnLedger.ACCOUNTS, fraction),
        attributable(row, ChurnLedger.ARR, fraction));
  }

  private static Leaver leaver(Row row) {
    return new Leaver(
        row.getAs(ChurnLedger.ROADMAP_ITEM_ID),
        HiddenName.shown(row.getAs(ChurnLedger.ACCOUNT_ID)),
        HiddenName.shown(row.getAs(ChurnLedger.ACCOUNT_NAME)),
        row.getAs(ChurnLedger.SEGMENT),
        row.getDate(row.fieldIndex(ChurnLedger.WAITING_SINCE)).toLocalDate(),
        row.getDate(row.fieldIndex(ChurnLedger.EXPOSED_SINCE)).toLocalDate(),
        row.getDate(row.fieldIndex(ChurnLedger.CHURNED_AT)).toLocalDate(),
        row.getAs(ChurnLedger.CHURN_REASON),
        row.getAs(ChurnLedger.NAMED_ITEM_ID),
        row.getAs(ChurnLedger.ACCOUNTS),
        row.getAs(ChurnLedger.ARR));
  }

  private static Measured<Estimate> attributable(
      Row row, String part, Measured<Estimate> fraction) {
    double whole = row.<BigDecimal>getAs(part).doubleValue();
    return fraction.map(each -> ChurnRates.times(each, whole));
  }
}
