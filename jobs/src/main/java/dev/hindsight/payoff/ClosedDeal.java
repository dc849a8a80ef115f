package dev.hindsight.payoff;

import dev.hindsight.basis.Levels;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A deal that closed in the ledger's days, and whose requests were all answered with a yes, or all
 * with a not now.
 *
 * @param unit what is drawn as one in a resample
 * @param answer the answer
 * @param stratum what it is alike in with others
 * @param won whether it was won
 * @param lately whether it closed in the last four quarters
 * @param traits its level of each trait that it has one level of
 */
record ClosedDeal(
    String unit,
    ClosedCounts.Answer answer,
    DealStratum stratum,
    boolean won,
    boolean lately,
    Map<PayOffDimension, String> traits) {

  ClosedDeal {
    traits = Map.copyOf(traits);
  }

  /** The deal, if it is such a one. */
  static Optional<ClosedDeal> of(KnownDeal deal, PayOffBasis basis) {
    boolean closed =
        deal.exists()
            && !deal.isOpen()
            && basis.review().period().isInTrend(deal.deal().closedAt());
    return closed ? answer(deal).map(answer -> of(deal, answer, basis)) : Optional.empty();
  }

  private static Optional<ClosedCounts.Answer> answer(KnownDeal deal) {
    return switch (deal.decisionClass()) {
      case YES -> Optional.of(ClosedCounts.Answer.YES);
      case NOT_NOW -> Optional.of(ClosedCounts.Answer.NOT_NOW);
      case NEVER, ALTERNATIVE, MIXED, UNDECIDED, NO_REQUEST -> Optional.empty();
    };
  }

  private static ClosedDeal of(KnownDeal deal, ClosedCounts.Answer answer, PayOffBasis basis) {
    DealStratum stratum = DealStratum.of(deal, basis);
    Map<PayOffDimension, String> traits = new EnumMap<>(PayOffDimension.class);
    traits.put(PayOffDimension.DEAL_TYPE, stratum.dealType());
    traits.put(PayOffDimension.STRATEGIC_FIT, only(deal, ClosedDeal::strategicFit));
    traits.put(PayOffDimension.OTHER_PROSPECTS, only(deal, DecidedRequests::prospectsBand));
    return new ClosedDeal(deal.unit(), answer, stratum, deal.isWon(), deal.isInWindow(), traits);
  }

  private static String strategicFit(Request request) {
    return request.strategicFit() == null ? null : request.strategicFit().word();
  }

  /** What all answered requests that state anything state; none where they differ. */
  private static String only(KnownDeal deal, Function<Request, String> trait) {
    List<String> stated =
        deal.requests().stream()
            .filter(each -> !each.answers().isEmpty())
            .map(KnownRequest::request)
            .map(trait)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return stated.size() == 1 ? stated.get(0) : Levels.NONE;
  }
}
