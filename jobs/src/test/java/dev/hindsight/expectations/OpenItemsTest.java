package dev.hindsight.expectations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Replays.Replay;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.history.KnownCustomer;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.plain.PlainExpected;
import dev.hindsight.plain.RandomTradingCompany;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What was open on days, as it was known then, and what became of it. */
class OpenItemsTest {

  private static final LocalDate AS_OF = LocalDate.parse("2026-09-30");

  private static ReviewBasis basis(WrittenExports exports) {
    return exports.basis(ReviewPeriod.of(new FiscalCalendar(1), AS_OF), "USD");
  }

  private static ExpectedDays days(ReviewBasis basis) {
    return ExpectedDays.of(basis.period());
  }

  private static WrittenExports deal(String deal) {
    return new WrittenExports()
        .rows(Deals.TABLE, "deal_id=d " + deal)
        .present(Deals.TABLE, Deals.OPENED_AT, Deals.CLOSED_AT);
  }

  /** A deal of spring 2025 with a request, which got answers. */
  private static WrittenExports asked(String deal, String... decisions) {
    WrittenExports exports =
        deal("opened_at=2025-02-01 " + deal)
            .rows(Requests.TABLE, "request_id=r deal_id=d requested_at=2025-02-10")
            .present(Decisions.TABLE, Decisions.PROMISED_FOR, Decisions.DELIVERED_AT);
    for (String each : decisions) {
      exports.rows(Decisions.TABLE, "request_id=r " + each.strip());
    }
    return exports;
  }

  /** The quarters before 2026Q4, the latest first: 1 is 30 June to 30 September 2026. */
  private static Map<String, List<Long>> counts(WrittenExports exports, int place) {
    return counts(items(exports), place);
  }

  @Test
  void aDealIsOpenFromItsOpeningUpToTheDayBeforeItsClose() {
    WrittenExports won = deal("outcome=won opened_at=2025-06-30 closed_at=2025-12-31");

    assertThat(counts(won, 6)).isEmpty();
    assertThat(counts(won, 5)).containsExactly(Map.entry("win no_request 0", List.of(1L, 0L)));
    assertThat(counts(won, 4)).containsExactly(Map.entry("win no_request 1", List.of(1L, 1L)));
    assertThat(counts(won, 3)).isEmpty();
  }

  @Test
  void ofADealThatNobodyOpenedTheAgeIsNotKnown() {
    assertThat(items(deal("outcome=won closed_at=2025-12-31")).all()).isEmpty();
  }

  @Test
  void anOldDealIsAsOldAsTheOldest() {
    assertThat(counts(deal("outcome=open opened_at=2015-01-01"), 0))
        .containsExactly(Map.entry("win no_request 8", List.of(1L, 0L)));
  }

  @Test
  void theAnswerIsTheOneThatWasInForceThen() {
    WrittenExports turned =
        asked(
            "outcome=lost closed_at=2025-11-05",
            "decided_at=2025-03-05 decision=not_now",
            "decided_at=2025-07-10 decision=yes");

    assertThat(counts(turned, 6))
        .isEqualTo(
            Map.of(
                "win not_now 0", List.of(1L, 0L),
                "decision_settles not_now 0", List.of(1L, 0L),
                "decision_wins not_now 0", List.of(1L, 0L)));
    assertThat(counts(turned, 4))
        .isEqualTo(
            Map.of(
                "win yes 2", List.of(1L, 0L),
                "decision_settles yes 2", List.of(1L, 1L),
                "decision_wins yes 2", List.of(1L, 0L)));
  }

  @Test
  void aPromiseIsLookedAtInTheQuarterInWhichItComesDue() {
    String closed = "outcome=won closed_at=2025-04-01";
    String promise = "decided_at=2025-03-05 decision=yes promised_for=2025-12-01 ";

    assertThat(counts(asked(closed, promise + "delivered_at=2025-12-01"), 4))
        .isEqualTo(Map.of("promise_kept yes 2", List.of(1L, 1L)));
    assertThat(counts(asked(closed, promise + "delivered_at=2025-12-02"), 4))
        .isEqualTo(Map.of("promise_kept yes 2", List.of(1L, 0L)));
    assertThat(counts(asked(closed, promise), 3)).isEmpty();
    assertThat(counts(asked(closed, promise + "delivered_at=2025-09-30"), 4)).isEmpty();
    assertThat(counts(asked(closed, promise.replace("2025-12-01", "2026-12-01")), 0))
        .isEqualTo(Map.of("promise_kept yes 6", List.of(1L, 0L)));
  }

