package dev.hindsight.history;

import dev.hindsight.basis.Identifiers;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.exports.contract.Displacement;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.exports.contract.Signal;
import dev.hindsight.exports.rows.ByteReader;
import dev.hindsight.exports.rows.RowBytes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A request with all that was exported about it.
 *
 * @param request what was asked for
 * @param decisions the answers, the last one last: by their moment, then by their key with its
 *     digits as numbers, then by where they stand
 * @param signals the pressure that was recorded
 * @param displacements what it pushed off the roadmap
 */
public record RequestHistory(
    Request request,
    List<Decision> decisions,
    List<Signal> signals,
    List<Displacement> displacements) {

  /** The later of two decisions is the greater one. */
  static final Comparator<Decision> DECISION_ORDER =
      Comparator.comparing(Decision::decidedAt)
          .thenComparing(
              each -> Objects.requireNonNullElse(each.decisionId(), ""), Identifiers.BY_NUMBERS)
          .thenComparing(Decision::place);

  public RequestHistory {
    decisions =
        decisions.size() > 1
            ? decisions.stream().sorted(DECISION_ORDER).toList()
            : List.copyOf(decisions);
    signals = List.copyOf(signals);
    displacements = List.copyOf(displacements);
  }

  /** The request as it was known on a day; empty where it was raised later. */
  public Optional<RequestHistory> knownOn(LocalDate asOf) {
    if (request.requestedAt().isAfter(asOf)) {
      return Optional.empty();
    }
    return Optional.of(isAllKnownOn(asOf) ? this : withoutLater(asOf));
  }

  /** Whether nothing is later than a day, as with most requests. */
  private boolean isAllKnownOn(LocalDate asOf) {
    return decisions.stream().allMatch(each -> isKnownOn(asOf, each))
        && signals.stream().noneMatch(each -> each.signalledAt().isAfter(asOf))
        && displacements.stream().noneMatch(each -> isLater(each.displacedAt(), asOf));
  }

  private static boolean isKnownOn(LocalDate asOf, Decision decision) {
    return !isLater(decision.decidedOn(), asOf) && !isLater(decision.deliveredAt(), asOf);
  }

  private static boolean isLater(LocalDate day, LocalDate asOf) {
    return day != null && day.isAfter(asOf);
  }

  private RequestHistory withoutLater(LocalDate asOf) {
    return new RequestHistory(
        request,
        decisions.stream()
            .filter(each -> !each.decidedOn().isAfter(asOf))
            .map(each -> knownOn(asOf, each))
            .toList(),
        signals.stream().filter(each -> !each.signalledAt().isAfter(asOf)).toList(),
        displacements.stream().filter(each -> !isLater(each.displacedAt(), asOf)).toList());
  }

  /** What is delivered later has not been delivered yet. */
  private static Decision knownOn(LocalDate asOf, Decision decision) {
    return !isLater(decision.deliveredAt(), asOf)
        ? decision
        : decision.kept(decision.promisedFor(), null);
  }

  static RequestHistory read(ByteReader in) {
    return new RequestHistory(
        RowBytes.read(Request.class, in.readBytes()),
        RowBytes.readAll(Decision.class, in),
        RowBytes.readAll(Signal.class, in),
        RowBytes.readAll(Displacement.class, in));
  }
}
