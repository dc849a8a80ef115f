package dev.hindsight.expectations;

import dev.hindsight.basis.Replays.Replay;
import dev.hindsight.basis.Tally;
import dev.hindsight.expectations.OpenItems.Like;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.findings.expectations.Awaited;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import dev.hindsight.history.RequestHistory;
import java.time.LocalDate;
import java.util.List;

/**
 * Counts deals, promises and decided requests that were open on days, as they were known then. What
 * is kept grows with answers and ages alone.
 */
public final class DealItems implements Tally<KnownDeal, DealItems> {

  private static final long serialVersionUID = 1;

  private final List<Replay> days;
  private final OpenItems items = new OpenItems();

  DealItems(ExpectedDays days) {
    this.days = days.all();
  }

  @Override
  public void accept(KnownDeal deal) {
    for (int place = 0; place < days.size(); place++) {
      Replay day = days.get(place);
      boolean isOpen = deal.mayBeOpenOn(day.on());
      if (isOpen || isAnythingDue(deal, day)) {
        accept(place, deal, place == 0 ? deal : deal.asKnownOn(day.on()));
      }
    }
  }

  private static boolean isAnythingDue(KnownDeal deal, Replay day) {
    for (KnownRequest request : deal.requests()) {
      for (Decision decision : request.history().decisions()) {
        if (day.covers(decision.promisedFor()) && !decision.decidedOn().isAfter(day.on())) {
          return true;
        }
      }
    }
    return false;
  }

  private void accept(int place, KnownDeal deal, KnownDeal then) {
    Replay day = days.get(place);
    if (then.exists() && then.isOpen()) {
      boolean isClosed = !deal.isOpen() && day.covers(deal.deal().closedAt());
      acceptOpen(place, then, isClosed, isClosed && deal.isWon());
    }
    for (int i = 0; i < then.requests().size(); i++) {
      acceptPromise(place, then.requests().get(i), deal);
    }
  }

  private void acceptOpen(int place, KnownDeal then, boolean isClosed, boolean isWon) {
    LocalDate on = days.get(place).on();
    LocalDate opened = then.deal().openedAt();
    if (opened != null) {
      items.accept(place, Awaited.WIN, Like.of(then.decisionClass(), opened, on), isWon);
    }
    for (KnownRequest request : then.requests()) {
      request
          .answers()
          .inForce()
          .map(
              inForce ->
                  Like.of(inForce.decision(), request.answers().firstDay().orElseThrow(), on))
          .ifPresent(
              like -> {
                items.accept(place, Awaited.DECISION_SETTLES, like, isClosed);
                items.accept(place, Awaited.DECISION_WINS, like, isWon);
              });
    }
  }

  private void acceptPromise(int place, KnownRequest then, KnownDeal deal) {
    Replay day = days.get(place);
    then.answers()
        .inForce()
        .filter(promise -> promise.decision().isGiven() && day.covers(promise.promisedFor()))
        .filter(promise -> !isDelivered(then.history(), day.on()))
        .ifPresent(
            promise ->
                items.accept(
                    place,
                    Awaited.PROMISE_KEPT,
                    Like.of(promise.decision(), promise.decidedOn(), day.on()),
                    isDelivered(now(then, deal), promise.promisedFor())));
  }

  private static RequestHistory now(KnownRequest then, KnownDeal deal) {
    return deal.requests().stream()
        .map(KnownRequest::history)
        .filter(each -> each.request().requestId().equals(then.request().requestId()))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a request was delivered by a day, whichever of its answers says so. */
  private static boolean isDelivered(RequestHistory request, LocalDate by) {
    return request.decisions().stream()
        .map(Decision::deliveredAt)
        .anyMatch(day -> day != null && !day.isAfter(by));
  }

  @Override
  public void combine(DealItems other) {
    items.combine(other.items);
  }

  OpenItems items() {
    return items;
  }
}
