package dev.hindsight.plain;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Requests;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Exports of a small company under pressure, in which everything that can happen does. */
public final class RandomPressedCompany {

  private static final LocalDate START = LocalDate.parse("2024-10-01");
  private static final int DAYS = 730;

  /** Columns that a company may not have. */
  private static final List<String> DISPENSABLE =
      List.of(
          Deals.SEGMENT,
          Deals.DEAL_TYPE,
          Deals.COMPETITOR,
          Requests.CLAIMED_CONFIDENCE,
          Requests.PROSPECT_INTERVIEWED,
          Pressure.CLAIMED_DEADLINE);

  private final Random random;
  private final String withoutColumn;
  private final boolean lostAmountsAreZero;
  private final boolean hasQuotas;
  private final WrittenExports exports = new WrittenExports();

  private RandomPressedCompany(long seed) {
    random = new Random(seed);
    withoutColumn = random.nextInt(3) == 0 ? DISPENSABLE.get(random.nextInt(6)) : "";
    lostAmountsAreZero = random.nextInt(5) == 0;
    hasQuotas = random.nextInt(3) > 0;
  }

  public static WrittenExports of(long seed) {
    return new RandomPressedCompany(seed).written();
  }

  private WrittenExports written() {
    exports.present(Decisions.TABLE).present(Pressure.TABLE);
    for (int i = 0; i < 220; i++) {
      deal("d" + i);
    }
    request("nowhere", 1, LocalDate.parse("2026-01-01"));
    signal("nothing", LocalDate.parse("2026-01-02"));
    if (hasQuotas) {
      quotas();
    }
    rate("EUR", START.minusDays(2 * DAYS), "1.07251");
    rate("EUR", START.plusDays(400), "1.1");
    rate("EUR", START.plusDays(600), "0.98765432");
    return exports;
  }

  private void quotas() {
    exports.present(Quotas.TABLE);
    for (String team : List.of("red", "blue")) {
      for (LocalDate start = START; start.isBefore(START.plusDays(DAYS)); ) {
        quota(team, start);
        start = start.plusMonths(2).plusDays(random.nextInt(40));
      }
    }
  }

  private void deal(String id) {
    // Without quotas former years stand in.
    LocalDate opened = hasQuotas ? day(START, DAYS) : day(START.minusDays(DAYS), 2 * DAYS);
    Map<String, String> row = new LinkedHashMap<>();
    row.put(Deals.DEAL_ID, id);
    row.put(Deals.OUTCOME, one("won", "won", "lost", "lost", "no_decision", "open"));
    sometimes(row, Deals.OPENED_AT, opened.toString());
    row.put(Deals.CLOSED_AT, day(opened.minusDays(5), 200).toString());
    boolean zero = lostAmountsAreZero && row.get(Deals.OUTCOME).equals("lost");
    row.put(Deals.AMOUNT, zero ? "0" : one("50", "100.5", "250", "1000.3333"));
    if (!lostAmountsAreZero && random.nextInt(3) == 0) {
      row.put(Deals.EXPECTED_AMOUNT, one("75", "100.5", "249.9999"));
    }
    row.put(Deals.CURRENCY, one("USD", "USD", "EUR"));
    sometimes(row, Deals.SEGMENT, one("a", "b"));
    sometimes(row, Deals.DEAL_TYPE, one("new_business", "renewal"));
    sometimes(row, Deals.SALES_TEAM, one("red", "blue", "green"));
    sometimes(row, Deals.ACCOUNT_ID, "a" + random.nextInt(60));
    sometimes(row, Deals.SALES_REP, one("Ann", "Bob", "Cem", "Dee"));
    sometimes(row, Deals.COMPETITOR, one("Acme", "ACME", "Globex"));
    exports.row(Deals.TABLE, row);
    for (int i = random.nextInt(4); i > 0; i--) {
      request(id, i, opened);
    }
    if (random.nextBoolean()) {
      change(id, opened, "probability", "0.1", "0.3", "0.55", "0.9");
      change(id, opened, "amount", "20", "110.5", "400");
      change(id, opened, "stage", "open", "lost", "won", "open");
      change(id, opened, "closed_at", day(opened, 90).toString(), day(opened, 200).toString());
    }
  }

