package dev.hindsight.pressure;

import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.exports.contract.Signal;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Quarter;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A request with its first answer and the pressure it was under by then. A signal after the first
 * decision never explains it; while there is none, the as-of day itself is not over.
 */
final class PressedRequest {

  private final KnownRequest known;
  private final ReviewBasis basis;
  private final Optional<LocalDate> decidedAt;
  private final List<Signal> byDecision;

  PressedRequest(KnownRequest known, ReviewBasis basis) {
    this.known = known;
    this.basis = basis;
    decidedAt = known.answers().firstDay();
    LocalDate last = decidedAt.orElse(basis.period().asOf().minusDays(1));
    byDecision =
        known.history().signals().stream()
            .filter(signal -> !signal.signalledAt().isAfter(last))
            .toList();
  }

  Request request() {
    return known.request();
  }

  /** Its own sales team, else its deal's; null where neither is known. */
  String team() {
    return known.team();
  }

  /** Whether its deal is known. */
  boolean hasDeal() {
    return known.deal().isPresent();
  }

  /** Whether it is the first request of a deal that is known. */
  boolean isFirst() {
    return known.isFirst();
  }

  /** The fiscal quarter it was raised in. */
  Quarter quarter() {
    return basis.period().calendar().quarterOf(request().requestedAt());
  }

  boolean isInWindow() {
    return basis.period().isInWindow(request().requestedAt());
  }

  boolean isInTrend() {
    return basis.period().isInTrend(request().requestedAt());
  }

  int daysToQuarterEnd() {
    return days(request().requestedAt(), quarter().end());
  }

  /** The first decision, made on or before the deal's close. */
  Optional<DecisionClass> firstDecision() {
    return known.answers().first();
  }

  boolean isDecided() {
    return decidedAt.isPresent();
  }

  boolean isYes() {
    return firstDecision().equals(Optional.of(DecisionClass.YES));
  }

  boolean isRefused() {
    return firstDecision().equals(Optional.of(DecisionClass.NOT_NOW))
        || firstDecision().equals(Optional.of(DecisionClass.NEVER));
  }

  /** Days to the first decision; while there is none, to the deal's close or the as-of date. */
  int daysWaited() {
    return days(request().requestedAt(), waitedUntil());
  }

  /** Whether no date that durations are built on contradicts another. */
  boolean datesAgree() {
    return known.deal().filter(KnownDeal::isClosedBeforeOpened).isEmpty() && daysWaited() >= 0;
  }

  /** Its tactics by the first decision, each once. */
  List<Tactic> tactics() {
    return tactics(byDecision.stream());
  }

  /** The tactics signalled within the first days of waiting. */
  List<Tactic> earlyTactics() {
    return tactics(whileWaiting().filter(signal -> day(signal) < basis.landmarkDays()));
  }

  /** The day on which a tactic was used first, by the first decision. */
  Optional<LocalDate> firstOf(Tactic tactic) {
    return of(tactic).map(Signal::signalledAt).min(Comparator.naturalOrder());
  }

  /** How many signals there were by the first decision. */
  int signals() {
    return byDecision.size();
  }

  /** The day of waiting, 0 first, of each signal while it waited. */
  List<Integer> signalDays() {
    return whileWaiting().map(this::day).toList();
  }

  /** Days from the first decision to the first yes on a later day; empty where there is none. */
  OptionalInt daysToYes() {
    return turnedAt()
        .map(day -> OptionalInt.of(days(decidedAt.orElseThrow(), day)))
        .orElseGet(OptionalInt::empty);
  }

  /** Days from the first decision, which there is, to the deal's close or the as-of date. */
  int daysSinceDecision() {
    return days(decidedAt.orElseThrow(), seenUntil());
  }

  /** Whether a signal came after the first decision, and on or before that later yes. */
  boolean hasSignalBeforeYes() {
    return turnedAt().isPresent()
        && known.history().signals().stream()
            .map(Signal::signalledAt)
            .anyMatch(
                day ->
                    day.isAfter(decidedAt.orElseThrow()) && !day.isAfter(turnedAt().orElseThrow()));
  }

  /** The deadlines claimed by the first decision. */
  Stream<ClaimedDeadline> deadlines() {
    return ClaimedDeadline.of(of(Tactic.DEADLINE));
  }

  /** Whether a competitor was claimed by the first decision, in whatever case. */
  boolean claims(String competitor) {
    return of(Tactic.COMPETITOR_HAS_IT)
        .map(Signal::claimedCompetitor)
        .filter(Objects::nonNull)
        .anyMatch(claimed -> lower(claimed).equals(lower(competitor)));
  }

  private Stream<Signal> of(Tactic tactic) {
    return byDecision.stream().filter(signal -> signal.tactic() == tactic);
  }

  private Optional<LocalDate> turnedAt() {
    return known.answers().turnedAt();
  }

  private LocalDate seenUntil() {
    return known.seenUntil(basis.period().asOf());
  }

  private LocalDate waitedUntil() {
    return decidedAt.orElseGet(this::seenUntil);
  }

  private Stream<Signal> whileWaiting() {
    return known.history().signals().stream()
        .filter(signal -> day(signal) >= 0 && !signal.signalledAt().isAfter(waitedUntil()));
  }

  private int day(Signal signal) {
    return days(request().requestedAt(), signal.signalledAt());
  }

  private static List<Tactic> tactics(Stream<Signal> signals) {
    return signals.map(Signal::tactic).distinct().sorted().toList();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
  }
}
