package dev.hindsight.atrisk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.atrisk.RiskBand;
import dev.hindsight.findings.atrisk.RiskItem;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is listed, on small tables; each kind by itself. The as-of date is 2026-09-30. */
class AtRiskTest {

  private final WrittenExports exports = new WrittenExports();

  private AtRisk found() {
    return FoundRisks.in(exports, LocalDate.parse("2026-09-30"), 1);
  }

  private static List<String> ids(Measured<RiskKind> kind) {
    return kind.require().items().stream().map(RiskItem::id).toList();
  }

  private static String counts(Rate rate) {
    return rate.count() + "/" + rate.of();
  }

  private static List<String> bands(RiskKind kind) {
    return kind.bands().stream()
        .map(
            each ->
                each.label()
                    + ": "
                    + each.count()
                    + ", "
                    + each.like().map(AtRiskTest::counts).stream().findFirst().orElse("-"))
        .toList();
  }

  private void deal(String id, String rest) {
    exports.rows(Deals.TABLE, "deal_id=" + id + " amount=100 opened_at=2026-01-05 " + rest);
  }

  private void request(String id, String deal, String... decisions) {
    exports.rows(
        Requests.TABLE,
        "request_id=%s deal_id=%s requested_at=2026-01-10 feature=maps product_manager=Ann"
            .formatted(id, deal));
    for (String decision : decisions) {
      exports.rows(Decisions.TABLE, ("request_id=" + id + " " + decision).strip());
    }
  }

  private void promise(String id, String deal, String rest) {
    request(id, deal, "decided_at=2026-02-01 decision=yes " + rest);
  }

  private void promises() {
    exports.present(Decisions.TABLE, Decisions.PROMISED_FOR, Decisions.DELIVERED_AT);
    deal("open", "outcome=open");
    deal("won", "outcome=won closed_at=2026-03-01");
    deal("lost", "outcome=lost closed_at=2026-03-01");
  }

  @Test
  void promisesThatHavePassedOrAreDueWithin90DaysAreListedThosePassedFirst() {
    promises();
    promise("due", "open", "promised_for=2026-12-29");
    promise("later", "open", "promised_for=2026-12-30");
    promise("today", "won", "promised_for=2026-09-30");
    promise("passed", "open", "promised_for=2026-06-01");
    promise("undated", "open", "");

    RiskKind kind = found().promises().require();

    assertThat(ids(found().promises())).containsExactly("passed", "today", "due");
    assertThat(kind.count()).isEqualTo(3);
    assertThat(kind.urgent()).isEqualTo(2);
    assertThat(kind.money()).isEqualByComparingTo("200");
    assertThat(bands(kind).stream().map(each -> each.replaceFirst(",.*", "")))
        .containsExactly(
            "passed more than 90 days ago: 1",
            "passed up to 90 days ago: 1",
            "due in 31 to 90 days: 1");
    assertThat(kind.bands()).extracting(RiskBand::money).allMatch(each -> each.intValue() == 100);
  }

  @Test
  void ofALongFeatureTheBeginningIsListed() {
    promises();
    exports.rows(
        Requests.TABLE,
        "request_id=long deal_id=open requested_at=2026-01-10 feature=" + "x".repeat(40_000));
    exports.rows(
        Decisions.TABLE,
        "request_id=long decided_at=2026-02-01 decision=yes promised_for=2026-12-29");

    assertThat(found().promises().require().items().get(0).what())
        .isEqualTo("x".repeat(188) + "… #f9cfe000");
  }

  @Test
  void aPromiseThatWasKeptOrTakenBackOrMadeToALostDealIsNone() {
    promises();
    promise("kept", "open", "promised_for=2026-06-01 delivered_at=2026-09-30");
    promise("lost", "lost", "promised_for=2026-06-01");
    promise("back", "open", "promised_for=2026-06-01");
    exports.rows(Decisions.TABLE, "request_id=back decided_at=2026-03-01 decision=not_now");
    promise("dated-again", "open", "promised_for=2026-06-01");
    exports.rows(
        Decisions.TABLE,
        "request_id=dated-again decided_at=2026-05-01 decision=yes promised_for=2027-06-01");
    promise("kept-later", "open", "promised_for=2026-06-01 delivered_at=2026-10-01");

    assertThat(ids(found().promises())).containsExactly("kept-later");
  }

