package dev.hindsight.atrisk;

import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Open deals that were given a yes, and whose planned close has passed. */
final class PassedCloses implements DealRule {

  private static final long serialVersionUID = 1;

  @Override
  public Risk risk() {
    return Risk.CLOSE_PASSED;
  }

  @Override
  public List<OpenItem> listed(KnownDeal deal, LocalDate on) {
    Optional<KnownRequest> given = DealItems.firstAnswered(deal, DecisionClass.YES);
    return given
        .flatMap(
            request ->
                plan(deal).filter(day -> !day.isAfter(on)).map(day -> item(deal, request, day, on)))
        .stream()
        .toList();
  }

  /** A plan from before the deal was opened contradicts it and is none. */
  static Optional<LocalDate> plan(KnownDeal deal) {
    return deal.plannedClose()
        .filter(day -> deal.deal().openedAt() == null || !day.isBefore(deal.deal().openedAt()));
  }

  private static OpenItem item(KnownDeal deal, KnownRequest request, LocalDate plan, LocalDate on) {
    String band = Bands.of(Risk.CLOSE_PASSED, ChronoUnit.DAYS.between(plan, on));
    return DealItems.ofDeal(deal, request, plan, band);
  }

  @Override
  public boolean hasLikeItems(KnownDeal deal) {
    return DealItems.firstAnswered(deal, DecisionClass.YES).isPresent() && plan(deal).isPresent();
  }

  @Override
  public Came came(OpenItem item, KnownDeal after) {
    return switch (after.outcome()) {
      case LOST, NO_DECISION -> Came.HIT;
      case WON -> Came.OTHERWISE;
      case OPEN -> Came.STILL_OPEN;
    };
  }
}
