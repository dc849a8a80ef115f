package dev.hindsight.tables.ledgers;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.findings.churn.DisplacingRequest;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.tables.grid.Value;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where trade-offs, displacing requests and displaced items lead to each other. */
public final class TradeOffPlaces {

  /** Where nothing leads anywhere. */
  static final TradeOffPlaces NOWHERE = new TradeOffPlaces(List.of(), List.of(), List.of());

  private static final int REQUESTS_NAMED = 4;

  private final Map<String, Integer> tradeOffs = new HashMap<>();
  private final Map<String, Set<String>> displacedBy = new TreeMap<>();
  private final Map<String, Integer> requests;
  private final Map<String, Integer> items;

  private TradeOffPlaces(List<TradeOff> rows, List<String> requests, List<String> items) {
    this.requests = byPlace(requests);
    this.items = byPlace(items);
    for (TradeOff row : rows) {
      tradeOffs.put(row.requestId(), tradeOffs.size());
      row.displaced().stream()
          .map(TradeOff.Displaced::roadmapItemId)
          .filter(this.items::containsKey)
          .forEach(
              item ->
                  displacedBy
                      .computeIfAbsent(item, id -> new LinkedHashSet<>())
                      .add(row.requestId()));
    }
  }

  public static TradeOffPlaces in(Findings findings) {
    return new TradeOffPlaces(
        findings.payOff().isMeasured() ? rows(findings.payOff().require()) : List.of(),
        findings.churn().isMeasured()
            ? ids(findings.churn().require().requests().rows(), DisplacingRequest::requestId)
            : List.of(),
        findings.churn().isMeasured()
            ? ids(findings.churn().require().items().rows(), DisplacedItem::roadmapItemId)
            : List.of());
  }

  private static List<TradeOff> rows(PayOff payOff) {
    return payOff.ledger().rows();
  }

  private static <T> List<String> ids(List<T> rows, Function<T, String> id) {
    return rows.stream().map(id).toList();
  }

  private static Map<String, Integer> byPlace(List<String> ids) {
    Map<String, Integer> places = new HashMap<>();
    ids.forEach(id -> places.put(id, places.size()));
    return places;
  }

  /** A request that leads to what it pushed out, where that cost any customer. */
  Value toDisplacing(String request) {
    return leading(request, request, requests, DisplacingRequestsTable.NAME);
  }

  /** The items that a request displaced, leading to the first that cost any customer. */
  Value toDisplaced(List<TradeOff.Displaced> displaced) {
    String names = displaced.stream().map(TradeOffPlaces::name).collect(Collectors.joining("; "));
    return displaced.stream()
        .map(TradeOff.Displaced::roadmapItemId)
        .filter(items::containsKey)
        .findFirst()
        .map(item -> leading(names, item, items, DisplacedItemsTable.NAME))
        .orElse(Value.text(names));
  }

  private static String name(TradeOff.Displaced displaced) {
    return displaced.title().isBlank()
        ? displaced.roadmapItemId()
        : displaced.roadmapItemId() + " " + displaced.title();
  }

  /** A displacing request that leads to its trade-off. */
  Value toTradeOff(String request) {
    return leading(request, request, tradeOffs, TradeOffsTable.NAME);
  }

  /** The requests that displaced an item, leading to the trade-off of the latest. */
  Value toTradeOffs(String item) {
    Set<String> by = displacedBy.getOrDefault(item, Set.of());
    if (by.isEmpty()) {
      return Value.EMPTY;
    }
    String named = by.stream().limit(REQUESTS_NAMED).collect(Collectors.joining(", "));
    String text = by.size() > REQUESTS_NAMED ? named + ", …" : named;
    return leading(text, by.iterator().next(), tradeOffs, TradeOffsTable.NAME);
  }

  private static Value leading(String text, String id, Map<String, Integer> places, String sheet) {
    return places.containsKey(id)
        ? new Value.Link(text, new Value.Place(sheet, places.get(id)))
        : Value.text(text);
  }
}
