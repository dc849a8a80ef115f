package dev.hindsight.plain;

import dev.hindsight.WrittenExports;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Requests;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Deals as they are known on a day, with what was asked and answered, straight from the rows and
 * without Spark. Reporting currency USD.
 */
public final class PlainDeals {

  /** A request with its answers up to the deal's close; the last is in force. */
  public record Asked(Map<String, String> row, List<Map<String, String>> answers) {

    public String id() {
      return row.get(Requests.REQUEST_ID);
    }

    public Map<String, String> inForce() {
      return answers.get(answers.size() - 1);
    }

    public String answer() {
      return inForce().get(Decisions.DECISION);
    }

    public boolean isGiven() {
      return answer().equals("yes") || answer().equals("alternative");
    }

    public LocalDate decidedAt() {
      return day(answers.get(0), Decisions.DECIDED_AT);
    }
  }

  /**
   * A deal.
   *
   * @param closed null while it is open
   * @param size null where it has none
   * @param band small, medium, large or (none)
   * @param decided its requests with a decision in force, by their ids
   */
  public record Deal(
      Map<String, String> row,
      LocalDate closed,
      BigDecimal size,
      String band,
      List<Asked> decided) {

    public boolean isOpen() {
      return closed == null;
    }

    public boolean isWon() {
      return !isOpen() && row.get(Deals.OUTCOME).equals("won");
    }

    public String value(String column) {
      return row.getOrDefault(column, "(none)");
    }

    /** Segment, deal type, size band. */
    public List<String> alike() {
      return List.of(value(Deals.SEGMENT), value(Deals.DEAL_TYPE), band);
    }

    public boolean hasSize() {
      return size != null && size.signum() > 0;
    }

    /**
     * Segment, deal type, size band, and how often 1 is doubled to come to the size; 0 without a
     * size.
     */
    public List<String> fitted() {
      int doublings = 0;
      if (hasSize()) {
        BigDecimal two = BigDecimal.valueOf(2);
        while (size.compareTo(two.pow(doublings + 1, MathContext.DECIMAL128)) >= 0) {
          doublings++;
        }
        while (size.compareTo(two.pow(doublings, MathContext.DECIMAL128)) < 0) {
          doublings--;
        }
      }
      return List.of(value(Deals.SEGMENT), value(Deals.DEAL_TYPE), band, doublings + "");
    }

    /** What is drawn as one in a resample. */
    public String unit() {
      String account = row.get(Deals.ACCOUNT_ID);
      return account == null ? "deal " + row.get(Deals.DEAL_ID) : "account " + account;
    }

    /** Whether the answers in force are all the same. */
    public boolean isAll(String answer) {
      return decided.stream().map(Asked::answer).collect(Collectors.toSet()).equals(Set.of(answer));
    }
  }

  private final WrittenExports exports;
  private final LocalDate asOf;
  private final Map<String, List<Map<String, String>>> requests = new HashMap<>();
  private final Map<String, List<Map<String, String>>> decisions = new HashMap<>();
  private final List<Deal> deals;
  private final BigDecimal smallUpTo;
  private final BigDecimal mediumUpTo;

  /** The deals; the bands are terciles over those closed from one day to another. */
  public PlainDeals(
      WrittenExports exports, LocalDate asOf, LocalDate windowStart, LocalDate windowEnd) {
    this.exports = exports;
    this.asOf = asOf;
    group(exports.written(Requests.TABLE), Requests.REQUESTED_AT, Requests.DEAL_ID, requests);
    group(exports.written(Decisions.TABLE), Decisions.DECIDED_AT, Requests.REQUEST_ID, decisions);
    List<Map<String, String>> known =
        exports.written(Deals.TABLE).stream()
            .filter(row -> day(row, Deals.OPENED_AT) == null || isKnown(row, Deals.OPENED_AT))
            .toList();
    List<BigDecimal> sizes =
        known.stream()
            .filter(row -> closed(row) != null)
            .filter(row -> !closed(row).isBefore(windowStart) && !closed(row).isAfter(windowEnd))
            .map(this::size)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    smallUpTo = sizes.get((sizes.size() + 2) / 3 - 1);
    mediumUpTo = sizes.get((2 * sizes.size() + 2) / 3 - 1);
    deals = known.stream().map(this::deal).toList();
  }

