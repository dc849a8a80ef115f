package dev.hindsight.churn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.quality.QualityFinding.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The same displacements are contradictions in the exports and left out of churn. */
class UndatedDisplacementsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

  @Test
  void theRemarkCountsTheContradictionsAndNoMore() {
    WrittenExports exports = exports();
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), AS_OF);

    Churn churn = ChurnOf.findings(exports, exports.basis(period, "USD")).require();

    assertThat(exports.histories().findings())
        .filteredOn(found -> found.finding().kind() == Kind.CONTRADICTION)
        .filteredOn(found -> found.table().equals(Displacements.TABLE))
        .hasSize(3);
    assertThat(churn.remarks())
        .filteredOn(remark -> remark.contains("displacement"))
        .containsExactly(
            "3 displacements have no date, and no yes or alternative that could date them: they are"
                + " left out.");
  }

  /** Yes counts, later yes counts; yes before the request, not now and no answer do not. */
  private static WrittenExports exports() {
    WrittenExports exports = new WrittenExports();
    exports.rows(Deals.TABLE, "deal_id=D1 outcome=won amount=10 closed_at=2026-08-01");
    exports.rows(
        Requests.TABLE,
        "request_id=DATED deal_id=D1 requested_at=2026-02-01",
        "request_id=YES deal_id=D1 requested_at=2026-02-01",
        "request_id=LATER deal_id=D1 requested_at=2026-02-01",
        "request_id=EARLY deal_id=D1 requested_at=2026-02-01",
        "request_id=NOT_NOW deal_id=D1 requested_at=2026-02-01",
        "request_id=SILENT deal_id=D1 requested_at=2026-02-01");
    exports.rows(
        Decisions.TABLE,
        "request_id=YES decided_at=2026-02-05 decision=yes",
        "request_id=LATER decided_at=2026-10-05 decision=alternative",
        "request_id=EARLY decided_at=2026-01-31 decision=yes",
        "request_id=NOT_NOW decided_at=2026-02-05 decision=not_now");
    exports.rows(
        Displacements.TABLE,
        "request_id=DATED roadmap_item_id=I1 displaced_at=2026-02-03",
        "request_id=YES roadmap_item_id=I1",
        "request_id=LATER roadmap_item_id=I1",
        "request_id=EARLY roadmap_item_id=I1",
        "request_id=NOT_NOW roadmap_item_id=I1",
        "request_id=SILENT roadmap_item_id=I1");
    exports.rows(RoadmapItems.TABLE, "roadmap_item_id=I1");
    exports.present(RoadmapItems.TABLE, "delivered_at");
    exports.rows(Accounts.TABLE, "account_id=A1 customer_since=2024-01-01");
    exports.present(Accounts.TABLE, "churned_at");
    exports.rows(Waiting.TABLE, "account_id=A1 roadmap_item_id=I1 waiting_since=2026-01-01");
    return exports;
  }
}
