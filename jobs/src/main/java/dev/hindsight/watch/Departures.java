package dev.hindsight.watch;

import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.atrisk.RiskItem;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.watch.Departure;
import dev.hindsight.findings.watch.Departure.Reason;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What became of items that are no longer at risk, as far as the exports say. */
public final class Departures {

  private final Map<String, RequestState> requests;
  private final Map<String, AccountState> accounts;

  Departures(Map<String, RequestState> requests, Map<String, AccountState> accounts) {
    this.requests = requests;
    this.accounts = accounts;
  }

  /** What was found of those that are gone. */
  public static Departures of(RequestStates requests, AccountStates accounts) {
    return new Departures(requests.found(), accounts.found());
  }

  /** Why an item left the list of a kind. */
  Measured<Departure> of(Risk risk, RiskItem item) {
    Optional<Departure> why =
        risk == Risk.CUSTOMER_EXPOSED
            ? ofAccount(item)
            : Optional.ofNullable(requests.get(item.requestId()))
                .map(state -> ofRequest(risk, item, state))
                .orElseGet(() -> Optional.of(Departure.notExported()));
    return Measured.of(why, "the exports do not say what became of it");
  }

  private static Optional<Departure> ofRequest(Risk risk, RiskItem item, RequestState state) {
    return switch (risk) {
      case PROMISE_DUE ->
          delivered(state)
              .or(() -> answered(state, !isGiven(state)))
              .or(() -> closed(state).filter(why -> why.reason() != Reason.WON))
              .or(() -> putOff(item, state.promisedFor()));
      case CLOSE_PASSED ->
          closed(state)
              .or(() -> answered(state, state.answer() != DecisionClass.YES))
              .or(() -> putOff(item, state.closedAt()));
      case REFUSAL_PRESSED ->
          closed(state).or(() -> answered(state, state.answer() != DecisionClass.NOT_NOW));
      case CUSTOMER_EXPOSED -> throw new IllegalArgumentException("Customers are no requests");
    };
  }

  private static boolean isGiven(RequestState state) {
    return state.answer() != null && state.answer().isGiven();
  }

  private static Optional<Departure> delivered(RequestState state) {
    return Optional.ofNullable(state.deliveredAt()).map(day -> Departure.on(Reason.DELIVERED, day));
  }

  private static Optional<Departure> answered(RequestState state, boolean otherwise) {
    return otherwise && state.answeredOn() != null
        ? Optional.of(Departure.on(Reason.ANSWERED_OTHERWISE, state.answeredOn()))
        : Optional.empty();
  }

  private static Optional<Departure> closed(RequestState state) {
    return Optional.ofNullable(state.outcome())
        .flatMap(Departures::reason)
        .filter(any -> state.closedAt() != null)
        .map(reason -> Departure.on(reason, state.closedAt()));
  }

  private static Optional<Reason> reason(DealOutcome outcome) {
    return switch (outcome) {
      case WON -> Optional.of(Reason.WON);
      case LOST -> Optional.of(Reason.LOST);
      case NO_DECISION -> Optional.of(Reason.NO_DECISION);
      case OPEN -> Optional.empty();
    };
  }

  private static Optional<Departure> putOff(RiskItem item, LocalDate day) {
    return day != null && item.date().stream().anyMatch(day::isAfter)
        ? Optional.of(Departure.on(Reason.PUT_OFF, day))
        : Optional.empty();
  }

  private Optional<Departure> ofAccount(RiskItem item) {
    AccountState state = accounts.get(item.accountId());
    if (state == null) {
      return Optional.of(Departure.notExported());
    }
    return Optional.ofNullable(state.churnedAt())
        .map(day -> Departure.on(Reason.CHURNED, day))
        .or(() -> Optional.ofNullable(state.ended()));
  }
}
