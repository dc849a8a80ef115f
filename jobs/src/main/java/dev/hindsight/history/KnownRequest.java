package dev.hindsight.history;

import dev.hindsight.basis.Identifiers;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Request;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A request as one review knows it.
 *
 * @param history the request, with nothing in it that is dated after the as-of date
 * @param deal its deal, where that is known
 * @param answers the decisions that count
 * @param isFirst whether it is the first request of a deal that is known: the earliest, then by
 *     identifier
 */
public record KnownRequest(
    RequestHistory history, Optional<Deal> deal, Answers answers, boolean isFirst) {

  static final Comparator<RequestHistory> ORDER =
      Comparator.comparing((RequestHistory each) -> each.request().requestedAt())
          .thenComparing(each -> each.request().requestId(), Identifiers.ORDER);

  /** The earliest first, then by identifier. */
  public static final Comparator<KnownRequest> EARLIEST_FIRST =
      Comparator.comparing(KnownRequest::history, ORDER);

  /** The requests of a deal, which has in it only what is known. */
  static List<KnownRequest> all(DealHistory known) {
    LocalDate closedAt = known.deal().map(Deal::closedAt).orElse(null);
    Optional<String> first =
        known
            .deal()
            .flatMap(deal -> known.requests().stream().min(ORDER))
            .map(each -> each.request().requestId());
    return known.requests().stream()
        .map(
            each ->
                new KnownRequest(
                    each,
                    known.deal(),
                    Answers.of(each, closedAt),
                    first.filter(each.request().requestId()::equals).isPresent()))
        .toList();
  }

  public Request request() {
    return history.request();
  }

  /** Its own sales team, else its deal's; null where neither is known. */
  public String team() {
    return request().salesTeam() != null
        ? request().salesTeam()
        : deal.map(Deal::salesTeam).orElse(null);
  }

  /** Its own account, else its deal's; empty where neither is known. */
  public Optional<String> account() {
    return Optional.ofNullable(request().accountId()).or(() -> deal.map(Deal::accountId));
  }

  /** Until when it is watched: its deal's close, else the as-of date. */
  public LocalDate seenUntil(LocalDate asOf) {
    return deal.map(Deal::closedAt).orElse(asOf);
  }
}