  @Test
  void aPromiseForADealThatIsNotExportedIsListedWithoutMoney() {
    promises();
    promise("orphan", "nowhere", "promised_for=2026-06-01");

    RiskItem item = found().promises().require().items().get(0);

    assertThat(item.money()).isEqualTo(Measured.not("nobody says what the deal is worth"));
    assertThat(item.dealId()).isEqualTo("nowhere");
    assertThat(item.what()).isEqualTo("maps");
    assertThat(item.owner()).isEqualTo("Ann");
    assertThat(found().promises().require().withoutMoney()).isEqualTo(1);
  }

  @Test
  void promisesAreReplayedAsTheyWereKnownThen() {
    promises();
    promise("kept", "won", "promised_for=2026-04-15 delivered_at=2026-05-01");
    promise("late", "won", "promised_for=2026-04-15 delivered_at=2026-08-01");
    promise("moved", "open", "promised_for=2026-04-15");
    exports.rows(
        Decisions.TABLE,
        "request_id=moved decided_at=2026-05-01 decision=yes promised_for=2027-06-01");

    RiskKind kind = found().promises().require();

    // On 2026-03-31 all three, of which two are open on 2026-06-30; then one, delivered in August.
    assertThat(counts(kind.replayed().require().listed())).isEqualTo("2/4");
    assertThat(kind.replayed().require().quarters()).isEqualTo(2);
    assertThat(kind.replayed().require().others())
        .isEqualTo(Measured.not("what is due later cannot be late by then"));
    assertThat(kind.standsOut()).isFalse();
    assertThat(bands(kind))
        .containsExactly("passed up to 90 days ago: 0, 0/1", "due within 30 days: 0, 2/3");
  }

  @Test
  void promisesThatAreKeptOnTheVeryDayAreNotReplayed() {
    promises();
    for (int i = 0; i < 20; i++) {
      String day = i < 11 ? "2026-04-15" : "2026-04-16";
      promise("r" + i, "won", "promised_for=2026-04-15 delivered_at=" + day);
    }

    assertThat(found().promises().require().replayed())
        .isEqualTo(
            Measured.not(
                "11 of 20 promises kept were delivered on the very day promised: it seems that the day promised is moved, and what was promised before is not known"));
  }

  private void waiting() {
    exports.present(Accounts.TABLE, Accounts.CHURNED_AT);
    exports.rows(RoadmapItems.TABLE, "roadmap_item_id=i title=Search", "roadmap_item_id=j");
    exports.rows(
        Displacements.TABLE,
        "request_id=r2 roadmap_item_id=i displaced_at=2026-05-01",
        "request_id=r1 roadmap_item_id=i displaced_at=2026-04-01");
    deal("d", "outcome=open");
    exports.rows(
        Requests.TABLE,
        "request_id=r1 deal_id=d requested_at=2026-01-10 product_manager=Ann",
        "request_id=r2 deal_id=d requested_at=2026-01-10 product_manager=Bob");
  }

  private void customer(String id, String item, String rest) {
    exports.rows(
        Accounts.TABLE, ("account_id=" + id + " customer_since=2020-01-01 " + rest).strip());
    exports.rows(
        Waiting.TABLE,
        "account_id=" + id + " roadmap_item_id=" + item + " waiting_since=2026-01-15");
  }

  @Test
  void customersThatADisplacedItemExposesAreListedThoseToBeRenewedSoonFirst() {
    waiting();
    customer("rich", "i", "arr=900 renewal_at=2027-02-01");
    customer("soon", "i", "arr=100 account_name=Soon renewal_at=2027-01-28");
    customer("gone", "i", "arr=100 churned_at=2026-09-30");
    customer("leaves-later", "i", "churned_at=2026-10-01 renewal_at=2026-09-29");
    customer("unexposed", "j", "arr=100");

    RiskKind kind = found().customers().require();

    assertThat(ids(found().customers())).containsExactly("soon", "rich", "leaves-later");
    assertThat(kind.urgent()).isEqualTo(1);
    assertThat(kind.money()).isEqualByComparingTo("1000");
    assertThat(kind.withoutMoney()).isEqualTo(1);
    RiskItem soon = kind.items().get(0);
    assertThat(soon.requestId()).isEqualTo("r1");
    assertThat(soon.owner()).isEqualTo("Ann");
    assertThat(soon.what()).isEqualTo("Search");
    assertThat(soon.accountName()).isEqualTo("Soon");
    assertThat(soon.band()).isEqualTo("exposed for more than 180 days");
    assertThat(soon.dealId()).isEmpty();
  }

