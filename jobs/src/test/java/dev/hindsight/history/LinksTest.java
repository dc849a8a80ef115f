package dev.hindsight.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows are on line 2 and below. */
class LinksTest {

  private final WrittenExports exports = new WrittenExports();

  @Test
  void tellsWhatPointsNowhereAndWhatContradicts() {
    exports.rows(
        Deals.TABLE,
        "deal_id=D1 outcome=won amount=10 closed_at=2025-03-31 account_id=A1",
        "deal_id=D2 outcome=open amount=10 closed_at=2027-03-31 account_id=A9",
        "deal_id=D3 outcome=won amount=10 closed_at=2026-03-31");
    exports.rows(
        Accounts.TABLE,
        "account_id=A1 customer_since=2025-02-01 churned_at=2025-03-01 churn_roadmap_item_id=I9");
    exports.rows(
        Requests.TABLE,
        "request_id=R1 deal_id=D1 requested_at=2025-02-01 account_id=A1",
        "request_id=R2 deal_id=D4 requested_at=2025-02-01 account_id=A8");
    exports.rows(
        Decisions.TABLE,
        "request_id=R1 decided_at=2025-01-31 decision=yes promised_for=2031-01-01",
        "request_id=R9 decided_at=2025-03-01 decision=yes",
        "request_id=R2 decided_at=2025-03-01 decision=not_now");
    exports.rows(RoadmapItems.TABLE, "roadmap_item_id=I1");
    exports.rows(
        Displacements.TABLE,
        "request_id=R1 roadmap_item_id=I1",
        "request_id=R2 roadmap_item_id=I2");
    exports.rows(Waiting.TABLE, "account_id=A2 roadmap_item_id=I1 waiting_since=2025-01-01");
    exports.rows(
        Pressure.TABLE,
        "request_id=R1 signalled_at=2025-02-02 tactic=other",
        "request_id=R7 signalled_at=2025-02-02 tactic=other");

    assertThat(findings())
        .containsExactlyInAnyOrder(
            "ORPHAN requests:3 deal_id=D4: Is not in deals, or its row there is rejected",
            "ORPHAN requests:3 account_id=A8: Is not in accounts, or its row there is rejected",
            "CONTRADICTION decisions:2 decided_at=2025-01-31: Is before its request, of 2025-02-01",
            "ORPHAN decisions:3 request_id=R9: Is not in requests, or its row there is rejected",
            "ORPHAN deals:3 account_id=A9: Is not in accounts, or its row there is rejected",
            "ORPHAN deals:4 account_id=: Has no account",
            "ORPHAN accounts:2 churn_roadmap_item_id=I9: Is not in roadmap_items, or its row there"
                + " is rejected",
            "CONTRADICTION displacements:2 displaced_at=: Is missing, and the request has no yes or"
                + " alternative whose day could count",
            "ORPHAN displacements:3 roadmap_item_id=I2: Is not in roadmap_items, or its row there"
                + " is rejected",
            "CONTRADICTION displacements:3 displaced_at=: Is missing, and the request has no yes or"
                + " alternative whose day could count",
            "ORPHAN waiting:2 account_id=A2: Is not in accounts, or its row there is rejected",
            "ORPHAN pressure:3 request_id=R7: Is not in requests, or its row there is rejected");
  }

  @Test
  void tellsTheLinksOfOneRowInTheOrderOfItsColumns() {
    exports.present(Deals.TABLE).present(Requests.TABLE);
    exports.present(Accounts.TABLE).present(RoadmapItems.TABLE);
    exports.rows(Requests.TABLE, "request_id=R deal_id=D requested_at=2025-02-01 account_id=A");
    exports.rows(Displacements.TABLE, "request_id=X roadmap_item_id=I");
    exports.rows(Waiting.TABLE, "account_id=A roadmap_item_id=I waiting_since=2025-01-01");

    assertThat(findings().stream().map(finding -> finding.replaceAll("=.*", "")))
        .containsExactly(
            "ORPHAN requests:2 deal_id",
            "ORPHAN requests:2 account_id",
            "ORPHAN displacements:2 request_id",
            "ORPHAN displacements:2 roadmap_item_id",
            "CONTRADICTION displacements:2 displaced_at",
            "ORPHAN waiting:2 account_id",
            "ORPHAN waiting:2 roadmap_item_id");
  }

  @Test
  void pointsNowhereOnlyWhereThereIsAnExport() {
    exports.rows(Requests.TABLE, "request_id=R deal_id=D requested_at=2025-02-01 account_id=A");
    exports.rows(Waiting.TABLE, "account_id=A roadmap_item_id=I waiting_since=2025-01-01");
    exports.rows(Displacements.TABLE, "request_id=R roadmap_item_id=I displaced_at=2025-01-01");
    exports.present(Deals.TABLE);

    assertThat(findings())
        .containsExactly(
            "ORPHAN requests:2 deal_id=D: Is not in deals, or its row there is rejected");
  }

  @Test
  void countsAnAnswerWhoseRequestHasNoExport() {
    exports.rows(Deals.TABLE, "deal_id=D outcome=open");
    exports.rows(
        Decisions.TABLE,
        "request_id=R1 decided_at=2025-03-01 decision=yes",
        "request_id=R2 decided_at=2025-03-01 decision=never");
    exports.rows(
        Displacements.TABLE,
        "request_id=R1 roadmap_item_id=I1",
        "request_id=R2 roadmap_item_id=I1",
        "request_id=R3 roadmap_item_id=I1");

    assertThat(findings())
        .containsExactly(
            "CONTRADICTION displacements:3 displaced_at=: Is missing, and the request has no yes or"
                + " alternative whose day could count",
            "CONTRADICTION displacements:4 displaced_at=: Is missing, and the request has no yes or"
                + " alternative whose day could count");
  }

  @Test
  void oneAnswerThatCountsDatesADisplacementBesideOneThatDoesNot() {
    exports.rows(Deals.TABLE, "deal_id=D outcome=open");
    exports.rows(Requests.TABLE, "request_id=R deal_id=D requested_at=2025-02-01");
    exports.rows(
        Decisions.TABLE,
        "request_id=R decided_at=2025-01-31 decision=yes",
        "request_id=R decided_at=2025-02-01 decision=alternative");
    exports.rows(Displacements.TABLE, "request_id=R roadmap_item_id=I");

    assertThat(findings())
        .containsExactly(
            "CONTRADICTION decisions:2 decided_at=2025-01-31: Is before its request, of"
                + " 2025-02-01");
  }

  private List<String> findings() {
    return exports.histories().findings().stream()
        .map(
            found ->
                "%s %s:%s %s=%s: %s"
                    .formatted(
                        found.finding().kind(),
                        found.table().name(),
                        found.place().line(),
                        found.finding().column(),
                        found.finding().value(),
                        found.finding().reason()))
        .toList();
  }
}
