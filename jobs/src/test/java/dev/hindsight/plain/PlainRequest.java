package dev.hindsight.plain;

import static dev.hindsight.plain.PlainCalendar.days;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Requests;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request as known on the as-of date, straight from its rows. */
final class PlainRequest {

  /** An answer on or before the deal's close; what is delivered later has not been delivered. */
  record Answer(LocalDate day, String decision, LocalDate delivered) {}

  record Signal(LocalDate day, String tactic, LocalDate deadline, String competitor) {}

  final Map<String, String> row;

  /** Null where it is not known. */
  final PlainDeal deal;

  final LocalDate raised;
  private final LocalDate asOf;
  private final List<Answer> answers;
  private final List<Signal> signals;

  /** Answers in their order: the last one is in force. */
  PlainRequest(
      Map<String, String> row,
      PlainDeal deal,
      LocalDate asOf,
      List<Answer> answers,
      List<Signal> signals) {
    this.row = row;
    this.deal = deal;
    this.asOf = asOf;
    this.answers = answers;
    this.signals = signals;
    raised = LocalDate.parse(row.get(Requests.REQUESTED_AT));
  }

  String team() {
    String own = row.get(Requests.SALES_TEAM);
    return own != null || deal == null ? own : deal.row.get(Deals.SALES_TEAM);
  }

  /** The day of the first answer; null without one. */
  LocalDate answered() {
    return answers.isEmpty() ? null : answers.get(0).day();
  }

  /** The answer in force at the end of that day. */
  String answer() {
    return answers.stream()
        .filter(each -> each.day().equals(answered()))
        .reduce((earlier, later) -> later)
        .map(Answer::decision)
        .orElse(null);
  }

  boolean isYes() {
    return "yes".equals(answer());
  }

  Stream<LocalDate> answerDays() {
    return answers.stream().map(Answer::day);
  }

  /** The day on which the yes in force was delivered; null without one. */
  LocalDate delivered() {
    LocalDate day = answers.isEmpty() ? null : answers.get(answers.size() - 1).delivered();
    return "yes".equals(inForce()) && day != null && !day.isAfter(asOf) ? day : null;
  }

  String inForce() {
    return answers.isEmpty() ? null : answers.get(answers.size() - 1).decision();
  }

  /** The first yes on a later day than the first answer. */
  LocalDate turned() {
    return answers.stream()
        .filter(each -> each.day().isAfter(answered()) && each.decision().equals("yes"))
        .map(Answer::day)
        .findFirst()
        .orElse(null);
  }

  LocalDate seen() {
    return deal == null || deal.closed == null ? asOf : deal.closed;
  }

  LocalDate waitedUntil() {
    return answered() == null ? seen() : answered();
  }

  int waited() {
    return days(raised, waitedUntil());
  }

  boolean datesAgree() {
    return waited() >= 0 && (deal == null || !deal.closedBeforeOpened());
  }

  /** What it was under: signals up to the first answer, or before the as-of date. */
  List<Signal> pressing() {
    LocalDate until = answered() == null ? asOf.minusDays(1) : answered();
    return signals.stream().filter(signal -> !signal.day().isAfter(until)).toList();
  }

  SortedSet<String> tactics() {
    return tactics(pressing());
  }

  /** Those of its first days of waiting. */
  SortedSet<String> earlyTactics(int days) {
    return tactics(
        whileWaiting().stream().filter(signal -> days(raised, signal.day()) < days).toList());
  }

  List<Signal> whileWaiting() {
    return signals.stream()
        .filter(signal -> !signal.day().isBefore(raised))
        .filter(signal -> !signal.day().isAfter(waitedUntil()))
        .toList();
  }

  boolean pressedBeforeTurning() {
    return signals.stream()
        .map(Signal::day)
        .anyMatch(day -> day.isAfter(answered()) && !day.isAfter(turned()));
  }

  private static SortedSet<String> tactics(List<Signal> signals) {
    return signals.stream().map(Signal::tactic).collect(Collectors.toCollection(TreeSet::new));
  }
}