  @Test
  void aCustomerWithoutARenewalSaysSoAndItsItemMayHaveNoTitleAndNoOwner() {
    waiting();
    exports.rows(
        Displacements.TABLE, "request_id=unknown roadmap_item_id=j displaced_at=2026-09-01");
    customer("a", "j", "");

    RiskItem item = found().customers().require().items().get(0);

    assertThat(item.date()).isEqualTo(Measured.not("nobody says when it is to be renewed"));
    assertThat(item.money()).isEqualTo(Measured.not("nobody says what the customer pays"));
    assertThat(item.what()).isEqualTo("j");
    assertThat(item.owner()).isEmpty();
    assertThat(item.requestId()).isEqualTo("unknown");
  }

  @Test
  void customersAreReplayedAgainstThoseThatWaitForWhatIsNotDisplaced() {
    waiting();
    customer("left", "i", "churned_at=2026-07-15");
    customer("stays", "i", "");
    customer("other-left", "j", "churned_at=2026-05-15");
    customer("other", "j", "");

    RiskKind kind = found().customers().require();

    // Exposed from April, so on 2026-06-30 two, one of which left in the quarter after.
    assertThat(counts(kind.replayed().require().listed())).isEqualTo("1/2");
    assertThat(kind.replayed().require().others().map(AtRiskTest::counts).require())
        .isEqualTo("1/5");
    assertThat(bands(kind))
        .containsExactly(
            "exposed for more than 180 days: 1, -", "exposed for up to 90 days: 0, 1/2");
  }

  private void yes(String id, String deal) {
    request(id, deal, "decided_at=2026-02-01 decision=yes");
  }

  private void moved(String deal, String day, String from, String to) {
    exports.rows(
        FieldChanges.TABLE,
        "deal_id=%s changed_at=%s field=closed_at old_value=%s new_value=%s"
            .formatted(deal, day, from, to));
  }

  @Test
  void openDealsWithAYesWhosePlannedCloseHasPassedAreListed() {
    deal("passed", "outcome=open closed_at=2026-09-30");
    yes("r1", "passed");
    deal("to-come", "outcome=open closed_at=2026-10-01");
    yes("r2", "to-come");
    deal("unplanned", "outcome=open");
    yes("r3", "unplanned");
    deal("closed", "outcome=lost closed_at=2026-09-01");
    yes("r4", "closed");
    deal("refused", "outcome=open closed_at=2026-09-01");
    request("r5", "refused", "decided_at=2026-02-01 decision=not_now");
    deal("before", "outcome=open closed_at=2025-12-31");
    yes("r6", "before");

    RiskKind kind = found().closes().require();

    assertThat(ids(found().closes())).containsExactly("passed");
    assertThat(kind.items().get(0).requestId()).isEqualTo("r1");
    assertThat(kind.items().get(0).date()).isEqualTo(Measured.of(LocalDate.parse("2026-09-30")));
    assertThat(kind.replayed())
        .isEqualTo(
            Measured.not(
                "there is no `deal_history` export, which says what was planned on an earlier day"));
    assertThat(kind.items().get(0).like().notMeasured()).isEqualTo(kind.replayed().notMeasured());
  }

  @Test
  void plansAreReplayedFromTheHistoryOfTheDeal() {
    deal("lost", "outcome=lost closed_at=2026-05-20");
    yes("r1", "lost");
    moved("lost", "2026-05-20", "2026-03-15", "2026-05-20");
    deal("won", "outcome=won closed_at=2026-05-20");
    yes("r2", "won");
    moved("won", "2026-05-20", "2026-03-31", "2026-05-20");
    deal("moved-in-time", "outcome=no_decision closed_at=2026-06-30");
    yes("r3", "moved-in-time");
    moved("moved-in-time", "2026-03-10", "2026-03-15", "2026-06-30");
    deal("open", "outcome=open closed_at=2026-12-31");
    yes("r4", "open");

    RiskKind kind = found().closes().require();

    assertThat(counts(kind.replayed().require().listed())).isEqualTo("1/2");
    // On 2026-03-31 the one that was moved in time and the open one; on 2026-06-30 the open one.
    assertThat(kind.replayed().require().others().map(AtRiskTest::counts).require())
        .isEqualTo("1/3");
    assertThat(bands(kind)).containsExactly("passed up to 30 days ago: 0, 1/2");
  }

  @Test
  void withoutAnyPlanNothingCanHavePassed() {
    deal("d", "outcome=open");
    yes("r", "d");
    exports.present(Deals.TABLE, Deals.CLOSED_AT);

    assertThat(found().closes())
        .isEqualTo(Measured.not("no open deal with a yes says for when its close is planned"));
  }

