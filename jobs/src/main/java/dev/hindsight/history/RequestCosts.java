package dev.hindsight.history;

import dev.hindsight.basis.Identifiers;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one request displaced, and what of that is put down to it, in one review.
 *
 * @param requestId the request
 * @param displaced the items, by identifier
 * @param window its parts of the customers that left in the window, by customer
 * @param trend its parts of those that left in the twelve quarters, by customer
 */
public record RequestCosts(
    String requestId, List<DisplacedItem> displaced, List<Part> window, List<Part> trend) {

  public RequestCosts {
    displaced = List.copyOf(displaced);
    window = List.copyOf(window);
    trend = List.copyOf(trend);
  }

  /** Of a request that displaced nothing. */
  public static RequestCosts none(String requestId) {
    return new RequestCosts(requestId, List.of(), List.of(), List.of());
  }

  /**
   * An item that it displaced.
   *
   * @param title its title; null where there is none
   * @param displacedOn the day; null where nothing dates it
   * @param exposes how many customers the item exposes on the as-of date; 0 where nothing dates it
   * @param exposedInWindow whether the item exposed a customer of the window's panel
   */
  public record DisplacedItem(
      String roadmapItemId,
      String title,
      LocalDate displacedOn,
      long exposes,
      boolean exposedInWindow)
      implements Serializable {}

  /**
   * Its part of a customer that left.
   *
   * @param accountUnits in billionths of the account
   * @param arrUnits in ten-thousandths of its revenue
   */
  public record Part(String accountId, long accountUnits, long arrUnits) {

    private Part plus(Part other) {
      return new Part(
          accountId,
          Math.addExact(accountUnits, other.accountUnits),
          Math.addExact(arrUnits, other.arrUnits));
    }
  }

  /** Costs that are still being added up. */
  static final class Sum {

    private final String requestId;
    private final List<DisplacedItem> displaced = new ArrayList<>();
    private final Map<String, Part> window = new TreeMap<>(Identifiers.ORDER);
    private final Map<String, Part> trend = new TreeMap<>(Identifiers.ORDER);

    Sum(String requestId) {
      this.requestId = requestId;
    }

    void add(DisplacedItem item) {
      displaced.add(item);
    }

    void add(boolean inWindow, Part part) {
      (inWindow ? window : trend).merge(part.accountId(), part, Part::plus);
    }

    RequestCosts costs() {
      return new RequestCosts(
          requestId,
          displaced.stream()
              .sorted(Comparator.comparing(DisplacedItem::roadmapItemId, Identifiers.ORDER))
              .toList(),
          List.copyOf(window.values()),
          List.copyOf(trend.values()));
    }
  }
}
