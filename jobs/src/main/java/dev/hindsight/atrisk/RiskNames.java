package dev.hindsight.atrisk;

import dev.hindsight.basis.Identifiers;
import dev.hindsight.basis.Tally;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.history.RequestCosts;
import dev.hindsight.history.RequestCosts.DisplacedItem;
import dev.hindsight.history.TradeOffHistory;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What listed items are called: the names of accounts, and of displaced items the title and who
 * displaced them first.
 */
public final class RiskNames implements Tally<TradeOffHistory, RiskNames> {

  private static final long serialVersionUID = 1;
  private static final Comparator<Displacing> FIRST =
      Comparator.comparing(Displacing::day).thenComparing(Displacing::requestId, Identifiers.ORDER);

  private final int review;
  private final HashSet<String> items;
  private final HashSet<String> accounts;
  private final HashMap<String, Displacing> displacing = new HashMap<>();
  private final HashMap<String, String> names = new HashMap<>();

  /**
   * A request that displaced an item.
   *
   * @param title the item's title; null where there is none
   * @param owner the request's product manager; null where nobody is known
   */
  record Displacing(LocalDate day, String requestId, String title, String owner)
      implements Serializable {

    private static Displacing first(Displacing one, Displacing other) {
      return FIRST.compare(one, other) <= 0 ? one : other;
    }
  }

  /**
   * Nothing found yet of what is listed.
   *
   * @param review the place of the review among those that are made together
   */
  public RiskNames(int review, DealRisks deals, CustomerRisks customers) {
    this.review = review;
    items =
        customers.kind().items().stream()
            .map(OpenItem::what)
            .collect(Collectors.toCollection(HashSet::new));
    accounts =
        deals.kinds().values().stream()
            .flatMap(kind -> kind.items().stream())
            .map(OpenItem::accountId)
            .filter(account -> account != null)
            .collect(Collectors.toCollection(HashSet::new));
  }

  @Override
  public void accept(TradeOffHistory history) {
    history
        .accountNames()
        .forEach(
            (account, name) -> {
              if (accounts.contains(account)) {
                names.put(account, name);
              }
            });
    history.costs().get(review).values().forEach(costs -> displaced(costs, history));
  }

  private void displaced(RequestCosts costs, TradeOffHistory history) {
    for (DisplacedItem item : costs.displaced()) {
      if (item.displacedOn() != null && items.contains(item.roadmapItemId())) {
        displacing.merge(
            item.roadmapItemId(),
            new Displacing(
                item.displacedOn(), costs.requestId(), item.title(), owner(costs, history)),
            Displacing::first);
      }
    }
  }

  private static String owner(RequestCosts costs, TradeOffHistory history) {
    return history.deal().requests().stream()
        .map(each -> each.request())
        .filter(each -> each.requestId().equals(costs.requestId()))
        .findFirst()
        .map(Request::productManager)
        .orElse(null);
  }

  @Override
  public void combine(RiskNames other) {
    names.putAll(other.names);
    other.displacing.forEach((item, by) -> displacing.merge(item, by, Displacing::first));
  }

  /** Who displaced an item first; empty where nobody is known. */
  Optional<Displacing> displacing(String roadmapItemId) {
    return Optional.ofNullable(displacing.get(roadmapItemId));
  }

  /** The name of an account; empty where there is none. */
  Optional<String> name(String accountId) {
    return Optional.ofNullable(names.get(accountId));
  }
}
