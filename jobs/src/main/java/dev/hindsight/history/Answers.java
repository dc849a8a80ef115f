package dev.hindsight.history;

import dev.hindsight.exports.contract.Decision;
import dev.hindsight.findings.values.DecisionClass;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The decisions on a request that count: those made on or before its deal's close, oldest first.
 *
 * @param all the decisions, in the order of {@link RequestHistory#decisions}
 */
public record Answers(List<Decision> all) {

  public Answers {
    all = List.copyOf(all);
  }

  /**
   * The decisions that count.
   *
   * @param closedAt the deal's close; null while it is open, and where it is not known
   */
  public static Answers of(RequestHistory request, LocalDate closedAt) {
    return new Answers(
        request.decisions().stream()
            .filter(each -> closedAt == null || !each.decidedOn().isAfter(closedAt))
            .toList());
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The answer in force: the last one. */
  public Optional<Decision> inForce() {
    return isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The day of the first answer. */
  public Optional<LocalDate> firstDay() {
    return isEmpty() ? Optional.empty() : Optional.of(all.get(0).decidedOn());
  }

  /** The day from which on the answer in force was given, and no other after it. */
  public Optional<LocalDate> inForceSince() {
    LocalDate since = null;
    for (int place = all.size() - 1; place >= 0 && isInForce(all.get(place)); place--) {
      since = all.get(place).decidedOn();
    }
    return Optional.ofNullable(since);
  }

  private boolean isInForce(Decision each) {
    return each.decision() == all.get(all.size() - 1).decision();
  }

  /** The answers of the first day. */
  public List<Decision> ofFirstDay() {
    return all.stream().filter(each -> each.decidedOn().equals(all.get(0).decidedOn())).toList();
  }

  /** The first answer: of several on its day the one that is in force at the day's end. */
  public Optional<DecisionClass> first() {
    List<Decision> ofFirstDay = ofFirstDay();
    return ofFirstDay.isEmpty()
        ? Optional.empty()
        : Optional.of(ofFirstDay.get(ofFirstDay.size() - 1).decision());
  }

  /** The day of the first yes after the day of the first answer. */
  public Optional<LocalDate> turnedAt() {
    return all.stream()
        .filter(each -> each.decision() == DecisionClass.YES)
        .map(Decision::decidedOn)
        .filter(day -> day.isAfter(all.get(0).decidedOn()))
        .findFirst();
  }

  /** The day on which it was first delivered: an earlier answer may carry what it promised. */
  public Optional<LocalDate> deliveredAt() {
    return all.stream()
        .map(Decision::deliveredAt)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  /** The day of the last answer up to another day. */
  public Optional<LocalDate> lastDayUpTo(LocalDate day) {
    return all.stream()
        .map(Decision::decidedOn)
        .filter(each -> !each.isAfter(day))
        .reduce((earlier, later) -> later);
  }
}
