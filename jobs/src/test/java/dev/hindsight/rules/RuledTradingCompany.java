package dev.hindsight.rules;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Agreements;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.plain.RandomTradingCompany;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A {@link RandomTradingCompany} with all that rules ask for: preparation, claims, signals before
 * and after the answer, quotas, and agreements that name a rule.
 */
final class RuledTradingCompany {

  static final String OWN =
      """
      rules:
        - name: Off strategy in A
          when: {strategic_fit: off_strategy, segment: [A, nowhere]}
          not: yes
          since: 2026-01-15
        - name: Pressed late
          when: {tactic: [churn_threat, deadline], waited: [8_to_30_days, over_30_days]}
          not: yes
        - name: Prepared
          when: {written_description: yes, prospect_interviewed: yes}
          not: refusal
        - name: Small or middling
          when: {size_band: [small, medium], quarter_end: no}
          not: refusal
          since: 2025-07-01
        - name: Unsure
          when: {claimed_confidence: below_50, other_prospects: [0, 1_to_2]}
          not: yes
        - name: Ahead
          when: {attainment: [80_to_100, from_100]}
          not: refusal
        - name: Red
          when: {sales_team: RED, deal_type: [expansion, renewal]}
          not: yes
        - name: North
          when: {region: North}
          not: refusal
      """;

  private RuledTradingCompany() {}

  static WrittenExports of(long seed, int deals) {
    WrittenExports exports = RandomTradingCompany.of(seed, deals);
    Random random = new Random(-seed);
    List<Map<String, String>> requests = List.copyOf(exports.written(Requests.TABLE));
    exports.without(Requests.TABLE);
    for (Map<String, String> request : requests) {
      Map<String, String> row = new LinkedHashMap<>(request);
      sometimes(random, row, Requests.WRITTEN_DESCRIPTION, one(random, "true", "false"));
      sometimes(random, row, Requests.PROSPECT_INTERVIEWED, one(random, "true", "false"));
      sometimes(
          random, row, Requests.CLAIMED_CONFIDENCE, one(random, "0.2", "0.5", "0.7", "0.8", "0.9"));
      exports.row(Requests.TABLE, row);
      LocalDate day = LocalDate.parse(request.get(Requests.REQUESTED_AT));
      for (int signals = random.nextInt(3); signals > 0; signals--) {
        exports.rows(
            Pressure.TABLE,
            "request_id=%s signalled_at=%s tactic=%s"
                .formatted(
                    request.get(Requests.REQUEST_ID),
                    day.plusDays(random.nextInt(60)),
                    one(random, "deadline", "churn_threat", "other")));
      }
    }
    for (String team : List.of("red", "blue", "green")) {
      for (LocalDate from = LocalDate.of(2023, 7, 1);
          from.getYear() < 2027;
          from = from.plusMonths(3)) {
        exports.rows(
            Quotas.TABLE,
            "sales_team=%s period_start=%s period_end=%s quota=%d"
                .formatted(
                    team, from, from.plusMonths(3).minusDays(1), 200 + random.nextInt(3_000)));
      }
    }
    return exports.rows(
        Agreements.TABLE,
        "agreement_id=A1 agreed_at=2026-02-01 what=Keep rule=Prepared",
        "agreement_id=A2 agreed_at=2026-05-01 what=Keep rule=Prepared",
        "agreement_id=A3 agreed_at=2026-09-01 what=Keep rule=Ahead");
  }

  private static String one(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }

  private static void sometimes(
      Random random, Map<String, String> row, String column, String value) {
    if (random.nextInt(5) > 0) {
      row.put(column, value);
    }
  }
}
