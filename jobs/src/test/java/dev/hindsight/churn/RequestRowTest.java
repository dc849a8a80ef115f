package dev.hindsight.churn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.churn.ledgers.ItemTallies;
import dev.hindsight.churn.ledgers.RequestRow;
import dev.hindsight.churn.ledgers.RequestTally;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RequestRowTest {

  private final WrittenExports exports = new WrittenExports();

  @Test
  void aRequestIsThereWithTheItemsThatExposedSomebodyAndWhatIsKnownOfIt() {
    exports.rows(Deals.TABLE, "deal_id=d outcome=open");
    exports.rows(
        Requests.TABLE,
        "request_id=r1 deal_id=d requested_at=2026-01-05 feature=PDF",
        "request_id=r2 deal_id=d requested_at=2026-01-05",
        "request_id=r3 deal_id=gone requested_at=2026-01-05",
        "request_id=r4 deal_id=d requested_at=2026-10-05 feature=PDF",
        "request_id=r5 deal_id=d requested_at=2026-01-05");
    exports.rows(RoadmapItems.TABLE, "roadmap_item_id=i", "roadmap_item_id=j", "roadmap_item_id=k");
    exports.rows(
        Accounts.TABLE,
        "account_id=a customer_since=2020-01-01 churned_at=2026-08-05 arr=10",
        "account_id=b customer_since=2020-01-01");
    exports.rows(
        Waiting.TABLE,
        "account_id=a roadmap_item_id=i waiting_since=2026-01-01",
        "account_id=b roadmap_item_id=j waiting_since=2026-01-01");
    exports.rows(
        Displacements.TABLE,
        "request_id=r1 roadmap_item_id=i displaced_at=2026-02-01",
        "request_id=r1 roadmap_item_id=j displaced_at=2026-02-01",
        "request_id=r1 roadmap_item_id=k displaced_at=2026-02-01",
        "request_id=r2 roadmap_item_id=i displaced_at=2026-09-01",
        "request_id=r3 roadmap_item_id=i displaced_at=2026-02-01",
        "request_id=r4 roadmap_item_id=i displaced_at=2026-02-01",
        "request_id=r5 roadmap_item_id=k displaced_at=2026-02-01",
        "request_id=stray roadmap_item_id=j displaced_at=2026-02-01",
        "request_id=undated roadmap_item_id=j");

    assertThat(tally().requests().kept())
        .containsExactly(
            new RequestRow("r1", "d", "PDF", 2, 1, 333_333_334, 33_334),
            new RequestRow("r3", "gone", "", 1, 1, 333_333_333, 33_333),
            new RequestRow("r4", "", "", 1, 1, 333_333_333, 33_333),
            new RequestRow("r2", "d", "", 1, 0, 0, 0),
            new RequestRow("stray", "", "", 1, 0, 0, 0));
  }

  private RequestTally tally() {
    ReviewPeriod period = ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));
    ReviewBasis basis = exports.basis(period, "USD");
    RequestTally tally = new RequestTally(0, period.asOf());
    exports.histories().tradeOffs(basis, new ItemTallies(1)).forEach(tally::accept);
    return tally;
  }
}
