package dev.hindsight.atrisk;

import dev.hindsight.exports.contract.Decision;
import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Promises that have passed or are due within 90 days, and are not delivered. A promise to a deal
 * that was lost, or that a later answer took back, is none any more.
 */
final class DuePromises implements DealRule {

  private static final long serialVersionUID = 1;
  private static final int SOON = 90;

  @Override
  public Risk risk() {
    return Risk.PROMISE_DUE;
  }

  @Override
  public List<OpenItem> listed(KnownDeal deal, LocalDate on) {
    List<OpenItem> listed = new ArrayList<>();
    if (!isLost(deal)) {
      for (KnownRequest request : deal.requests()) {
        promisedFor(request)
            .filter(
                day -> !day.isAfter(on.plusDays(SOON)) && request.answers().deliveredAt().isEmpty())
            .ifPresent(day -> listed.add(item(deal, request, day, on)));
      }
    }
    return listed;
  }

  private static boolean isLost(KnownDeal deal) {
    return deal.exists()
        && (deal.outcome() == DealOutcome.LOST || deal.outcome() == DealOutcome.NO_DECISION);
  }

  private static Optional<LocalDate> promisedFor(KnownRequest request) {
    return request
        .answers()
        .inForce()
        .filter(each -> each.decision().isGiven())
        .map(Decision::promisedFor);
  }

  private static OpenItem item(
      KnownDeal deal, KnownRequest request, LocalDate promisedFor, LocalDate on) {
    long days = ChronoUnit.DAYS.between(promisedFor, on);
    return DealItems.ofRequest(
        deal, request, promisedFor, days >= 0, Bands.of(Risk.PROMISE_DUE, days));
  }

  /** What is due later is delivered in time by then, or not late: there is nothing to compare. */
  @Override
  public boolean hasLikeItems(KnownDeal deal) {
    return false;
  }

  @Override
  public boolean isEachACase() {
    return true;
  }

  @Override
  public Came came(OpenItem item, KnownDeal after) {
    boolean delivered =
        after.requests().stream()
            .filter(each -> each.request().requestId().equals(item.requestId()))
            .anyMatch(each -> each.answers().deliveredAt().isPresent());
    return delivered ? Came.OTHERWISE : Came.HIT;
  }
}
