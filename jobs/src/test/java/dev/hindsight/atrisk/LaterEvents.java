package dev.hindsight.atrisk;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.plain.PlainMoments;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Takes out of exports what happens after a day, or has other things happen then. */
final class LaterEvents {

  private static final Map<Table, String> ROWS =
      Map.of(
          Requests.TABLE, Requests.REQUESTED_AT,
          Decisions.TABLE, Decisions.DECIDED_AT,
          Pressure.TABLE, Pressure.SIGNALLED_AT,
          Waiting.TABLE, Waiting.WAITING_SINCE,
          Displacements.TABLE, Displacements.DISPLACED_AT);

  private static final Map<Table, List<String>> CELLS =
      Map.of(
          Decisions.TABLE, List.of(Decisions.DELIVERED_AT),
          RoadmapItems.TABLE, List.of(RoadmapItems.DELIVERED_AT),
          Accounts.TABLE, List.of(Accounts.CHURNED_AT, Accounts.CUSTOMER_SINCE));

  private final WrittenExports exports;
  private final LocalDate asOf;
  private final Random random;

  LaterEvents(WrittenExports exports, LocalDate asOf, long seed) {
    this.exports = exports;
    this.asOf = asOf;
    random = new Random(seed);
  }

  private boolean isLater(String day) {
    return day != null && PlainMoments.day(day).isAfter(asOf);
  }

  /** Nothing of it has happened, and open deals have the plan that they had. */
  void remove() {
    ROWS.forEach(
        (table, column) -> exports.written(table).removeIf(row -> isLater(row.get(column))));
    exports.written(Deals.TABLE).removeIf(row -> isLater(row.get(Deals.OPENED_AT)));
    CELLS.forEach(
        (table, columns) ->
            exports.written(table).forEach(row -> columns.forEach(each -> removeLater(row, each))));
    List.copyOf(exports.written(FieldChanges.TABLE)).stream()
        .filter(row -> isLater(row.get(FieldChanges.CHANGED_AT)))
        .sorted((one, other) -> changedAt(other).compareTo(changedAt(one)))
        .forEach(this::undo);
  }

  private static String changedAt(Map<String, String> change) {
    return change.get(FieldChanges.CHANGED_AT);
  }

  private void removeLater(Map<String, String> row, String column) {
    if (isLater(row.get(column))) {
      row.remove(column);
    }
  }

  private void undo(Map<String, String> change) {
    boolean open =
        deals("open").stream()
                .filter(deal -> deal.get(Deals.DEAL_ID).equals(change.get(FieldChanges.DEAL_ID)))
                .peek(deal -> put(deal, Deals.CLOSED_AT, change.get(FieldChanges.OLD_VALUE)))
                .count()
            > 0;
    if (open) {
      exports.written(FieldChanges.TABLE).remove(change);
    }
  }

  private static void put(Map<String, String> row, String column, String value) {
    if (value == null) {
      row.remove(column);
    } else {
      row.put(column, value);
    }
  }

  private List<Map<String, String>> deals(String outcome) {
    return exports.written(Deals.TABLE).stream()
        .filter(deal -> deal.get(Deals.OUTCOME).equals(outcome))
        .toList();
  }

  /** What happens later happens later still, and to others it happens now. */
  void change() {
    ROWS.forEach(
        (table, column) ->
            exports.written(table).stream()
                .filter(row -> isLater(row.get(column)))
                .forEach(row -> row.put(column, day())));
    CELLS.forEach(
        (table, columns) ->
            exports
                .written(table)
                .forEach(
                    row ->
                        columns.stream()
                            .filter(column -> isLater(row.get(column)))
                            .forEach(column -> row.put(column, day()))));
    for (Map<String, String> deal : exports.written(Deals.TABLE)) {
      boolean closed = !deal.get(Deals.OUTCOME).equals("open");
      if (closed && isLater(deal.get(Deals.CLOSED_AT))) {
        deal.put(Deals.CLOSED_AT, day());
        deal.put(Deals.OUTCOME, one(List.of("won", "lost", "no_decision")));
      }
    }
  }

  /** More of all kinds happens. */
  void add() {
    List<Map<String, String>> requests = List.copyOf(exports.written(Requests.TABLE));
    List<Map<String, String>> accounts = exports.written(Accounts.TABLE);
    for (int number = 0; number < 60; number++) {
      String deal = one(exports.written(Deals.TABLE)).get(Deals.DEAL_ID);
      asks("later-" + number, random.nextBoolean() ? deal : "later-deal-" + number);
      happensTo("later-" + number);
      happensTo(one(requests).get(Requests.REQUEST_ID));
      leaves(one(accounts));
      row(
          Waiting.TABLE,
          Map.of(
              Waiting.ACCOUNT_ID, one(accounts).get(Accounts.ACCOUNT_ID),
              Waiting.ROADMAP_ITEM_ID, "i" + random.nextInt(8),
              Waiting.WAITING_SINCE, day()));
    }
    deals("open").forEach(this::moves);
  }

  private void asks(String request, String deal) {
    row(
        Requests.TABLE,
        Map.of(
            Requests.REQUEST_ID,
            request,
            Requests.DEAL_ID,
            deal,
            Requests.REQUESTED_AT,
            day(),
            Requests.PRODUCT_MANAGER,
            "Gus"));
  }

  private void happensTo(String request) {
    row(
        Pressure.TABLE,
        Map.of(
            Pressure.REQUEST_ID,
            request,
            Pressure.SIGNALLED_AT,
            day(),
            Pressure.TACTIC,
            "deadline"));
    row(
        Decisions.TABLE,
        Map.of(
            Decisions.REQUEST_ID, request,
            Decisions.DECIDED_AT, day(),
            Decisions.DECISION, one(List.of("yes", "not_now")),
            Decisions.PROMISED_FOR, day(),
            Decisions.DELIVERED_AT, day()));
    row(
        Displacements.TABLE,
        Map.of(
            Displacements.REQUEST_ID,
            request,
            Displacements.ROADMAP_ITEM_ID,
            "i" + random.nextInt(8),
            Displacements.DISPLACED_AT,
            day()));
  }

  private void leaves(Map<String, String> account) {
    account.putIfAbsent(Accounts.CHURNED_AT, day());
  }

  /** The plan is moved, on a day after all moves that there are. */
  private void moves(Map<String, String> deal) {
    String next = day();
    Map<String, String> change = new LinkedHashMap<>();
    change.put(FieldChanges.DEAL_ID, deal.get(Deals.DEAL_ID));
    change.put(FieldChanges.CHANGED_AT, asOf.plusYears(5).toString());
    change.put(FieldChanges.FIELD, "closed_at");
    change.put(FieldChanges.OLD_VALUE, deal.get(Deals.CLOSED_AT));
    change.put(FieldChanges.NEW_VALUE, next);
    row(FieldChanges.TABLE, change);
    deal.put(Deals.CLOSED_AT, next);
  }

  private void row(Table table, Map<String, String> values) {
    exports.row(table, values);
  }

  private String day() {
    return asOf.plusDays(1 + random.nextInt(500)).toString();
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
