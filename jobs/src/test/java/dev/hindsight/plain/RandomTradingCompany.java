package dev.hindsight.plain;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Exports of a small company that trades off, in which everything that can happen does. */
public final class RandomTradingCompany {

  private static final LocalDate START = LocalDate.parse("2023-03-01");
  private static final int DAYS = 1300;
  private static final int ITEMS = 8;
  private static final int ACCOUNTS = 60;
  private static final int DEALS = 150;

  private final Random random;
  private final WrittenExports exports = new WrittenExports();

  private RandomTradingCompany(long seed) {
    random = new Random(seed);
  }

  public static WrittenExports of(long seed) {
    return of(seed, DEALS);
  }

  /** One of so many deals. */
  public static WrittenExports of(long seed, int deals) {
    return new RandomTradingCompany(seed).written(deals);
  }

  private WrittenExports written(int deals) {
    exports.rows(
        FxRates.TABLE,
        "currency=EUR valid_from=2020-01-01 rate=1.1",
        "currency=EUR valid_from=2025-11-11 rate=1.07654321",
        "currency=GBP valid_from=2020-01-01 rate=1.3");
    present();
    for (int item = 0; item < ITEMS; item++) {
      Map<String, String> row = row(RoadmapItems.ROADMAP_ITEM_ID, "i" + item);
      sometimes(row, RoadmapItems.TITLE, "Item " + item);
      if (random.nextInt(3) == 0) {
        row.put(RoadmapItems.DELIVERED_AT, day(START, DAYS).toString());
      }
      exports.row(RoadmapItems.TABLE, row);
    }
    for (int account = 0; account < ACCOUNTS; account++) {
      account("a" + account);
    }
    for (int deal = 0; deal < deals; deal++) {
      deal("d" + deal);
    }
    request("nowhere", 0, LocalDate.parse("2026-01-01"));
    decision("nothing", LocalDate.parse("2026-01-02"));
    return exports;
  }

  private void present() {
    exports
        .present(Decisions.TABLE, Decisions.ALTERNATIVE, Decisions.PROMISED_FOR)
        .present(Decisions.TABLE, Decisions.DELIVERED_AT)
        .present(Displacements.TABLE, Displacements.DISPLACED_AT)
        .present(Accounts.TABLE, Accounts.CHURNED_AT);
  }

  private void account(String id) {
    Map<String, String> row = row(Accounts.ACCOUNT_ID, id);
    sometimes(row, Accounts.ACCOUNT_NAME, "Company " + id);
    sometimes(row, Accounts.CUSTOMER_SINCE, day(START, 700).toString());
    sometimes(row, Accounts.SEGMENT, one("a", "b"));
    sometimes(row, Accounts.ARR, one("1000", "25000.5", "90000.1234"));
    sometimes(row, Accounts.CURRENCY, one("USD", "EUR"));
    if (random.nextInt(3) > 0) {
      row.put(Accounts.CHURNED_AT, day(START.plusDays(400), 950).toString());
    }
    exports.row(Accounts.TABLE, row);
    for (int item = 0; item < ITEMS + 1; item++) {
      if (random.nextInt(3) == 0) {
        Map<String, String> wait = row(Waiting.ACCOUNT_ID, id);
        wait.put(Waiting.ROADMAP_ITEM_ID, "i" + item);
        wait.put(Waiting.WAITING_SINCE, day(START, DAYS).toString());
        exports.row(Waiting.TABLE, wait);
      }
    }
  }

