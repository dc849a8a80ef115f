package dev.hindsight.history;

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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window is July 2025 to June 2026. */
class CostMeetingTest {

  private final WrittenExports exports = new WrittenExports();
  private final ToldCosts told = new ToldCosts();

  @BeforeEach
  void items() {
    exports.rows(
        RoadmapItems.TABLE,
        "roadmap_item_id=i title=Audit",
        "roadmap_item_id=j",
        "roadmap_item_id=k");
  }

  @Test
  void whoLeftIsSplitOverItemsAndEachPartOverTheRequestsThatHadDisplacedItByThen() {
    leaves("a", "2026-03-15", "i", "j", "k");
    exports.rows(
        Displacements.TABLE,
        "request_id=r1 roadmap_item_id=i displaced_at=2026-01-10",
        "request_id=r2 roadmap_item_id=i displaced_at=2026-03-01",
        "request_id=r3 roadmap_item_id=i displaced_at=2026-03-02",
        "request_id=r1 roadmap_item_id=j displaced_at=2026-02-01",
        "request_id=r2 roadmap_item_id=k displaced_at=2025-12-01");

    List<RequestCosts> costs = costs();

    assertThat(told.left)
        .containsExactly(
            "a over i: 333333334 333334",
            "a over j: 333333333 333333",
            "a over k: 333333333 333333");
    assertThat(costs.stream().map(CostMeetingTest::window))
        .containsExactly("r1 [a 500000000 500000]", "r2 [a 500000000 500000]", "r3 []");
  }

  @Test
  void anItemTellsWhomItExposedAndWhatThatCost() {
    leaves("a", "2026-03-15", "i");
    stays("b", "i");
    stays("c", "j");
    exports.rows(
        Displacements.TABLE,
        "request_id=r1 roadmap_item_id=i displaced_at=2026-01-10",
        "request_id=r2 roadmap_item_id=i displaced_at=2026-04-01",
        "request_id=r2 roadmap_item_id=j displaced_at=2026-06-02");

    costs();

    assertThat(told.items)
        .containsExactly(
            new ItemCost(
                "i", "Audit", LocalDate.of(2026, 1, 10), 2, 2, 1, 1, 1_000_000_000, 1_000_000));
    assertThat(ItemCost.read(told.items.get(0).bytes())).isEqualTo(told.items.get(0));
  }

  @Test
  void whatNobodyIsExposedByInTheWindowIsStillDisplaced() {
    stays("c", "j");
    exports.rows(
        Displacements.TABLE,
        "request_id=r2 roadmap_item_id=j displaced_at=2026-06-02",
        "request_id=r2 roadmap_item_id=gone displaced_at=2026-06-02",
        "request_id=r2 roadmap_item_id=k displaced_at=2026-07-01",
        "request_id=r2 roadmap_item_id=i");

    assertThat(costs())
        .flatExtracting(RequestCosts::displaced)
        .containsExactly(
            new RequestCosts.DisplacedItem("gone", null, LocalDate.of(2026, 6, 2), 0, false),
            new RequestCosts.DisplacedItem("i", "Audit", null, 0, false),
            new RequestCosts.DisplacedItem("j", null, LocalDate.of(2026, 6, 2), 1, false));
  }

  @Test
  void whatNothingDatesIsToldOnceWhateverItsItem() {
    exports.rows(Requests.TABLE, "request_id=r deal_id=d requested_at=2026-01-05");
    exports.rows(Decisions.TABLE, "request_id=r decided_at=2030-01-01 decision=yes");
    exports.rows(
        Displacements.TABLE,
        "request_id=r roadmap_item_id=i",
        "request_id=x roadmap_item_id=i",
        "request_id=x roadmap_item_id=gone",
        "request_id=x roadmap_item_id=j displaced_at=2030-01-01");

    costs();

    assertThat(told.undated)
        .extracting(each -> each.displacement().roadmapItemId())
        .containsExactlyInAnyOrder("i", "gone");
  }

  @Test
  void whoLeftBeforeTheWindowIsPutDownInTheTrendAlone() {
    leaves("a", "2024-03-15", "i");
    exports.rows(Displacements.TABLE, "request_id=r roadmap_item_id=i displaced_at=2024-01-10");

    List<RequestCosts> costs = costs();

    assertThat(told.left).isEmpty();
    assertThat(costs.get(0).window()).isEmpty();
    assertThat(costs.get(0).trend())
        .containsExactly(new RequestCosts.Part("a", 1_000_000_000, 1_000_000));
  }

  @Test
  void costsComeWithTheDealOrByThemselvesWhereTheRequestIsNotExported() {
    exports.rows(Deals.TABLE, "deal_id=d outcome=open", "deal_id=without outcome=open");
    exports.rows(
        Requests.TABLE,
        "request_id=r1 deal_id=d requested_at=2026-01-05",
        "request_id=r2 deal_id=d requested_at=2026-01-05",
        "request_id=r3 deal_id=unknown requested_at=2026-01-05",
        "request_id=r4 deal_id=unknown requested_at=2026-01-05");
    exports.rows(
        Displacements.TABLE,
        "request_id=r2 roadmap_item_id=i displaced_at=2026-01-10",
        "request_id=r3 roadmap_item_id=i displaced_at=2026-01-10",
        "request_id=r4 roadmap_item_id=i displaced_at=2026-01-10",
        "request_id=stray roadmap_item_id=i displaced_at=2026-01-10");

    assertThat(tradeOffs())
        .extracting(each -> each.deal().dealId() + " " + each.costs().get(0).keySet())
        .containsExactly(" [stray]", "d [r2]", "unknown [r3]", "unknown [r4]", "without []");
  }

  @Test
  void twoItemsPartsOfOneCustomerAreOnePartOfTheirRequest() {
    leaves("a", "2026-03-15", "i", "j");
    leaves("b", "2026-03-15", "j");
    exports.rows(
        Displacements.TABLE,
        "request_id=r roadmap_item_id=i displaced_at=2026-01-10",
        "request_id=r roadmap_item_id=j displaced_at=2026-01-10");

    assertThat(costs().stream().map(CostMeetingTest::window))
        .containsExactly("r [a 1000000000 1000000, b 1000000000 1000000]");
  }

  private void leaves(String account, String churnedAt, String... items) {
    exports.rows(
        Accounts.TABLE,
        "account_id=%s customer_since=2020-01-01 arr=100 churned_at=%s"
            .formatted(account, churnedAt));
    waits(account, items);
  }

  private void stays(String account, String... items) {
    exports.rows(Accounts.TABLE, "account_id=" + account + " customer_since=2020-01-01 arr=100");
    waits(account, items);
  }

  private void waits(String account, String... items) {
    for (String item : items) {
      exports.rows(
          Waiting.TABLE,
          "account_id=%s roadmap_item_id=%s waiting_since=2024-01-01".formatted(account, item));
    }
  }

  private List<TradeOffHistory> tradeOffs() {
    ReviewPeriod period =
        ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-06-30"), "2026Q2");
    return exports.histories().tradeOffs(exports.basis(period, "USD"), told);
  }

  private List<RequestCosts> costs() {
    return tradeOffs().stream().flatMap(each -> each.costs().get(0).values().stream()).toList();
  }

  private static String window(RequestCosts costs) {
    Stream<String> parts =
        costs.window().stream()
            .map(each -> each.accountId() + " " + each.accountUnits() + " " + each.arrUnits());
    return costs.requestId() + " " + parts.toList();
  }
}
