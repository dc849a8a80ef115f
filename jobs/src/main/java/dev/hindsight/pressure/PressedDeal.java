package dev.hindsight.pressure;

import dev.hindsight.exports.contract.Request;
import dev.hindsight.findings.pressure.Preparation;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.KnownDeal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A deal with requests, and what they say together.
 *
 * @param known the deal, which exists
 * @param requests its requests, at least one
 */
record PressedDeal(KnownDeal known, List<PressedRequest> requests) {

  private static final int CLAIM_DECIMALS = 8;
  private static final int MEAN_DECIMALS = 12;
  private static final int SHOWN_DECIMALS = 4;

  PressedDeal {
    requests = List.copyOf(requests);
  }

  boolean isClosed() {
    return !known.isOpen();
  }

  boolean isClosedYes() {
    return known.decisionClass() == DecisionClass.YES && isClosed();
  }

  boolean isRefused() {
    return switch (known.decisionClass()) {
      case NOT_NOW, NEVER, ALTERNATIVE -> true;
      case YES, MIXED, UNDECIDED, NO_REQUEST -> false;
    };
  }

  /** The tactics that any of its requests was under by its first decision. */
  Set<Tactic> tactics() {
    return requests.stream().flatMap(each -> each.tactics().stream()).collect(Collectors.toSet());
  }

  /** The team of its first request. */
  String team() {
    return requests.stream().filter(PressedRequest::isFirst).findFirst().orElseThrow().team();
  }

  /** What its requests claim on average, to four decimals; empty where none claims anything. */
  Optional<BigDecimal> claimed() {
    return mean(requests.stream().map(each -> each.request().claimedConfidence()));
  }

  /**
   * The chance of winning that the CRM held on the days of its requests, on average and to four
   * decimals; empty where it held none.
   */
  Optional<BigDecimal> heldByCrm() {
    LocalDate close = known.deal().closedAt();
    return mean(
        requests.stream()
            .map(each -> each.request().requestedAt())
            .map(day -> known.timeline().probabilityOn(day, close).orElse(null)));
  }

  private static Optional<BigDecimal> mean(Stream<Double> of) {
    List<BigDecimal> claims = of.filter(Objects::nonNull).map(PressedDeal::claim).toList();
    return claims.stream().reduce(BigDecimal::add).map(sum -> mean(sum, claims.size()));
  }

  private static BigDecimal claim(double claimed) {
    return BigDecimal.valueOf(claimed).setScale(CLAIM_DECIMALS, RoundingMode.HALF_UP);
  }

  private static BigDecimal mean(BigDecimal sum, int claims) {
    return sum.divide(BigDecimal.valueOf(claims), MEAN_DECIMALS, RoundingMode.HALF_UP)
        .setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
  }

  /** Yes if any request says yes, no if some say no and none yes; empty where none says it. */
  Optional<Boolean> prepared(Preparation preparation) {
    return requests.stream()
        .map(each -> said(preparation, each.request()))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  private static Boolean said(Preparation preparation, Request request) {
    return switch (preparation) {
      case WRITTEN_DESCRIPTION -> request.writtenDescription();
      case PROSPECT_INTERVIEWED -> request.prospectInterviewed();
    };
  }

  /** The last deadline that was claimed by a first decision. */
  Optional<ClaimedDeadline> lastDeadline() {
    return ClaimedDeadline.last(requests.stream().flatMap(PressedRequest::deadlines));
  }

  /** The close that the CRM planned at the end of a day; empty where it was closed by then. */
  Optional<LocalDate> plannedOn(LocalDate day) {
    return runsAfter(day) ? known.timeline().closeOn(day) : Optional.empty();
  }

  /** Whether its close was planned past a deadline after that was claimed. */
  boolean isMovedPast(ClaimedDeadline claimed) {
    return known.timeline().moves(known.deal().closedAt()).stream()
        .filter(move -> move.day().isAfter(claimed.saidAt()))
        .anyMatch(move -> move.after().isAfter(claimed.deadline()));
  }

  /** Whether it was still running when a deadline had passed. */
  boolean runsAfter(LocalDate deadline) {
    LocalDate closedAt = known.deal().closedAt();
    return closedAt == null || closedAt.isAfter(deadline);
  }

  /** Whether it was lost after somebody claimed that a competitor has it. */
  boolean isLostUnderCompetitor() {
    return known.outcome() == DealOutcome.LOST && tactics().contains(Tactic.COMPETITOR_HAS_IT);
  }

  /** Whether it names a competitor that was claimed by a first decision. */
  boolean namesClaimedCompetitor() {
    String competitor = known.deal().competitor();
    return competitor != null && requests.stream().anyMatch(each -> each.claims(competitor));
  }
}
