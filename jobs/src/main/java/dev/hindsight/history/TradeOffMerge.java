package dev.hindsight.history;

import dev.hindsight.exports.rows.ByteReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Deals beside what their requests cost, both sorted by the deal. What is put down to a request
 * that is not exported comes by itself.
 */
public final class TradeOffMerge implements Iterator<TradeOffHistory> {

  private final Iterator<Entry> deals;
  private final Iterator<Entry> costs;
  private final int reviews;
  private Entry deal;
  private Entry cost;
  private byte[] group;
  private List<Map<String, RequestCosts.Sum>> sums = List.of();
  private Map<String, String> names = Map.of();
  private Optional<String> published = Optional.empty();
  private TradeOffHistory next;

  /**
   * The merge.
   *
   * @param deals entries with histories of deals
   * @param costs entries of {@link CostMeeting}, {@link NameMeeting} and {@link PublishedDeal}
   * @param reviews how many reviews are made together
   */
  public TradeOffMerge(Iterator<Entry> deals, Iterator<Entry> costs, int reviews) {
    this.deals = deals;
    this.costs = costs;
    this.reviews = reviews;
    deal = after(deals);
    cost = after(costs);
    advance();
  }

  private static Entry after(Iterator<Entry> entries) {
    return entries.hasNext() ? entries.next() : null;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public TradeOffHistory next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    TradeOffHistory result = next;
    advance();
    return result;
  }

  private void advance() {
    next = null;
    while (next == null && (deal != null || cost != null || group != null)) {
      if (group == null) {
        group = first();
        sums = gathered();
      } else if (deal != null && Key.isOneGroup(group, deal.key())) {
        next = with(DealHistory.read(deal.value()));
        deal = after(deals);
      } else {
        next = rest();
        group = null;
      }
    }
  }

  private byte[] first() {
    if (deal == null || cost == null) {
      return deal == null ? cost.key() : deal.key();
    }
    return Key.compareGroups(deal.key(), cost.key()) <= 0 ? deal.key() : cost.key();
  }

  private List<Map<String, RequestCosts.Sum>> gathered() {
    names = new HashMap<>();
    published = Optional.empty();
    List<Map<String, RequestCosts.Sum>> gathered = new ArrayList<>();
    for (int review = 0; review < reviews; review++) {
      gathered.add(new TreeMap<>());
    }
    while (cost != null && Key.isOneGroup(group, cost.key())) {
      switch (Key.kind(cost.key())) {
        case Routing.NAME -> NameMeeting.read(cost, names);
        case Routing.PUBLISHED -> published = Optional.of(PublishedDeal.read(cost));
        default -> add(new ByteReader(cost.value()), gathered);
      }
      cost = after(costs);
    }
    return gathered;
  }

  private static void add(ByteReader in, List<Map<String, RequestCosts.Sum>> to) {
    String requestId = in.readText();
    RequestCosts.Sum sum = to.get(in.readInt()).computeIfAbsent(requestId, RequestCosts.Sum::new);
    if (in.readBoolean()) {
      sum.add(
          new RequestCosts.DisplacedItem(
              in.readText(), in.readText(), in.readDay(), in.readLong(), in.readBoolean()));
    } else {
      sum.add(in.readBoolean(), new RequestCosts.Part(in.readText(), in.readLong(), in.readLong()));
    }
  }

  private TradeOffHistory with(DealHistory history) {
    List<Map<String, RequestCosts>> own = new ArrayList<>();
    for (Map<String, RequestCosts.Sum> of : sums) {
      Map<String, RequestCosts> costs = new TreeMap<>();
      for (RequestHistory request : history.requests()) {
        RequestCosts.Sum sum = of.remove(request.request().requestId());
        if (sum != null) {
          costs.put(request.request().requestId(), sum.costs());
        }
      }
      own.add(costs);
    }
    // What was kept is of the deal itself, and is not said again of each request without it.
    Optional<String> kept = history.deal().isPresent() ? published : Optional.empty();
    published = history.deal().isPresent() ? Optional.empty() : published;
    return new TradeOffHistory(history, own, names, kept);
  }

  /** What is told of requests and deals that no history has; null where nothing is. */
  private TradeOffHistory rest() {
    if (sums.stream().allMatch(Map::isEmpty) && published.isEmpty()) {
      return null;
    }
    List<Map<String, RequestCosts>> rest = new ArrayList<>();
    for (Map<String, RequestCosts.Sum> of : sums) {
      Map<String, RequestCosts> costs = new TreeMap<>();
      of.forEach((requestId, sum) -> costs.put(requestId, sum.costs()));
      rest.add(costs);
    }
    return new TradeOffHistory(
        new DealHistory("", Optional.empty(), List.of()), rest, Map.of(), published);
  }
}
