package dev.hindsight.plain;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Requests;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was open on a day and what became of it, and what that says of what is open, as the
 * definition says it: straight from the rows, without Spark and without any of the code that it
 * checks.
 */
public final class PlainExpected {

  /** By "what answer age" how many were open, and of how many of them it came true. */
  private final Map<String, long[]> counts = new TreeMap<>();

  private final WrittenExports exports;
  private final LocalDate on;
  private final LocalDate until;

  private PlainExpected(WrittenExports exports, LocalDate on, LocalDate until) {
    this.exports = exports;
    this.on = on;
    this.until = until;
  }

  /** What was open on a day, as it was known then, and what had become of it by another. */
  public static Map<String, List<Long>> counts(
      WrittenExports exports, LocalDate on, LocalDate until) {
    PlainExpected plain = new PlainExpected(exports, on, until);
    plain.requests();
    plain.deals();
    plain.customers();
    Map<String, List<Long>> counts = new TreeMap<>();
    plain.counts.forEach((key, count) -> counts.put(key, List.of(count[0], count[1])));
    return counts;
  }

  private void add(String what, LocalDate since, boolean happened) {
    Period open = Period.between(since, on);
    int age = Math.min(8, (open.getYears() * 12 + open.getMonths()) / 3);
    long[] count = counts.computeIfAbsent(what + " " + age, same -> new long[2]);
    count[0]++;
    count[1] += happened ? 1 : 0;
  }

  private static LocalDate day(Map<String, String> row, String column) {
    return PlainMoments.day(row.get(column));
  }

  private boolean isUpTo(LocalDate last, LocalDate day) {
    return day != null && !day.isAfter(last);
  }

  private boolean isBetween(LocalDate day) {
    return isUpTo(until, day) && !isUpTo(on, day);
  }

  private boolean isClosed(Map<String, String> deal) {
    return !deal.get(Deals.OUTCOME).equals("open") && isUpTo(on, day(deal, Deals.CLOSED_AT));
  }

  /** The deal of a request, if it was known then. */
  private Map<String, String> deal(Map<String, String> request) {
    return exports.written(Deals.TABLE).stream()
        .filter(deal -> deal.get(Deals.DEAL_ID).equals(request.get(Requests.DEAL_ID)))
        .filter(this::isKnown)
        .findFirst()
        .orElse(null);
  }

  private boolean isKnown(Map<String, String> deal) {
    return day(deal, Deals.OPENED_AT) == null || isUpTo(on, day(deal, Deals.OPENED_AT));
  }

  private List<Map<String, String>> requestsOf(Map<String, String> deal) {
    return exports.written(Requests.TABLE).stream()
        .filter(request -> deal.get(Deals.DEAL_ID).equals(request.get(Requests.DEAL_ID)))
        .filter(request -> isUpTo(on, day(request, Requests.REQUESTED_AT)))
        .toList();
  }

  private List<Map<String, String>> decisions(Map<String, String> request) {
    return exports.written(Decisions.TABLE).stream()
        .filter(row -> row.get(Decisions.REQUEST_ID).equals(request.get(Requests.REQUEST_ID)))
        .toList();
  }

  /** The answers by then, up to the deal's close; the last is in force. */
  private List<Map<String, String>> answers(Map<String, String> request) {
    Map<String, String> deal = deal(request);
    LocalDate last = deal == null || !isClosed(deal) ? on : day(deal, Deals.CLOSED_AT);
    return decisions(request).stream()
        .filter(row -> isUpTo(last, day(row, Decisions.DECIDED_AT)))
        .sorted(PlainMoments.ORDER)
        .toList();
  }

  private boolean isDelivered(Map<String, String> request, LocalDate by, LocalDate decidedBy) {
    return decisions(request).stream()
        .filter(row -> isUpTo(decidedBy, day(row, Decisions.DECIDED_AT)))
        .anyMatch(row -> isUpTo(by, day(row, Decisions.DELIVERED_AT)));
  }

  private void requests() {
    for (Map<String, String> request : exports.written(Requests.TABLE)) {
      List<Map<String, String>> answers = answers(request);
      if (!isUpTo(on, day(request, Requests.REQUESTED_AT)) || answers.isEmpty()) {
        continue;
      }
      Map<String, String> inForce = answers.get(answers.size() - 1);
      String answer = inForce.get(Decisions.DECISION);
      LocalDate promised = day(inForce, Decisions.PROMISED_FOR);
      if (Set.of("yes", "alternative").contains(answer)
          && isBetween(promised)
          && !isDelivered(request, on, on)) {
        add(
            "promise_kept " + answer,
            day(inForce, Decisions.DECIDED_AT),
            isDelivered(request, promised, LocalDate.MAX));
      }
      Map<String, String> deal = deal(request);
      if (deal != null && !isClosed(deal)) {
        LocalDate first = day(answers.get(0), Decisions.DECIDED_AT);
        add("decision_settles " + answer, first, closes(deal));
        add("decision_wins " + answer, first, wins(deal));
      }
    }
  }

  private boolean closes(Map<String, String> deal) {
    return !deal.get(Deals.OUTCOME).equals("open") && isBetween(day(deal, Deals.CLOSED_AT));
  }

  private boolean wins(Map<String, String> deal) {
    return closes(deal) && deal.get(Deals.OUTCOME).equals("won");
  }

  private void deals() {
    for (Map<String, String> deal : exports.written(Deals.TABLE)) {
      LocalDate opened = day(deal, Deals.OPENED_AT);
      if (opened != null && isUpTo(on, opened) && !isClosed(deal)) {
        add("win " + answer(requestsOf(deal)), opened, wins(deal));
      }
    }
  }

  private String answer(List<Map<String, String>> requests) {
    Set<String> inForce =
        requests.stream()
            .map(this::answers)
            .filter(answers -> !answers.isEmpty())
            .map(answers -> answers.get(answers.size() - 1).get(Decisions.DECISION))
            .collect(Collectors.toCollection(TreeSet::new));
    if (inForce.isEmpty()) {
      return requests.isEmpty() ? "no_request" : "undecided";
    }
    return inForce.size() > 1 ? "mixed" : inForce.iterator().next();
  }

  private void customers() {
    PlainChurn known = new PlainChurn(exports, on, on, on, 365);
    for (PlainChurn.Account account : known.accounts) {
      LocalDate left =
          exports.written(Accounts.TABLE).stream()
              .filter(row -> row.get(Accounts.ACCOUNT_ID).equals(account.id()))
              .map(row -> day(row, Accounts.CHURNED_AT))
              .toList()
              .get(0);
      List<LocalDate> exposed = new ArrayList<>();
      for (String item : account.waits().keySet()) {
        if (known.exposes(account, item, on) && !isUpTo(on, left)) {
          exposed.add(known.exposedFrom(account, item));
        }
      }
      exposed.stream()
          .min(LocalDate::compareTo)
          .ifPresent(since -> add("customer_leaves ", since, isBetween(left)));
    }
  }
}
