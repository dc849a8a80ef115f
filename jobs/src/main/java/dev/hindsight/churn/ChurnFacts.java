package dev.hindsight.churn;

import dev.hindsight.history.Months;
import dev.hindsight.history.ReportingCurrency;
import dev.hindsight.history.ReviewBasis;
import dev.hindsight.history.ReviewPeriod;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.Exports;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.Waiting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the churn analysis stands on.
 *
 * @param read the exports, whatever their dates
 * @param known the exports as known on the as-of date
 * @param period what the report covers
 * @param currency the reporting currency
 * @param exposureDays for how many days a displacement exposes those that wait
 * @param basis what its panels share
 */
public record ChurnFacts(
    Exports read,
    Exports known,
    ReviewPeriod period,
    ReportingCurrency currency,
    int exposureDays,
    WaitingBasis basis) {

  private static final Map<Table, String> WANTED = wanted();

  /** The facts of a review: nothing is computed yet. */
  public static ChurnFacts of(ReviewBasis basis, int exposureDays) {
    return new ChurnFacts(
        basis.read(),
        basis.known(),
        basis.period(),
        basis.currency(),
        exposureDays,
        new WaitingBasis(basis.known(), basis.period().asOf(), basis.currency(), exposureDays));
  }

  /** The window's complete months; empty where it has none yet. */
  public Optional<Months> months() {
    return Months.within(period.period().windowStart(), period.period().windowEnd());
  }

  /** The panel over some months: those of the window, or of any other range. */
  public WaitingPanel over(Months months) {
    return WaitingPanel.of(this, months);
  }

  /** Why churn is not measured, with what it would take; empty where it is. */
  public Optional<String> missing() {
    String tables =
        WANTED.entrySet().stream()
            .filter(wanted -> !known.has(wanted.getKey()))
            .map(wanted -> noTable(wanted.getKey(), wanted.getValue()))
            .collect(Collectors.joining("; "));
    return tables.isEmpty() ? missingColumn() : Optional.of(tables);
  }

  /** Why it is not measured what customers named when they left; empty where it is. */
  public Optional<String> missingNamed() {
    return known.has(Accounts.TABLE, Accounts.CHURN_ROADMAP_ITEM_ID)
        ? Optional.empty()
        : Optional.of(noColumn(Accounts.CHURN_ROADMAP_ITEM_ID));
  }

  private Optional<String> missingColumn() {
    if (!known.has(Accounts.TABLE, Accounts.CUSTOMER_SINCE)) {
      return Optional.of(
          noColumn(Accounts.CUSTOMER_SINCE) + ": the day on which each account became a customer");
    }
    return known.has(Accounts.TABLE, Accounts.CHURNED_AT)
        ? Optional.empty()
        : Optional.of(
            noColumn(Accounts.CHURNED_AT)
                + ": the day on which each customer left, empty for those that stayed");
  }

  private static String noTable(Table table, String wanted) {
    return "there is no `" + table.name() + "` export: " + wanted;
  }

  private static String noColumn(String column) {
    return "the `" + Accounts.TABLE.name() + "` export has no column `" + column + "`";
  }

  private static Map<Table, String> wanted() {
    Map<Table, String> wanted = new LinkedHashMap<>();
    wanted.put(
        Waiting.TABLE,
        "it takes a row for each customer and roadmap item that it waits for, with `account_id`,"
            + " `roadmap_item_id` and `waiting_since`");
    wanted.put(
        Displacements.TABLE,
        "it takes a row for each roadmap item that a request pushed out, with `request_id`,"
            + " `roadmap_item_id` and `displaced_at`");
    wanted.put(
        Accounts.TABLE,
        "it takes a row for each customer, with `account_id`, `customer_since` and `churned_at`");
    wanted.put(
        RoadmapItems.TABLE,
        "it takes a row for each roadmap item, with `roadmap_item_id` and `delivered_at`");
    return wanted;
  }
}
