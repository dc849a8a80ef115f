package dev.hindsight.watch;

import static dev.hindsight.watch.OpenItems.cut;
import static dev.hindsight.watch.OpenItems.item;
import static dev.hindsight.watch.OpenItems.kind;
import static dev.hindsight.watch.OpenItems.watch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.HiddenName;
import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.atrisk.RiskItem;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.watch.Departure;
import dev.hindsight.findings.watch.Departure.Reason;
import dev.hindsight.findings.watch.ItemChanges;
import dev.hindsight.findings.watch.KindChanges;
import dev.hindsight.findings.watch.LeftItem;
import dev.hindsight.findings.watch.Watch;
import dev.hindsight.findings.watch.WatchChanges;
import dev.hindsight.findings.watch.WorseItem;
import dev.hindsight.findings.watch.WorseItem.Worsening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What entered, left or got worse, over small lists. */
class WatchComparisonTest {

  private static final Departures NOBODY = new Departures(Map.of(), Map.of());

  @Test
  void whatOneListAloneHasEnteredOrLeft() {
    ItemChanges changes =
        promises(List.of(item("R1"), item("R2")), List.of(item("R3"), item("R2")));

    assertThat(changes.entered()).extracting(RiskItem::id).containsExactly("R3");
    assertThat(changes.left()).extracting(each -> each.item().id()).containsExactly("R1");
    assertThat(changes.worse()).isEmpty();
    assertThat(changes.untold()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    // The day is the same, and a week nearer.
    "2026-09-30, 31 to 90 days, 2026-09-30, up to 30 days, DAY",
    "2026-09-30, up to 30 days, 2026-09-30, up to 30 days,",
    // Promised anew for a later day: another band, and farther away.
    "2026-09-30, up to 30 days, 2026-12-30, 31 to 90 days,",
    // Promised anew for an earlier one.
    "2026-12-30, 31 to 90 days, 2026-09-30, up to 30 days, DAY"
  })
  void aPromiseGetsWorseWhereItsBandMovesOn(
      String dayBefore, String bandBefore, String day, String band, Worsening how) {
    ItemChanges changes =
        promises(
            List.of(item("R1", dayBefore, bandBefore, "")), List.of(item("R1", day, band, "")));

    assertThat(changes.worse().stream().flatMap(each -> each.how().stream()).toList())
        .isEqualTo(how == null ? List.of() : List.of(how));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, fresh, 2026-09-14, fresh, SIGNAL",
    // The last signal is only older: that is no worse.
    "2026-09-01, fresh, 2026-09-01, old,"
  })
  void aRefusalGetsWorseWhereThereIsPressureAgain(
      String dayBefore, String bandBefore, String day, String band, Worsening how) {
    ItemChanges changes =
        changes(
            watch("2026-09-09", kind(Risk.REFUSAL_PRESSED, item("R1", dayBefore, bandBefore, ""))),
            watch("2026-09-16", kind(Risk.REFUSAL_PRESSED, item("R1", day, band, ""))),
            Risk.REFUSAL_PRESSED,
            NOBODY);

    assertThat(changes.worse().stream().flatMap(each -> each.how().stream()).toList())
        .isEqualTo(how == null ? List.of() : List.of(how));
  }

  @Test
  void aCustomerGetsWorseWhereTheRenewalComesNear() {
    RiskItem before = item("A1", "2027-01-10", "displaced within 90 days", "");
    RiskItem later = item("A1", "2027-01-10", "displaced 91 to 180 days ago", "");

    assertThat(customers(before, later).areNone()).isTrue();
    assertThat(customers(before, OpenItems.urgent(later)).worse())
        .extracting(WorseItem::how)
        .containsExactly(List.of(Worsening.DAY));
    assertThat(customers(OpenItems.urgent(before), OpenItems.urgent(later)).areNone()).isTrue();
  }

  private static ItemChanges customers(RiskItem before, RiskItem now) {
    return changes(
        watch("2026-09-09", kind(Risk.CUSTOMER_EXPOSED, before)),
        watch("2026-09-16", kind(Risk.CUSTOMER_EXPOSED, now)),
        Risk.CUSTOMER_EXPOSED,
        NOBODY);
  }

  @ParameterizedTest
  @CsvSource({"100, 100.01, MONEY", "100, 100.00,", "100, 99,", "'', 100,", "100, '',"})
  void moreMoneyIsWorse(String before, String now, Worsening how) {
    ItemChanges changes =
        promises(List.of(item("R1", "", "", before)), List.of(item("R1", "", "", now)));

    assertThat(changes.worse().stream().flatMap(each -> each.how().stream()).toList())
        .isEqualTo(how == null ? List.of() : List.of(how));
  }

  @Test
  void moneyOfAnotherCurrencyIsNotCompared() {
    Watch before =
        Watch.of(
            LocalDate.of(2026, 9, 9),
            "USD",
            OpenItems.NAMED,
            watch("2026-09-09", kind(Risk.PROMISE_DUE, item("R1", "", "", "1"))).atRisk());
    Watch now = watch("2026-09-16", kind(Risk.PROMISE_DUE, item("R1", "", "", "2")));

    assertThat(changes(before, now, Risk.PROMISE_DUE, NOBODY).areNone()).isTrue();
  }

  @Test
  void whatGotWorseIsToldWithWhatItWas() {
    RiskItem before = item("R1", "2026-09-30", "31 to 90 days", "100");
    RiskItem now = item("R1", "2026-09-30", "up to 30 days", "120");

    assertThat(promises(List.of(before), List.of(now)).worse())
        .containsExactly(new WorseItem(now, before, List.of(Worsening.DAY, Worsening.MONEY)));
  }

  @Test
  void whatIsCutFromTodaysListHasNotLeft() {
    Watch before = watch("2026-09-09", kind(Risk.PROMISE_DUE, item("R1"), item("R2"), item("R4")));
    Watch now = watch("2026-09-16", cut(Risk.PROMISE_DUE, 3, item("R3")));
    Departures departures =
        new Departures(
            Map.of(
                "R1",
                promise(null),
                "R2",
                promise(LocalDate.of(2026, 9, 12)),
                "R4",
                new RequestState(
                    DecisionClass.YES,
                    LocalDate.of(2026, 8, 1),
                    LocalDate.of(2026, 12, 24),
                    null,
                    DealOutcome.OPEN,
                    null)),
            Map.of());

    ItemChanges changes = changes(before, now, Risk.PROMISE_DUE, departures);

    assertThat(changes.left())
        .containsExactly(
            new LeftItem(
                item("R2"),
                Measured.of(Departure.on(Reason.DELIVERED, LocalDate.of(2026, 9, 12)))));
    assertThat(changes.untold()).isEqualTo(2);
  }

  @Test
  void whatWasCutFromTheEarlierListHasNotEntered() {
    ItemChanges changes =
        changes(
            watch("2026-09-09", cut(Risk.PROMISE_DUE, 2, item("R1"))),
            watch("2026-09-16", kind(Risk.PROMISE_DUE, item("R1"), item("R2"))),
            Risk.PROMISE_DUE,
            NOBODY);

    assertThat(changes.entered()).isEmpty();
    assertThat(changes.untold()).isEqualTo(1);
  }

  @Test
  void whatWasNotMeasuredBothTimesIsNotCompared() {
    Watch some = watch("2026-09-09", kind(Risk.PROMISE_DUE, item("R1")));
    Watch other = watch("2026-09-16", kind(Risk.CLOSE_PASSED, item("R1")));

    List<KindChanges> kinds = all(some, other, NOBODY).kinds().require();

    assertThat(kinds)
        .extracting(KindChanges::changes)
        .containsExactly(
            Measured.not("not exported"),
            Measured.not("the earlier watch has none of them (not exported)"),
            Measured.not("the earlier watch has none of them (not exported)"),
            Measured.not("the earlier watch has none of them (not exported)"));
  }

  @Test
  void hiddenCustomersCannotBeToldApart() {
    Watch watch = watch("2026-09-09", kind(Risk.CUSTOMER_EXPOSED, item(HiddenName.SHOWN)));

    assertThat(all(watch, watch, NOBODY).kinds().require().get(1).changes().notMeasured())
        .isEqualTo(
            "hidden names cannot be told apart; privacy.accounts: pseudonyms would tell them");
  }

  @Test
  void theFirstWatchHasNothingToCompareWith() {
    Watch first = watch("2026-09-09", kind(Risk.PROMISE_DUE, item("R1")));
    WatchComparison comparison = new WatchComparison(first, Measured.not("it is the first"));

    WatchChanges changes = comparison.changes(NOBODY);

    assertThat(changes.since()).isEqualTo(Measured.not("it is the first"));
    assertThat(changes.kinds().require().get(0).now().require().count()).isEqualTo(1);
    assertThat(changes.kinds().require().get(0).changes())
        .isEqualTo(Measured.not("it is the first"));
    assertThat(comparison.requestsGone()).isEmpty();
    assertThat(comparison.accountsGone()).isEmpty();
  }

  @Test
  void onlyWhatIsGoneIsAskedAfter() {
    Watch before =
        watch(
            "2026-09-09",
            kind(Risk.PROMISE_DUE, item("R1"), item("R2")),
            kind(Risk.CUSTOMER_EXPOSED, item("A1"), item("A2")),
            kind(Risk.REFUSAL_PRESSED, item("R1"), item("R7")));
    Watch now =
        watch(
            "2026-09-16",
            kind(Risk.PROMISE_DUE, item("R1")),
            kind(Risk.CUSTOMER_EXPOSED, item("A2")),
            kind(Risk.REFUSAL_PRESSED));
    WatchComparison comparison = new WatchComparison(now, Measured.of(before));

    assertThat(comparison.requestsGone()).containsExactly("R1", "R2", "R7");
    assertThat(comparison.accountsGone()).containsExactly("A1");
  }

  private static RequestState promise(LocalDate deliveredAt) {
    return new RequestState(
        DecisionClass.YES, LocalDate.of(2026, 8, 1), null, deliveredAt, DealOutcome.OPEN, null);
  }

  private static ItemChanges promises(List<RiskItem> before, List<RiskItem> now) {
    return changes(
        watch("2026-09-09", kind(Risk.PROMISE_DUE, before.toArray(RiskItem[]::new))),
        watch("2026-09-16", kind(Risk.PROMISE_DUE, now.toArray(RiskItem[]::new))),
        Risk.PROMISE_DUE,
        NOBODY);
  }

  private static ItemChanges changes(Watch before, Watch now, Risk risk, Departures departures) {
    return all(before, now, departures).kinds().require().get(risk.ordinal()).changes().require();
  }

  private static WatchChanges all(Watch before, Watch now, Departures departures) {
    return new WatchComparison(now, Measured.of(before)).changes(departures);
  }
}