  private void deal(String id) {
    LocalDate opened = day(START, DAYS);
    Map<String, String> row = row(Deals.DEAL_ID, id);
    row.put(Deals.OUTCOME, one("won", "won", "lost", "lost", "no_decision", "open"));
    sometimes(row, Deals.OPENED_AT, opened.toString());
    row.put(Deals.CLOSED_AT, day(opened.minusDays(5), 300).toString());
    if (!row.get(Deals.OUTCOME).equals("open") || random.nextBoolean()) {
      row.put(Deals.AMOUNT, one("50", "100.5", "250", "1000.3333"));
    }
    sometimes(row, Deals.EXPECTED_AMOUNT, one("50", "101.1", "251", "1000.3333", "0"));
    sometimes(row, Deals.CURRENCY, one("USD", "EUR", "GBP"));
    sometimes(row, Deals.ACCOUNT_ID, "a" + random.nextInt(ACCOUNTS + 5));
    sometimes(row, Deals.SEGMENT, one("a", "b"));
    sometimes(row, Deals.REGION, one("north", "south"));
    sometimes(row, Deals.DEAL_TYPE, one("new_business", "expansion", "renewal"));
    sometimes(row, Deals.SALES_TEAM, one("red", "blue"));
    sometimes(row, Deals.SALES_REP, one("Ada", "Bea"));
    exports.row(Deals.TABLE, row);
    for (int number = random.nextInt(7) / 2; number > 0; number--) {
      request(id, number, opened);
    }
  }

  private void request(String deal, int number, LocalDate opened) {
    String id = deal + "-" + number;
    LocalDate requested = day(opened, 60);
    Map<String, String> row = row(Requests.REQUEST_ID, id);
    row.put(Requests.DEAL_ID, deal);
    row.put(Requests.REQUESTED_AT, requested.toString());
    sometimes(row, Requests.ACCOUNT_ID, "a" + random.nextInt(ACCOUNTS));
    sometimes(row, Requests.FEATURE, one("Offline mode", "Audit trail"));
    sometimes(row, Requests.SALES_TEAM, one("red", "green"));
    sometimes(row, Requests.SALES_REP, one("Ada", "Cem"));
    sometimes(row, Requests.PRODUCT_MANAGER, one("Dan", "Eve", "Fay"));
    sometimes(row, Requests.STRATEGIC_FIT, one("aligned", "neutral", "off_strategy"));
    sometimes(row, Requests.OTHER_PROSPECTS, one("0", "1", "2", "3", "7"));
    sometimes(row, Requests.EFFORT_DAYS, one("0", "2.5", "13"));
    exports.row(Requests.TABLE, row);
    for (int decision = random.nextInt(4); decision > 0; decision--) {
      decision(id, day(requested.minusDays(1), 60));
    }
    for (int item = 0; item < ITEMS + 1; item++) {
      if (random.nextInt(12) == 0) {
        Map<String, String> displaced = row(Displacements.REQUEST_ID, id);
        displaced.put(Displacements.ROADMAP_ITEM_ID, "i" + item);
        sometimes(displaced, Displacements.DISPLACED_AT, day(requested, 90).toString());
        exports.row(Displacements.TABLE, displaced);
      }
    }
  }

  private void decision(String request, LocalDate day) {
    Map<String, String> row = row(Decisions.REQUEST_ID, request);
    row.put(Decisions.DECIDED_AT, day + one("", "", "T09:00", "T16:30"));
    row.put(Decisions.DECISION, one("yes", "yes", "not_now", "not_now", "never", "alternative"));
    sometimes(row, Decisions.DECISION_ID, "x" + random.nextInt(100_000));
    sometimes(row, Decisions.ALTERNATIVE, one("low_code", "integrator"));
    sometimes(row, Decisions.DECIDED_BY, one("Dan", "Eve"));
    sometimes(row, Decisions.REASON, one("roadmap full", "others want it"));
    sometimes(row, Decisions.PROMISED_FOR, day(day, 200).toString());
    sometimes(row, Decisions.DELIVERED_AT, day(day, 250).toString());
    exports.row(Decisions.TABLE, row);
  }

  private LocalDate day(LocalDate from, int days) {
    return from.plusDays(random.nextInt(days));
  }

  private String one(String... of) {
    return List.of(of).get(random.nextInt(of.length));
  }

  private void sometimes(Map<String, String> row, String column, String value) {
    if (random.nextInt(5) > 0) {
      row.put(column, value);
    }
  }

  private static Map<String, String> row(String column, String value) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put(column, value);
    return row;
  }
}
