package dev.hindsight.plain;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Requests;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A deal as known on the as-of date, straight from its row, with its requests. */
final class PlainDeal {

  final Map<String, String> row;

  /** Null while it is open. */
  final LocalDate closed;

  /** In the reporting currency; null without one. */
  final BigDecimal size;

  /** What it was won for, in the reporting currency; null without it. */
  final BigDecimal amount;

  final List<PlainRequest> requests = new ArrayList<>();

  final PlainHistory history;

  PlainDeal(
      Map<String, String> row,
      LocalDate closed,
      BigDecimal size,
      BigDecimal amount,
      PlainHistory history) {
    this.row = row;
    this.closed = closed;
    this.size = size;
    this.amount = amount;
    this.history = history;
  }

  boolean ended(String outcome) {
    return closed != null && row.get(Deals.OUTCOME).equals(outcome);
  }

  boolean closedBeforeOpened() {
    String opened = row.get(Deals.OPENED_AT);
    return closed != null && opened != null && closed.isBefore(LocalDate.parse(opened));
  }

  /** What the answers in force over its requests come to. */
  String decisionClass() {
    Set<String> inForce =
        requests.stream()
            .map(PlainRequest::inForce)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    if (requests.isEmpty() || inForce.isEmpty()) {
      return requests.isEmpty() ? "no_request" : "undecided";
    }
    return inForce.size() > 1 ? "mixed" : inForce.iterator().next();
  }

  boolean isRefused() {
    return List.of("not_now", "never", "alternative").contains(decisionClass());
  }

  PlainRequest first() {
    return requests.stream()
        .min(
            Comparator.comparing((PlainRequest each) -> each.raised)
                .thenComparing(each -> each.row.get(Requests.REQUEST_ID)))
        .orElseThrow();
  }

  /** Those that any of its requests is under. */
  SortedSet<String> tactics() {
    SortedSet<String> tactics = new TreeSet<>();
    requests.forEach(request -> tactics.addAll(request.tactics()));
    return tactics;
  }

  List<PlainRequest.Signal> signals(String tactic) {
    return requests.stream()
        .flatMap(request -> request.pressing().stream())
        .filter(signal -> signal.tactic().equals(tactic))
        .toList();
  }

  /** What its requests say in a column, where they say something. */
  List<String> said(String column) {
    return requests.stream().map(each -> each.row.get(column)).filter(Objects::nonNull).toList();
  }

  /** The chances of winning that the CRM held on the days of its requests, before the close. */
  List<String> heldByCrm() {
    return requests.stream()
        .map(each -> LocalDate.parse(each.row.get(Requests.REQUESTED_AT)))
        .map(day -> closed != null && !day.isBefore(closed) ? closed.minusDays(1) : day)
        .map(day -> history.at("probability", day))
        .filter(Objects::nonNull)
        .toList();
  }

  String level(String column) {
    return row.getOrDefault(column, "(none)");
  }
}
