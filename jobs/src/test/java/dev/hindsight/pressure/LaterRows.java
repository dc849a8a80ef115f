package dev.hindsight.pressure;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Adds to exports what could happen after a day, in the columns that they have. */
public final class LaterRows {

  private final WrittenExports exports;
  private final LocalDate asOf;
  private final Random random;

  public LaterRows(WrittenExports exports, LocalDate asOf, long seed) {
    this.exports = exports;
    this.asOf = asOf;
    random = new Random(seed);
  }

  /** Deals, requests, answers, signals, deliveries, closes and plans. */
  public void add() {
    List<Map<String, String>> deals = List.copyOf(exports.written(Deals.TABLE));
    List<Map<String, String>> requests = List.copyOf(exports.written(Requests.TABLE));
    postpone(Deals.TABLE, Deals.CLOSED_AT);
    postpone(Decisions.TABLE, Decisions.DELIVERED_AT);
    for (int i = 0; i < 60; i++) {
      happensTo(one(requests).get(Requests.REQUEST_ID));
      String deal = random.nextBoolean() ? one(deals).get(Deals.DEAL_ID) : newDeal(i);
      asks("later-" + i, deal);
      happensTo("later-" + i);
      plans(one(deals).get(Deals.DEAL_ID));
    }
  }

  /** What comes later may come later still. */
  private void postpone(Table table, String column) {
    exports.written(table).stream()
        .filter(row -> row.containsKey(column))
        .filter(row -> LocalDate.parse(row.get(column)).isAfter(asOf))
        .forEach(row -> row.put(column, day()));
  }

  private String newDeal(int number) {
    String id = "later-deal-" + number;
    row(
        Deals.TABLE,
        Map.of(
            Deals.DEAL_ID, id,
            Deals.OUTCOME, one(List.of("won", "lost", "open")),
            Deals.OPENED_AT, asOf.plusDays(1).toString(),
            Deals.CLOSED_AT, day(),
            Deals.AMOUNT, "5000",
            Deals.CURRENCY, "USD",
            Deals.SALES_TEAM, one(List.of("red", "blue", "green")),
            Deals.SALES_REP, one(List.of("Ann", "Bob", "Cem")),
            Deals.ACCOUNT_ID, "new" + number));
    return id;
  }

  private void asks(String id, String deal) {
    row(
        Requests.TABLE,
        Map.of(
            Requests.REQUEST_ID,
            id,
            Requests.DEAL_ID,
            deal,
            Requests.REQUESTED_AT,
            day(),
            Requests.FEATURE,
            one(List.of("maps", "sync", "export")),
            Requests.OTHER_PROSPECTS,
            "3",
            Requests.ACCOUNT_ID,
            one(List.of("u", "v", "w"))));
  }

  private void happensTo(String request) {
    row(
        Pressure.TABLE,
        Map.of(
            Pressure.REQUEST_ID, request,
            Pressure.SIGNALLED_AT, day(),
            Pressure.TACTIC, one(List.of("deadline", "only_opportunity")),
            Pressure.CLAIMED_DEADLINE, day()));
    row(
        Decisions.TABLE,
        Map.of(
            Decisions.REQUEST_ID, request,
            Decisions.DECIDED_AT, day(),
            Decisions.DECISION, one(List.of("yes", "never")),
            Decisions.DELIVERED_AT, day()));
  }

  private void plans(String deal) {
    row(
        FieldChanges.TABLE,
        Map.of(
            FieldChanges.DEAL_ID,
            deal,
            FieldChanges.CHANGED_AT,
            day(),
            FieldChanges.FIELD,
            "closed_at",
            FieldChanges.NEW_VALUE,
            day()));
  }

  private void row(Table table, Map<String, String> values) {
    Map<String, String> kept = new LinkedHashMap<>(values);
    kept.keySet().removeIf(column -> !exports.columns().has(table, column));
    exports.row(table, kept);
  }

  private String day() {
    return asOf.plusDays(1 + random.nextInt(500)).toString();
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
