package dev.hindsight.plain;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A small company that trades off, with renewals, signals, and plans that were moved. */
public final class RandomRiskyCompany {

  private RandomRiskyCompany() {}

  public static WrittenExports of(long seed) {
    WrittenExports exports = RandomTradingCompany.of(seed);
    Random random = new Random(seed);
    exports.present(Pressure.TABLE).present(FieldChanges.TABLE);
    for (Map<String, String> account : exports.written(Accounts.TABLE)) {
      if (random.nextBoolean()) {
        account.put(Accounts.RENEWAL_AT, day("2026-06-01", 400, random));
      }
    }
    exports.present(Accounts.TABLE, Accounts.RENEWAL_AT);
    for (Map<String, String> request : List.copyOf(exports.written(Requests.TABLE))) {
      for (int left = random.nextInt(4) - 1; left > 0; left--) {
        String raised = request.get(Requests.REQUESTED_AT);
        exports.row(
            Pressure.TABLE,
            Map.of(
                Pressure.REQUEST_ID, request.get(Requests.REQUEST_ID),
                Pressure.SIGNALLED_AT, day(raised, 250, random),
                Pressure.TACTIC, "deadline"));
      }
    }
    for (Map<String, String> deal : List.copyOf(exports.written(Deals.TABLE))) {
      moves(exports, deal, random);
    }
    return exports;
  }

  /** Of two deals in three, each change going on from the one before. */
  private static void moves(WrittenExports exports, Map<String, String> deal, Random random) {
    String closed = deal.get(Deals.CLOSED_AT);
    String plan = random.nextInt(4) == 0 ? null : day(closed, 200, random, -150);
    String changed = day(closed, 100, random, -200);
    for (int left = random.nextInt(4) - 1; left > 0; left--) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put(FieldChanges.DEAL_ID, deal.get(Deals.DEAL_ID));
      row.put(FieldChanges.CHANGED_AT, changed);
      row.put(FieldChanges.FIELD, "closed_at");
      if (plan != null) {
        row.put(FieldChanges.OLD_VALUE, plan);
      }
      plan = left == 1 ? closed : day(closed, 200, random, -100);
      row.put(FieldChanges.NEW_VALUE, plan);
      exports.row(FieldChanges.TABLE, row);
      changed = day(changed, 90, random, 1);
    }
  }

  private static String day(String from, int days, Random random) {
    return day(from, days, random, 0);
  }

  private static String day(String from, int days, Random random, int first) {
    return LocalDate.parse(from).plusDays(first + random.nextInt(days)).toString();
  }
}
