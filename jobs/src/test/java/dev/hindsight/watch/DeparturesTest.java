package dev.hindsight.watch;

import static dev.hindsight.watch.OpenItems.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.watch.Departure;
import dev.hindsight.findings.watch.Departure.Reason;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why something left a list. */
class DeparturesTest {

  private static final Measured<Departure> UNKNOWN =
      Measured.not("the exports do not say what became of it");

  private static final LocalDate DELIVERED = LocalDate.of(2026, 9, 10);
  private static final LocalDate ANSWERED = LocalDate.of(2026, 9, 11);
  private static final LocalDate CLOSED = LocalDate.of(2026, 9, 12);

  @ParameterizedTest
  @CsvSource({
    // What was promised matters, then what becomes of the deal.
    "PROMISE_DUE, YES, true, LOST, DELIVERED, 2026-09-10",
    "PROMISE_DUE, NEVER, false, LOST, ANSWERED_OTHERWISE, 2026-09-11",
    "PROMISE_DUE, ALTERNATIVE, false, LOST, LOST, 2026-09-12",
    "PROMISE_DUE, YES, false, NO_DECISION, NO_DECISION, 2026-09-12",
    "CLOSE_PASSED, YES, true, WON, WON, 2026-09-12",
    "CLOSE_PASSED, ALTERNATIVE, false, OPEN, ANSWERED_OTHERWISE, 2026-09-11",
    "REFUSAL_PRESSED, NOT_NOW, false, NO_DECISION, NO_DECISION, 2026-09-12",
    "REFUSAL_PRESSED, YES, false, OPEN, ANSWERED_OTHERWISE, 2026-09-11"
  })
  void aRequestLeavesForWhatBecameOfIt(
      Risk risk,
      DecisionClass answer,
      boolean delivered,
      DealOutcome outcome,
      Reason reason,
      LocalDate on) {
    RequestState state =
        new RequestState(
            answer,
            ANSWERED,
            null,
            delivered ? DELIVERED : null,
            outcome,
            outcome == DealOutcome.OPEN ? null : CLOSED);

    assertThat(why(risk, "2026-09-01", state)).isEqualTo(Measured.of(Departure.on(reason, on)));
  }

  @Test
  void aPromiseOrAPlanForALaterDayIsPutOff() {
    LocalDate later = LocalDate.of(2027, 2, 1);
    RequestState promised =
        new RequestState(DecisionClass.YES, ANSWERED, later, null, DealOutcome.OPEN, null);
    RequestState planned =
        new RequestState(DecisionClass.YES, ANSWERED, null, null, DealOutcome.OPEN, later);

    assertThat(why(Risk.PROMISE_DUE, "2026-09-01", promised))
        .isEqualTo(Measured.of(Departure.on(Reason.PUT_OFF, later)));
    assertThat(why(Risk.CLOSE_PASSED, "2026-09-01", planned))
        .isEqualTo(Measured.of(Departure.on(Reason.PUT_OFF, later)));
    assertThat(why(Risk.PROMISE_DUE, "2027-02-01", promised)).isEqualTo(UNKNOWN);
  }

  @Test
  void aPromiseToADealThatWasWonIsStillOne() {
    RequestState won =
        new RequestState(DecisionClass.YES, ANSWERED, null, null, DealOutcome.WON, CLOSED);

    assertThat(why(Risk.PROMISE_DUE, "2026-09-01", won)).isEqualTo(UNKNOWN);
  }

  @Test
  void whatIsGoneFromTheExportsIsSaidSo() {
    Departures nothing = new Departures(Map.of(), Map.of());

    assertThat(nothing.of(Risk.REFUSAL_PRESSED, item("R1")))
        .isEqualTo(Measured.of(Departure.notExported()));
    assertThat(nothing.of(Risk.CUSTOMER_EXPOSED, item("A1")))
        .isEqualTo(Measured.of(Departure.notExported()));
  }

  @Test
  void aCustomerLeavesTheCompanyOrGetsTheItem() {
    LocalDate day = LocalDate.of(2026, 9, 10);
    Departures departures =
        new Departures(
            Map.of(),
            Map.of(
                "A1", new AccountState(day, Departure.on(Reason.DELIVERED, day.minusDays(1))),
                "A2", new AccountState(null, Departure.on(Reason.DELIVERED, day)),
                "A3", AccountState.UNKNOWN));

    assertThat(departures.of(Risk.CUSTOMER_EXPOSED, item("A1")))
        .isEqualTo(Measured.of(Departure.on(Reason.CHURNED, day)));
    assertThat(departures.of(Risk.CUSTOMER_EXPOSED, item("A2")))
        .isEqualTo(Measured.of(Departure.on(Reason.DELIVERED, day)));
    assertThat(departures.of(Risk.CUSTOMER_EXPOSED, item("A3"))).isEqualTo(UNKNOWN);
  }

  private static Measured<Departure> why(Risk risk, String day, RequestState state) {
    return new Departures(Map.of("R1", state), Map.of()).of(risk, item("R1", day, "", ""));
  }
}
