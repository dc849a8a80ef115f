package dev.hindsight.plain;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Requests;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Exports of a small company in which everything that can happen does, from a seed. */
public final class RandomCompany {

  private static final LocalDate START = LocalDate.parse("2024-06-01");
  private static final int DAYS = 900;

  private final Random random;
  private final WrittenExports exports = new WrittenExports();

  private RandomCompany(long seed) {
    random = new Random(seed);
  }

  public static WrittenExports of(long seed) {
    return new RandomCompany(seed).written();
  }

  private WrittenExports written() {
    exports.rows(
        FxRates.TABLE,
        "currency=EUR valid_from=2020-01-01 rate=1.1",
        "currency=EUR valid_from=2025-11-11 rate=1.07654321",
        "currency=GBP valid_from=2020-01-01 rate=1.3");
    exports.present(Decisions.TABLE, Decisions.ALTERNATIVE);
    for (int i = 0; i < 80; i++) {
      deal("d" + i);
    }
    exports.row(
        Requests.TABLE,
        Map.of("request_id", "orphan", "deal_id", "nowhere", "requested_at", "2026-01-01"));
    decision("orphan", LocalDate.parse("2026-01-02"));
    decision("nowhere", LocalDate.parse("2026-01-02"));
    return exports;
  }

  private void deal(String id) {
    LocalDate opened = day(START, DAYS);
    Map<String, String> row = new LinkedHashMap<>();
    row.put(Deals.DEAL_ID, id);
    row.put(Deals.OUTCOME, one("won", "won", "lost", "no_decision", "open"));
    sometimes(row, Deals.OPENED_AT, opened.toString());
    row.put(Deals.CLOSED_AT, day(opened.minusDays(10), 300).toString());
    row.put(Deals.AMOUNT, amount());
    sometimes(row, Deals.EXPECTED_AMOUNT, amount());
    sometimes(row, Deals.CURRENCY, one("USD", "EUR", "GBP"));
    sometimes(row, Deals.SEGMENT, one("a", "b"));
    sometimes(row, Deals.REGION, one("north", "south"));
    sometimes(row, Deals.DEAL_TYPE, one("new_business", "renewal"));
    sometimes(row, Deals.SALES_TEAM, one("red", "blue", "green"));
    exports.row(Deals.TABLE, row);
    for (int i = random.nextInt(4); i > 0; i--) {
      request(id, i, opened);
    }
  }

  private void request(String deal, int number, LocalDate opened) {
    String id = deal + "-" + number;
    LocalDate requested = day(opened, 60);
    exports.row(
        Requests.TABLE,
        Map.of("request_id", id, "deal_id", deal, "requested_at", requested.toString()));
    for (int i = random.nextInt(4); i > 0; i--) {
      decision(id, day(requested.minusDays(1), 40));
    }
  }

  private void decision(String request, LocalDate day) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put(Decisions.REQUEST_ID, request);
    row.put(Decisions.DECIDED_AT, day + one("", "", "T09:00", "T16:30"));
    row.put(Decisions.DECISION, one("yes", "not_now", "never", "alternative", "alternative"));
    sometimes(row, Decisions.DECISION_ID, "x" + random.nextInt(100_000));
    sometimes(row, Decisions.ALTERNATIVE, one("low_code", "integrator"));
    exports.row(Decisions.TABLE, row);
  }

  /** Few different amounts, so that sizes tie. */
  private String amount() {
    return one("5", "100.5", "250", "1000.3333");
  }

  private LocalDate day(LocalDate from, int days) {
    return from.plusDays(random.nextInt(days));
  }

  private String one(String... of) {
    return List.of(of).get(random.nextInt(of.length));
  }

  private void sometimes(Map<String, String> row, String column, String value) {
    if (random.nextInt(4) > 0) {
      row.put(column, value);
    }
  }
}
