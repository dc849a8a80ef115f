package dev.hindsight.plain;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.Requests;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The trade-offs of the last twelve quarters, one by one, straight from the rows. */
public final class PlainLedger {

  /**
   * A trade-off.
   *
   * @param share the part of the deal's size that hung on it; null without a size above 0
   * @param parts its parts of the revenue of those that left, by account
   * @param exposes for each item it displaced, how many accounts it exposes on the as-of date
   */
  public record TradeOff(
      PlainDeals.Deal deal,
      PlainDeals.Asked asked,
      BigDecimal share,
      Map<String, BigDecimal> parts,
      Map<String, Long> exposes) {

    public boolean isGiven() {
      return asked.isGiven();
    }

    public BigDecimal displacedArr() {
      return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isTooEarly() {
      boolean exposing = exposes.values().stream().anyMatch(accounts -> accounts > 0);
      return deal.isOpen() || (isGiven() && exposing);
    }

    public BigDecimal effortDays() {
      String days = asked.row().get(Requests.EFFORT_DAYS);
      return days == null ? null : new BigDecimal(days);
    }

    public String value(String column) {
      return asked.row().getOrDefault(column, "(none)");
    }

    public String prospects() {
      String known = asked.row().get(Requests.OTHER_PROSPECTS);
      return band(known);
    }

    public static String band(String prospects) {
      if (prospects == null) {
        return "(none)";
      }
      long count = Long.parseLong(prospects);
      return count == 0 ? "0" : count < 3 ? "1–2" : "3+";
    }
  }

  public final PlainDeals deals;
  public final PlainChurn churn;
  public final List<TradeOff> tradeOffs = new ArrayList<>();
  public final LocalDate from;
  public final LocalDate to;
  private final LocalDate asOf;
  private final Map<String, Map<String, BigDecimal>> parts = new HashMap<>();
  private final Map<String, TreeSet<String>> items = new HashMap<>();

  public PlainLedger(WrittenExports exports, ReviewPeriod period, int exposureDays) {
    asOf = period.asOf();
    from = period.trend().get(0).start();
    to = period.period().windowEnd();
    deals = new PlainDeals(exports, asOf, period.period().windowStart(), to);
    churn = new PlainChurn(exports, from, to, asOf, exposureDays);
    churn
        .requestParts()
        .forEach(
            (key, part) ->
                parts
                    .computeIfAbsent(key.get(2), request -> new TreeMap<>())
                    .merge(key.get(0), part[1], BigDecimal::add));
    exports
        .written(Displacements.TABLE)
        .forEach(
            row -> {
              LocalDate day = PlainDeals.day(row, Displacements.DISPLACED_AT);
              if (day == null || !day.isAfter(asOf)) {
                items
                    .computeIfAbsent(row.get("request_id"), request -> new TreeSet<>())
                    .add(row.get("roadmap_item_id"));
              }
            });
    deals.all().forEach(this::add);
  }

  /** What all requests together were put down, whether they are trade-offs or not. */
  public BigDecimal allParts() {
    return parts.values().stream()
        .flatMap(each -> each.values().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void add(PlainDeals.Deal deal) {
    int sharing = deal.decided().size();
    for (int place = 0; place < sharing; place++) {
      PlainDeals.Asked asked = deal.decided().get(place);
      if (!asked.decidedAt().isBefore(from) && !asked.decidedAt().isAfter(to)) {
        BigDecimal share = deal.hasSize() ? part(deal.size(), sharing, place) : null;
        Map<String, Long> exposes = new TreeMap<>();
        items
            .getOrDefault(asked.id(), new TreeSet<>())
            .forEach(item -> exposes.put(item, exposes(item, asked.id())));
        tradeOffs.add(
            new TradeOff(deal, asked, share, parts.getOrDefault(asked.id(), Map.of()), exposes));
      }
    }
  }

  /** An item exposes nobody for the sake of a request that nothing says when displaced it. */
  private long exposes(String item, String request) {
    if (!churn.isDated(item, request)) {
      return 0;
    }
    return churn.exposedBy(item, asOf);
  }

  private static BigDecimal part(BigDecimal whole, int parts, int place) {
    long units = whole.unscaledValue().longValueExact();
    return BigDecimal.valueOf(units / parts + (place < units % parts ? 1 : 0), 4);
  }
}
