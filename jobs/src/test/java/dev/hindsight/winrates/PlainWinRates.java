package dev.hindsight.winrates;

import static java.util.stream.Collectors.toSet;

import dev.hindsight.WrittenExports;
import dev.hindsight.comparing.Shares;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.plain.PlainMoments;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The counts behind the win rates, straight from the rows and without Spark: the definitions of the
 * methods read a second time. Calendar quarters, reporting currency USD.
 */
final class PlainWinRates {

  private final WrittenExports exports;
  private final LocalDate asOf;
  private final LocalDate windowStart;
  private final LocalDate windowEnd;
  private final LocalDate trendStart;

  PlainWinRates(
      WrittenExports exports,
      LocalDate asOf,
      LocalDate windowStart,
      LocalDate windowEnd,
      LocalDate trendStart) {
    this.exports = exports;
    this.asOf = asOf;
    this.windowStart = windowStart;
    this.windowEnd = windowEnd;
    this.trendStart = trendStart;
  }

  /** One deal as known on the as-of date. */
  record Deal(Map<String, String> row, LocalDate closed, List<Map<String, String>> requests) {}

  /** Every count as a line: what is counted, how many, and their money. */
  List<String> lines() {
    Map<String, BigDecimal> counts = new TreeMap<>();
    List<BigDecimal> cuts = cuts();
    for (Deal deal : deals()) {
      if (inWindow(deal)) {
        count(
            counts,
            deal,
            "stratum "
                + value(deal, "segment")
                + "/"
                + value(deal, "deal_type")
                + "/"
                + band(size(deal), cuts));
        count(counts, deal, "REGION " + value(deal, "region"));
        count(counts, deal, "SALES_TEAM " + value(deal, "sales_team"));
        if (decisionClass(deal).equals("alternative")) {
          count(counts, deal, "ALTERNATIVE_KIND " + kind(deal));
        }
      }
      LocalDate day = windowDay(deal);
      if (day != null && !day.isBefore(trendStart) && !day.isAfter(windowEnd)) {
        count(counts, deal, "QUARTER " + day.getYear() + "Q" + (day.getMonthValue() + 2) / 3);
      }
      ending(deal).ifPresent(ending -> counts.merge(ending, BigDecimal.ONE, BigDecimal::add));
    }
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (what, sum) -> lines.add(what + " = " + sum.stripTrailingZeros().toPlainString()));
    return lines;
  }

  /** The cuts between small, medium and large. */
  List<BigDecimal> cuts() {
    List<BigDecimal> sizes =
        deals().stream()
            .filter(deal -> deal.closed() != null && inWindow(deal))
            .map(this::size)
            .filter(size -> size != null)
            .sorted()
            .toList();
    int n = sizes.size();
    return List.of(
        sizes.get((int) Math.ceil(n / 3.0) - 1), sizes.get((int) Math.ceil(2 * n / 3.0) - 1));
  }

  /** The cuts, with how many lost deals of the window there are and have no size. */
  SizeBands sizeBands() {
    List<Deal> lost =
        deals().stream()
            .filter(deal -> deal.closed() != null && inWindow(deal))
            .filter(deal -> deal.row().get(Deals.OUTCOME).equals("lost"))
            .toList();
    return new SizeBands(
        cuts().get(0),
        cuts().get(1),
        Measured.of(
            Shares.rate(
                lost.stream().filter(deal -> size(deal) == null).count(), lost.size(), "none")));
  }

  private void count(Map<String, BigDecimal> counts, Deal deal, String cell) {
    String outcome = deal.closed() == null ? "open" : deal.row().get(Deals.OUTCOME);
    String key = cell + " " + decisionClass(deal) + " ";
    counts.merge(key + outcome, BigDecimal.ONE, BigDecimal::add);
    if (deal.closed() != null && size(deal) != null) {
      counts.merge(key + "closed money", size(deal), BigDecimal::add);
    }
  }

  private List<Deal> deals() {
    return exports.written(Deals.TABLE).stream()
        .filter(
            row -> day(row, Deals.OPENED_AT) == null || !day(row, Deals.OPENED_AT).isAfter(asOf))
        .map(row -> new Deal(row, closed(row), requests(row.get(Deals.DEAL_ID))))
        .toList();
  }

  private List<Map<String, String>> requests(String deal) {
    return exports.written(Requests.TABLE).stream()
        .filter(request -> request.get(Requests.DEAL_ID).equals(deal))
        .filter(request -> !day(request, Requests.REQUESTED_AT).isAfter(asOf))
        .toList();
  }

  private LocalDate closed(Map<String, String> deal) {
    LocalDate day = deal.get(Deals.OUTCOME).equals("open") ? null : day(deal, Deals.CLOSED_AT);
    return day == null || day.isAfter(asOf) ? null : day;
  }

  /**
   * Decisions that count, earliest first; of one moment the greater identifier, else line, last.
   */
  private List<Map<String, String>> decisions(Deal deal, Map<String, String> request) {
    LocalDate until = deal.closed() == null ? asOf : deal.closed();
    return exports.written(Decisions.TABLE).stream()
        .filter(each -> each.get(Decisions.REQUEST_ID).equals(request.get(Requests.REQUEST_ID)))
        .filter(each -> !day(each, Decisions.DECIDED_AT).isAfter(until))
        .sorted(PlainMoments.ORDER)
        .toList();
  }

  private List<Map<String, String>> inForce(Deal deal) {
    return deal.requests().stream()
        .map(request -> decisions(deal, request))
        .filter(decisions -> !decisions.isEmpty())
        .map(decisions -> decisions.get(decisions.size() - 1))
        .toList();
  }

  private String decisionClass(Deal deal) {
    if (deal.requests().isEmpty()) {
      return "no_request";
    }
    Set<String> classes =
        inForce(deal).stream().map(each -> each.get(Decisions.DECISION)).collect(toSet());
    return classes.isEmpty() ? "undecided" : onlyOne(classes);
  }

  private String kind(Deal deal) {
    Set<String> kinds =
        inForce(deal).stream()
            .map(each -> each.get(Decisions.ALTERNATIVE))
            .filter(Objects::nonNull)
            .collect(toSet());
    return kinds.isEmpty() ? "unknown" : onlyOne(kinds);
  }

  private static String onlyOne(Set<String> values) {
    return values.size() == 1 ? values.iterator().next() : "mixed";
  }

  private List<LocalDate> decisionDays(Deal deal) {
    return deal.requests().stream()
        .flatMap(request -> decisions(deal, request).stream())
        .map(decision -> day(decision, Decisions.DECIDED_AT))
        .sorted()
        .toList();
  }

  private LocalDate windowDay(Deal deal) {
    if (deal.closed() != null) {
      return deal.closed();
    }
    return decisionDays(deal).stream()
        .filter(day -> !day.isAfter(windowEnd))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private boolean inWindow(Deal deal) {
    LocalDate day = windowDay(deal);
    return day != null && !day.isBefore(windowStart) && !day.isAfter(windowEnd);
  }

  private Optional<String> ending(Deal deal) {
    if (decisionDays(deal).isEmpty() || contradicts(deal)) {
      return Optional.empty();
    }
    LocalDate first = decisionDays(deal).get(0);
    if (first.isBefore(windowStart) || first.isAfter(windowEnd)) {
      return Optional.empty();
    }
    Set<String> answers =
        deal.requests().stream()
            .flatMap(request -> decisions(deal, request).stream())
            .filter(each -> day(each, Decisions.DECIDED_AT).equals(first))
            .map(each -> each.get(Decisions.DECISION))
            .collect(toSet());
    LocalDate end = deal.closed() == null ? asOf : deal.closed();
    String outcome = deal.closed() == null ? "censored" : deal.row().get(Deals.OUTCOME);
    return Optional.of(
        "ending "
            + onlyOne(answers)
            + " "
            + ChronoUnit.DAYS.between(first, end)
            + " "
            + (outcome.equals("lost") || outcome.equals("no_decision") ? "competing" : outcome));
  }

  private boolean contradicts(Deal deal) {
    LocalDate opened = day(deal.row(), Deals.OPENED_AT);
    if (deal.closed() != null && opened != null && deal.closed().isBefore(opened)) {
      return true;
    }
    LocalDate first = decisionDays(deal).get(0);
    return deal.requests().stream()
        .filter(request -> day(request, Requests.REQUESTED_AT).isAfter(first))
        .flatMap(request -> decisions(deal, request).stream())
        .anyMatch(decision -> day(decision, Decisions.DECIDED_AT).equals(first));
  }

  private BigDecimal size(Deal deal) {
    String amount = deal.row().getOrDefault(Deals.EXPECTED_AMOUNT, deal.row().get(Deals.AMOUNT));
    boolean lost = deal.closed() != null && deal.row().get(Deals.OUTCOME).equals("lost");
    if (amount == null || (lost && new BigDecimal(amount).signum() == 0)) {
      return null;
    }
    LocalDate day = deal.closed() == null ? asOf : deal.closed();
    return new BigDecimal(amount)
        .multiply(rate(deal.row().getOrDefault(Deals.CURRENCY, "USD"), day))
        .setScale(4, RoundingMode.HALF_UP);
  }

  private BigDecimal rate(String currency, LocalDate day) {
    return currency.equals("USD")
        ? BigDecimal.ONE
        : exports.written(FxRates.TABLE).stream()
            .filter(rate -> rate.get(FxRates.CURRENCY).equals(currency))
            .filter(rate -> !day(rate, FxRates.VALID_FROM).isAfter(day))
            .max(Comparator.comparing(rate -> day(rate, FxRates.VALID_FROM)))
            .map(rate -> new BigDecimal(rate.get(FxRates.RATE)))
            .orElseThrow();
  }

  private static String band(BigDecimal size, List<BigDecimal> cuts) {
    if (size == null) {
      return "(none)";
    }
    if (size.compareTo(cuts.get(0)) <= 0) {
      return "small";
    }
    return size.compareTo(cuts.get(1)) <= 0 ? "medium" : "large";
  }

  private static String value(Deal deal, String column) {
    return deal.row().getOrDefault(column, "(none)");
  }

  private static LocalDate day(Map<String, String> row, String column) {
    return PlainMoments.day(row.get(column));
  }
}
