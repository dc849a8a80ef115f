package dev.hindsight.plain;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Accounts;
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

/** A small made-up company with customers that wait, everything that can happen among it. */
public final class WaitingCompany {

  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
  private static final int ITEMS = 9;
  private static final int REQUESTS = 14;

  private final Random random;
  private final WrittenExports exports = new WrittenExports();

  private WaitingCompany(long seed) {
    random = new Random(seed);
  }

  public static WrittenExports drawn(long seed) {
    WaitingCompany company = new WaitingCompany(seed);
    company.roadmap();
    company.requests();
    int accounts = 30 + company.random.nextInt(50);
    for (int account = 0; account < accounts; account++) {
      company.account("a" + account);
    }
    company.exports.rows(
        FxRates.TABLE,
        "currency=EUR valid_from=2020-01-01 rate=1.07331",
        "currency=EUR valid_from=2026-02-15 rate=1.1527");
    return company.exports;
  }

  private void roadmap() {
    for (int item = 0; item < ITEMS; item++) {
      Map<String, String> row = row("roadmap_item_id", "i" + item);
      maybe(row, 0.4, "delivered_at", day(1000));
      maybe(row, 0.8, "title", "Item " + item);
      exports.row(RoadmapItems.TABLE, row);
    }
  }

  private void requests() {
    for (int request = 0; request < REQUESTS; request++) {
      String id = "r" + request;
      LocalDate raised = FIRST.plusDays(random.nextInt(900));
      exports.row(
          Requests.TABLE,
          row("request_id", id, "deal_id", "d" + request, "requested_at", raised.toString()));
      for (int decision = random.nextInt(3); decision > 0; decision--) {
        exports.row(
            Decisions.TABLE,
            row(
                "request_id", id,
                "decided_at", raised.plusDays(random.nextInt(90) - 10L).toString(),
                "decision", List.of("yes", "not_now", "alternative").get(random.nextInt(3))));
      }
      displacements(id);
    }
    exports.present(Decisions.TABLE, "decision");
  }

  private void displacements(String request) {
    for (int item = 0; item < ITEMS; item++) {
      if (random.nextDouble() < 0.13) {
        Map<String, String> row = row("request_id", request, "roadmap_item_id", "i" + item);
        maybe(row, 0.7, "displaced_at", day(960));
        exports.row(Displacements.TABLE, row);
      }
    }
    exports.present(Displacements.TABLE, "displaced_at");
  }

  private void account(String id) {
    Map<String, String> row = row("account_id", id);
    maybe(row, 0.9, "customer_since", day(700));
    maybe(row, 0.45, "churned_at", churn());
    maybe(row, 0.8, "segment", List.of("SMB", "Enterprise").get(random.nextInt(2)));
    maybe(row, 0.85, "arr", random.nextInt(90_000) + "." + (10 + random.nextInt(90)));
    maybe(row, 0.3, "currency", List.of("EUR", "USD").get(random.nextInt(2)));
    if (row.containsKey("churned_at")) {
      maybe(row, 0.5, "churn_roadmap_item_id", "i" + random.nextInt(ITEMS));
    }
    exports.row(Accounts.TABLE, row);
    for (int item = 0; item < ITEMS + 1; item++) {
      if (random.nextDouble() < 0.25) {
        exports.row(
            Waiting.TABLE,
            row("account_id", id, "roadmap_item_id", "i" + item, "waiting_since", day(980)));
      }
    }
  }

  /** Often the first or the last day of a month. */
  private String churn() {
    LocalDate day = LocalDate.of(2025, 6, 1).plusDays(random.nextInt(500));
    return switch (random.nextInt(4)) {
      case 0 -> day.withDayOfMonth(1).toString();
      case 1 -> day.withDayOfMonth(day.lengthOfMonth()).toString();
      default -> day.toString();
    };
  }

  private String day(int days) {
    return FIRST.plusDays(random.nextInt(days)).toString();
  }

  private void maybe(Map<String, String> row, double chance, String column, String value) {
    if (random.nextDouble() < chance) {
      row.put(column, value);
    }
  }

  private static Map<String, String> row(String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return row;
  }
}