  private void refused(String id, String deal, String... signals) {
    request(id, deal, "decided_at=2026-02-01 decision=not_now");
    for (String day : signals) {
      exports.rows(Pressure.TABLE, "request_id=" + id + " tactic=deadline signalled_at=" + day);
    }
  }

  @Test
  void notNowsWithPressureSinceOnOpenDealsAreListed() {
    deal("d", "outcome=open");
    deal("lost", "outcome=lost closed_at=2026-09-01");
    refused("pressed", "d", "2026-01-20", "2026-08-30", "2026-06-01");
    refused("same-day", "d", "2026-02-01");
    refused("later", "d", "2026-10-01");
    refused("over", "lost", "2026-06-01");
    request("never", "d", "decided_at=2026-02-01 decision=never");
    exports.rows(Pressure.TABLE, "request_id=never tactic=deadline signalled_at=2026-06-01");

    RiskKind kind = found().refusals().require();

    assertThat(ids(found().refusals())).containsExactly("pressed");
    assertThat(kind.items().get(0).date()).isEqualTo(Measured.of(LocalDate.parse("2026-08-30")));
    assertThat(kind.items().get(0).band()).isEqualTo("pressed 31 to 90 days ago");
  }

  @Test
  void notNowsAreReplayedByDealHoweverManyRequestsItHas() {
    deal("lost", "outcome=lost closed_at=2026-06-30");
    refused("r1", "lost", "2026-03-20");
    refused("r2", "lost", "2026-02-20");
    deal("undecided", "outcome=no_decision closed_at=2026-06-30");
    refused("r3", "undecided", "2026-03-20");
    deal("left-alone", "outcome=lost closed_at=2026-04-30");
    refused("r4", "left-alone");

    RiskKind kind = found().refusals().require();

    assertThat(counts(kind.replayed().require().listed())).isEqualTo("1/2");
    assertThat(kind.replayed().require().others().map(AtRiskTest::counts).require())
        .isEqualTo("1/1");
    assertThat(bands(kind)).containsExactly("pressed up to 30 days ago: 0, 1/2");
  }

  @Test
  void whatIsNotExportedIsNotMeasured() {
    deal("d", "outcome=open");
    request("r", "d");

    AtRisk found = found();

    assertThat(found.promises()).isEqualTo(Measured.not("there is no `decisions` export"));
    assertThat(found.closes()).isEqualTo(Measured.not("there is no `decisions` export"));
    assertThat(found.refusals()).isEqualTo(Measured.not("there is no `decisions` export"));
    assertThat(found.customers().notMeasured()).startsWith("there is no `waiting` export");
  }

  @Test
  void datesThatContradictEachOtherListNothingAndReplayNothing() {
    deal("closed-before-opened", "outcome=lost closed_at=2025-12-01");
    yes("r1", "closed-before-opened");
    exports.rows(
        Deals.TABLE, "deal_id=opened-later outcome=open opened_at=2026-12-01 closed_at=2026-01-01");
    yes("r2", "opened-later");
    moved("opened-later", "2026-06-01", "2026-01-01", "2026-02-01");

    RiskKind kind = found().closes().require();

    assertThat(kind.count()).isZero();
    assertThat(kind.replayed())
        .isEqualTo(Measured.not("no such item was open at an earlier quarter end"));
  }

  @Test
  void aStageThatDisagreesWithTheOutcomeOfAnOpenDealChangesNothingUnlessItChangedLater() {
    deal("open", "outcome=open closed_at=2026-03-01");
    yes("r1", "open");
    exports.rows(
        FieldChanges.TABLE,
        "deal_id=open changed_at=2026-05-10 field=stage old_value=open new_value=lost");

    RiskKind kind = found().closes().require();

    assertThat(ids(found().closes())).containsExactly("open");
    // On 2026-03-31 it was open, and by 2026-06-30 it is not lost, as it is open today.
    assertThat(counts(kind.replayed().require().listed())).isEqualTo("0/2");
  }

  @Test
  void aFewItemsAreReplayedAndNeverStandOut() {
    for (int i = 0; i < 30; i++) {
      deal("d" + i, "outcome=lost closed_at=2026-04-" + (10 + i % 20));
      refused("r" + i, "d" + i, "2026-03-20");
    }
    deal("alone", "outcome=won closed_at=2026-04-10");
    refused("r", "alone");

    RiskKind kind = found().refusals().require();

    assertThat(counts(kind.replayed().require().listed())).isEqualTo("30/30");
    assertThat(kind.replayed().require().quarters()).isEqualTo(1);
    assertThat(kind.standsOut()).isFalse();
  }
}