  @Test
  void aPromiseIsKeptWhicheverAnswerSaysSo() {
    assertThat(
            counts(
                asked(
                    "outcome=open",
                    "decided_at=2025-03-05 decision=yes promised_for=2025-12-01",
                    "decided_at=2025-11-05 decision=alternative delivered_at=2025-11-20"),
                4))
        .containsEntry("promise_kept yes 2", List.of(1L, 1L));
  }

  private static WrittenExports customer(String account) {
    return new WrittenExports()
        .rows(Accounts.TABLE, ("account_id=a customer_since=2020-01-01 " + account).strip())
        .present(Accounts.TABLE, Accounts.CHURNED_AT)
        .rows(RoadmapItems.TABLE, "roadmap_item_id=i")
        .present(RoadmapItems.TABLE, RoadmapItems.DELIVERED_AT)
        .rows(Waiting.TABLE, "account_id=a roadmap_item_id=i waiting_since=2024-01-01")
        .rows(Displacements.TABLE, "request_id=r roadmap_item_id=i displaced_at=2025-08-15");
  }

  @Test
  void aCustomerIsExposedFromTheDisplacementForAYear() {
    WrittenExports left = customer("churned_at=2026-02-10");

    assertThat(counts(left, 5)).isEmpty();
    assertThat(counts(left, 4)).containsExactly(Map.entry("customer_leaves  0", List.of(1L, 0L)));
    assertThat(counts(left, 3)).containsExactly(Map.entry("customer_leaves  1", List.of(1L, 1L)));
    assertThat(counts(left, 2)).isEmpty();
    assertThat(counts(customer(""), 1))
        .containsExactly(Map.entry("customer_leaves  3", List.of(1L, 0L)));
    assertThat(counts(customer(""), 0)).isEmpty();
    assertThat(counts(customer("churned_at=2025-12-31"), 3)).isEmpty();
  }

  /** By "what answer age" the items of a day, and of how many of them it came true. */
  private static Map<String, List<Long>> counts(OpenItems items, int place) {
    Map<String, List<Long>> counts = new TreeMap<>();
    items
        .all()
        .forEach(
            (key, count) -> {
              if (key.place() == place) {
                String answer = key.like().answer() == null ? "" : key.like().answer().name();
                counts.put(
                    (key.awaited() + " " + answer + " " + key.like().age())
                        .toLowerCase(Locale.ROOT),
                    List.of(count.items(), count.happened()));
              }
            });
    return counts;
  }

  private static OpenItems items(WrittenExports exports) {
    ReviewBasis basis = basis(exports);
    DealItems deals = new DealItems(days(basis));
    exports.histories().deals(basis).forEach(deals::accept);
    CustomerItems customers = new CustomerItems(days(basis));
    exports.histories().customers(basis).forEach(customers::accept);
    return deals.items().and(customers.items());
  }

  @Test
  void itemsAreWhatTheRowsSay() {
    for (int seed = 0; seed < 6; seed++) {
      WrittenExports company = RandomTradingCompany.of(seed);
      OpenItems items = items(company);
      List<Replay> days = days(basis(company)).all();
      for (int place = 0; place < days.size(); place++) {
        Replay day = days.get(place);
        Map<String, List<Long>> plain = PlainExpected.counts(company, day.on(), day.until());
        if (place == 0) {
          plain.replaceAll((key, count) -> List.of(count.get(0), 0L));
        }

        assertThat(counts(items, place)).as(day.toString()).isEqualTo(plain).isNotEmpty();
      }
    }
  }

  @Test
  void neitherOrderNorPartsShow() {
    WrittenExports company = RandomTradingCompany.of(3);
    ReviewBasis basis = basis(company);
    List<KnownDeal> deals = company.histories().deals(basis);
    List<KnownCustomer> customers = company.histories().customers(basis);

    TallyLaws.hold(() -> new DealItems(days(basis)), deals, tally -> tally.items().all());
    TallyLaws.hold(() -> new CustomerItems(days(basis)), customers, tally -> tally.items().all());
  }
}