  /** The band of what a deal was thought to be worth on a day; (none) where nobody stated it. */
  public String bandThoughtOn(Map<String, String> row, LocalDate day) {
    String expected = row.get(Deals.EXPECTED_AMOUNT);
    return band(expected == null ? null : dollars(row, expected, day));
  }

  /** What a deal was won for. */
  BigDecimal wonAmount(Deal deal) {
    String amount = deal.row().get(Deals.AMOUNT);
    return amount == null ? BigDecimal.ZERO : dollars(deal.row(), amount, deal.closed());
  }

  private String band(BigDecimal size) {
    if (size == null) {
      return "(none)";
    }
    return size.compareTo(smallUpTo) <= 0
        ? "small"
        : size.compareTo(mediumUpTo) <= 0 ? "medium" : "large";
  }

  public List<Deal> all() {
    return deals;
  }

  /** Those of one answer throughout that closed from one day to another. */
  public List<Deal> closed(String answer, LocalDate from, LocalDate to) {
    return deals.stream()
        .filter(deal -> !deal.isOpen() && deal.isAll(answer))
        .filter(deal -> !deal.closed().isBefore(from) && !deal.closed().isAfter(to))
        .toList();
  }

  private void group(
      List<Map<String, String>> rows,
      String date,
      String key,
      Map<String, List<Map<String, String>>> groups) {
    groups.putAll(
        rows.stream()
            .filter(row -> isKnown(row, date))
            .collect(Collectors.groupingBy(row -> row.get(key))));
  }

  private boolean isKnown(Map<String, String> row, String date) {
    return !day(row, date).isAfter(asOf);
  }

  private LocalDate closed(Map<String, String> row) {
    return row.get(Deals.OUTCOME).equals("open") || !isKnown(row, Deals.CLOSED_AT)
        ? null
        : day(row, Deals.CLOSED_AT);
  }

  private Deal deal(Map<String, String> row) {
    LocalDate closed = closed(row);
    BigDecimal size = size(row);
    List<Asked> decided =
        requests.getOrDefault(row.get(Deals.DEAL_ID), List.of()).stream()
            .map(asked -> new Asked(asked, answers(asked, closed == null ? asOf : closed)))
            .filter(asked -> !asked.answers().isEmpty())
            .sorted(Comparator.comparing(Asked::id))
            .toList();
    return new Deal(row, closed, size, band(size), decided);
  }

  /** Oldest first; of one moment the greater identifier, else the later line, is last. */
  private List<Map<String, String>> answers(Map<String, String> asked, LocalDate until) {
    return decisions.getOrDefault(asked.get(Requests.REQUEST_ID), List.of()).stream()
        .filter(each -> !day(each, Decisions.DECIDED_AT).isAfter(until))
        .sorted(PlainMoments.ORDER)
        .toList();
  }

  private BigDecimal size(Map<String, String> row) {
    String amount = row.getOrDefault(Deals.EXPECTED_AMOUNT, row.get(Deals.AMOUNT));
    LocalDate day = closed(row) == null ? asOf : closed(row);
    boolean lost = closed(row) != null && row.get(Deals.OUTCOME).equals("lost");
    return amount == null || (lost && new BigDecimal(amount).signum() == 0)
        ? null
        : dollars(row, amount, day);
  }

  private BigDecimal dollars(Map<String, String> row, String amount, LocalDate day) {
    return new BigDecimal(amount)
        .multiply(rate(row.getOrDefault(Deals.CURRENCY, "USD"), day))
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

  public static LocalDate day(Map<String, String> row, String column) {
    return PlainMoments.day(row.get(column));
  }
}
