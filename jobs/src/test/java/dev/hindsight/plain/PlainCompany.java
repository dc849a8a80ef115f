package dev.hindsight.plain;

import static java.util.stream.Collectors.groupingBy;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Deals and requests as known on the as-of date, straight from the rows and without Spark. */
public final class PlainCompany {

  final PlainCalendar calendar;
  final WrittenExports exports;
  final Map<String, PlainDeal> deals = new LinkedHashMap<>();
  final List<PlainRequest> requests = new ArrayList<>();
  private final Map<String, List<Map<String, String>>> changes;

  public PlainCompany(WrittenExports exports, PlainCalendar calendar) {
    this.exports = exports;
    this.changes =
        exports.written(FieldChanges.TABLE).stream()
            .collect(groupingBy(row -> row.get(FieldChanges.DEAL_ID)));
    this.calendar = calendar;
    for (Map<String, String> row : exports.written(Deals.TABLE)) {
      String opened = row.get(Deals.OPENED_AT);
      if (opened == null || happened(opened)) {
        deals.put(row.get(Deals.DEAL_ID), deal(row));
      }
    }
    Map<String, List<Map<String, String>>> answers =
        known(Decisions.TABLE, Decisions.DECIDED_AT)
            .collect(groupingBy(row -> row.get(Decisions.REQUEST_ID)));
    Map<String, List<Map<String, String>>> signals =
        known(Pressure.TABLE, Pressure.SIGNALLED_AT)
            .collect(groupingBy(row -> row.get(Pressure.REQUEST_ID)));
    known(Requests.TABLE, Requests.REQUESTED_AT)
        .forEach(
            row -> {
              String id = row.get(Requests.REQUEST_ID);
              request(
                  row, answers.getOrDefault(id, List.of()), signals.getOrDefault(id, List.of()));
            });
  }

  /** Requests raised in the window. */
  List<PlainRequest> inWindow() {
    return requests.stream().filter(each -> calendar.inWindow(each.raised)).toList();
  }

  /** Those of them that are the first of a deal. */
  List<PlainRequest> firstInWindow() {
    return inWindow().stream()
        .filter(each -> each.deal != null && each.deal.first() == each)
        .toList();
  }

  /** Closed deals by their close, open ones where a decision on them fell into the window. */
  List<PlainDeal> dealsInWindow() {
    return deals.values().stream()
        .filter(
            deal ->
                deal.closed != null
                    ? calendar.inWindow(deal.closed)
                    : deal.requests.stream()
                        .flatMap(PlainRequest::answerDays)
                        .anyMatch(calendar::inWindow))
        .toList();
  }

  List<PlainDeal> closedInWindow() {
    return dealsInWindow().stream().filter(deal -> deal.closed != null).toList();
  }

  Stream<Map<String, String>> known(Table table, String date) {
    return exports.written(table).stream().filter(row -> happened(row.get(date)));
  }

  boolean has(Table table, String column) {
    return exports.written(table).stream().anyMatch(row -> row.containsKey(column));
  }

  /**
   * Money in dollars, with the newest rate that is not later than a day; null without an amount.
   */
  BigDecimal dollars(String amount, String currency, LocalDate day) {
    if (amount == null) {
      return null;
    }
    BigDecimal rate =
        currency == null || currency.equals("USD")
            ? BigDecimal.ONE
            : exports.written(FxRates.TABLE).stream()
                .filter(row -> row.get(FxRates.CURRENCY).equals(currency))
                .filter(row -> !LocalDate.parse(row.get(FxRates.VALID_FROM)).isAfter(day))
                .max(Comparator.comparing(row -> row.get(FxRates.VALID_FROM)))
                .map(row -> new BigDecimal(row.get(FxRates.RATE)))
                .orElseThrow();
    return new BigDecimal(amount).multiply(rate).setScale(4, RoundingMode.HALF_UP);
  }

  private PlainDeal deal(Map<String, String> exported) {
    PlainHistory all =
        new PlainHistory(changes.getOrDefault(exported.get(Deals.DEAL_ID), List.of()));
    Map<String, String> row = all.before(calendar.asOf(), exported);
    PlainHistory history = all.upTo(calendar.asOf());
    String end = row.get(Deals.OUTCOME).equals("open") ? null : row.get(Deals.CLOSED_AT);
    LocalDate closed = end != null && happened(end) ? LocalDate.parse(end) : null;
    LocalDate day = closed == null ? calendar.asOf() : closed;
    BigDecimal amount = dollars(row.get(Deals.AMOUNT), row.get(Deals.CURRENCY), day);
    String opened = row.get(Deals.OPENED_AT);
    String stated = row.get(Deals.EXPECTED_AMOUNT);
    String first = history.from("amount", opened == null ? LocalDate.MIN : LocalDate.parse(opened));
    BigDecimal expected = dollars(stated == null ? first : stated, row.get(Deals.CURRENCY), day);
    BigDecimal size = expected == null ? amount : expected;
    boolean lost = closed != null && row.get(Deals.OUTCOME).equals("lost");
    boolean wiped = lost && size != null && size.signum() == 0;
    return new PlainDeal(row, closed, wiped ? null : size, amount, history);
  }

  private void request(
      Map<String, String> row,
      List<Map<String, String>> answers,
      List<Map<String, String>> signals) {
    PlainDeal deal = deals.get(row.get(Requests.DEAL_ID));
    LocalDate last = deal == null || deal.closed == null ? calendar.asOf() : deal.closed;
    PlainRequest request =
        new PlainRequest(
            row,
            deal,
            calendar.asOf(),
            // The sort is stable: of equals the later line stays last.
            answers.stream()
                .sorted(PlainMoments.ORDER)
                .map(PlainCompany::answer)
                .filter(answer -> !answer.day().isAfter(last))
                .toList(),
            signals.stream().map(PlainCompany::signal).toList());
    requests.add(request);
    if (deal != null) {
      deal.requests.add(request);
    }
  }

  private static PlainRequest.Answer answer(Map<String, String> row) {
    String delivered = row.get(Decisions.DELIVERED_AT);
    return new PlainRequest.Answer(
        PlainMoments.day(row.get(Decisions.DECIDED_AT)),
        row.get(Decisions.DECISION),
        delivered == null ? null : LocalDate.parse(delivered));
  }

  private static PlainRequest.Signal signal(Map<String, String> row) {
    String deadline = row.get(Pressure.CLAIMED_DEADLINE);
    return new PlainRequest.Signal(
        LocalDate.parse(row.get(Pressure.SIGNALLED_AT)),
        row.get(Pressure.TACTIC),
        deadline == null ? null : LocalDate.parse(deadline),
        row.get(Pressure.CLAIMED_COMPETITOR));
  }

  private boolean happened(String day) {
    return !PlainMoments.day(day).isAfter(calendar.asOf());
  }
}
