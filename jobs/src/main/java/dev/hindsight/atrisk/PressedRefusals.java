package dev.hindsight.atrisk;

import dev.hindsight.exports.contract.Decision;
import dev.hindsight.exports.contract.Signal;
import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Not nows in force on open deals, with a signal after the day of the answer. */
final class PressedRefusals implements DealRule {

  private static final long serialVersionUID = 1;

  @Override
  public Risk risk() {
    return Risk.REFUSAL_PRESSED;
  }

  @Override
  public List<OpenItem> listed(KnownDeal deal, LocalDate on) {
    return DealItems.answered(deal, DecisionClass.NOT_NOW)
        .flatMap(request -> lastSignal(request).map(day -> item(deal, request, day, on)).stream())
        .sorted(Comparator.comparing(OpenItem::date).reversed())
        .toList();
  }

  private static Optional<LocalDate> lastSignal(KnownRequest request) {
    LocalDate answered = request.answers().inForce().map(Decision::decidedOn).orElseThrow();
    return request.history().signals().stream()
        .map(Signal::signalledAt)
        .filter(day -> day.isAfter(answered))
        .max(Comparator.naturalOrder());
  }

  private static OpenItem item(
      KnownDeal deal, KnownRequest request, LocalDate signal, LocalDate on) {
    String band = Bands.of(Risk.REFUSAL_PRESSED, ChronoUnit.DAYS.between(signal, on));
    return DealItems.ofRequest(deal, request, signal, false, band);
  }

  @Override
  public boolean hasLikeItems(KnownDeal deal) {
    return DealItems.firstAnswered(deal, DecisionClass.NOT_NOW).isPresent();
  }

  @Override
  public Came came(OpenItem item, KnownDeal after) {
    return switch (after.outcome()) {
      case LOST -> Came.HIT;
      case WON, NO_DECISION -> Came.OTHERWISE;
      case OPEN -> Came.STILL_OPEN;
    };
  }
}