  /** Changes of a field, each of which goes on from the last, some of them on one day. */
  private void change(String deal, LocalDate opened, String field, String... values) {
    LocalDate day = day(opened.minusDays(3), 60);
    String held = random.nextBoolean() ? values[0] : null;
    for (int i = random.nextInt(4); i > 0; i--) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put(FieldChanges.DEAL_ID, deal);
      row.put(FieldChanges.CHANGED_AT, day.toString());
      row.put(FieldChanges.FIELD, field);
      String next = random.nextInt(6) == 0 ? null : one(values);
      if (held != null) {
        row.put(FieldChanges.OLD_VALUE, held);
      }
      if (next != null) {
        row.put(FieldChanges.NEW_VALUE, next);
      }
      if (!Objects.equals(held, next)) {
        exports.row(FieldChanges.TABLE, row);
        held = next;
        day = day.plusDays(random.nextInt(70));
      }
    }
  }

  private void request(String deal, int number, LocalDate opened) {
    String id = deal + "-" + number;
    LocalDate requested = day(opened, 40);
    Map<String, String> row = new LinkedHashMap<>();
    row.put(Requests.REQUEST_ID, id);
    row.put(Requests.DEAL_ID, deal);
    row.put(Requests.REQUESTED_AT, requested.toString());
    if (random.nextInt(3) == 0) {
      row.put(Requests.SALES_TEAM, one("red", "blue", "violet"));
    }
    sometimes(
        row,
        Requests.FEATURE,
        one("maps", "Maps", " maps  online", "Maps online", "sync", "Export"));
    sometimes(row, Requests.OTHER_PROSPECTS, one("0", "1", "2", "5", "400"));
    if (random.nextInt(3) == 0) {
      row.put(Requests.ACCOUNT_ID, one("x", "y", "z"));
    }
    sometimes(row, Requests.CLAIMED_CONFIDENCE, one("0.2", "0.35", "0.6", "0.8", "1"));
    sometimes(row, Requests.WRITTEN_DESCRIPTION, one("true", "false"));
    sometimes(row, Requests.PROSPECT_INTERVIEWED, one("true", "false"));
    exports.row(Requests.TABLE, row);
    for (int i = random.nextInt(4); i > 0; i--) {
      decision(id, day(requested.minusDays(1), 40));
    }
    for (int i = random.nextInt(5); i > 0; i--) {
      signal(id, day(requested.minusDays(2), 30));
    }
  }

  private void decision(String request, LocalDate day) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put(Decisions.REQUEST_ID, request);
    row.put(Decisions.DECIDED_AT, day + one("", "", "T09:00", "T16:30"));
    row.put(Decisions.DECISION, one("yes", "yes", "yes", "not_now", "never", "alternative"));
    if (random.nextInt(3) > 0) {
      row.put(Decisions.DELIVERED_AT, day(day, 300).toString());
    }
    sometimes(row, Decisions.DECISION_ID, "x" + random.nextInt(100_000));
    exports.row(Decisions.TABLE, row);
  }

  private void signal(String request, LocalDate day) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put(Pressure.REQUEST_ID, request);
    row.put(Pressure.SIGNALLED_AT, day.toString());
    row.put(
        Pressure.TACTIC,
        one(
            "deadline",
            "deadline",
            "competitor_has_it",
            "executive_sponsor",
            "only_opportunity",
            "other",
            "other"));
    sometimes(row, Pressure.CLAIMED_DEADLINE, day(day, 60).toString());
    sometimes(row, Pressure.CLAIMED_COMPETITOR, one("acme", "Initech", "GLOBEX"));
    exports.row(Pressure.TABLE, row);
  }

  private void quota(String team, LocalDate start) {
    String end = start.plusDays(40 + random.nextInt(60)).toString();
    for (int seller = random.nextInt(3); seller >= 0; seller--) {
      exports.row(
          Quotas.TABLE,
          Map.of(
              Quotas.SALES_TEAM,
              team,
              Quotas.PERIOD_START,
              start.toString(),
              Quotas.PERIOD_END,
              end,
              Quotas.QUOTA,
              one("1000", "2000", "7500.5"),
              Quotas.CURRENCY,
              one("USD", "EUR"),
              Quotas.SALES_REP,
              "seller " + seller));
    }
  }

  private void rate(String currency, LocalDate from, String rate) {
    exports.row(
        FxRates.TABLE,
        Map.of(
            FxRates.CURRENCY, currency,
            FxRates.VALID_FROM, from.toString(),
            FxRates.RATE, rate));
  }

  private LocalDate day(LocalDate from, int days) {
    return from.plusDays(random.nextInt(days));
  }

  private String one(String... of) {
    return List.of(of).get(random.nextInt(of.length));
  }

  private void sometimes(Map<String, String> row, String column, String value) {
    if (random.nextInt(4) > 0 && !column.equals(withoutColumn)) {
      row.put(column, value);
    }
  }
}
