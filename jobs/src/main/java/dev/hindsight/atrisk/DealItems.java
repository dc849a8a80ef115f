package dev.hindsight.atrisk;

import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Deals and their requests as open items. */
final class DealItems {

  private DealItems() {}

  /** The requests of an open deal whose answer in force is of a class. */
  static Stream<KnownRequest> answered(KnownDeal deal, DecisionClass answer) {
    return deal.exists() && deal.isOpen()
        ? deal.requests().stream()
            .filter(
                each -> each.answers().inForce().stream().anyMatch(in -> in.decision() == answer))
        : Stream.empty();
  }

  /** The first of them, by when it was raised. */
  static Optional<KnownRequest> firstAnswered(KnownDeal deal, DecisionClass answer) {
    return answered(deal, answer).min(KnownRequest.EARLIEST_FIRST);
  }

  /** A request that is an item. */
  static OpenItem ofRequest(
      KnownDeal deal, KnownRequest request, LocalDate date, boolean urgent, String band) {
    return item(request.request().requestId(), deal, request, date, urgent, band);
  }

  /** A deal that is an item, with the request that makes it one. */
  static OpenItem ofDeal(KnownDeal deal, KnownRequest request, LocalDate date, String band) {
    return item(deal.dealId(), deal, request, date, false, band);
  }

  private static OpenItem item(
      String id,
      KnownDeal deal,
      KnownRequest request,
      LocalDate date,
      boolean urgent,
      String band) {
    return new OpenItem(
        id,
        request.request().requestId(),
        deal.dealId(),
        request.account().orElse(null),
        null,
        request.request().feature(),
        request.request().productManager(),
        date,
        urgent,
        band,
        money(deal));
  }

  static BigDecimal money(KnownDeal deal) {
    return deal.exists() ? deal.size() : null;
  }
}
