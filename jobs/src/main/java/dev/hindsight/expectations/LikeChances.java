package dev.hindsight.expectations;

import dev.hindsight.expectations.OpenItems.Count;
import dev.hindsight.expectations.OpenItems.Like;
import dev.hindsight.findings.expectations.Awaited;
import dev.hindsight.stats.BetaBinomial;
import dev.hindsight.stats.BetaBinomial.Group;
import dev.hindsight.stats.SharedShift;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of like items in the earlier quarters, and what that says of open ones. */
final class LikeChances {

  private static final int FEWEST_QUARTERS = 4;
  private static final int FEWEST_ITEMS = 20;

  private final Awaited awaited;
  private final List<SortedMap<Like, Count>> quarters;
  private final SortedMap<Like, Count> seen = new TreeMap<>();

  /**
   * Of what is awaited.
   *
   * @param items those of all days
   */
  LikeChances(Awaited awaited, OpenItems items, ExpectedDays days) {
    this.awaited = awaited;
    this.quarters =
        days.earlierPlaces()
            .mapToObj(place -> items.of(place, awaited, like -> true))
            .filter(quarter -> !quarter.isEmpty())
            .toList();
    quarters.forEach(
        quarter -> quarter.forEach((like, count) -> seen.merge(like, count, Count::plus)));
  }

  /** Why they say too little; empty where they say enough. */
  Optional<String> whyNot() {
    if (quarters.size() < FEWEST_QUARTERS) {
      return Optional.of(
          "there were like ones in %s of the last eight quarters, and it takes %s"
              .formatted(quarters.size(), FEWEST_QUARTERS));
    }
    return all().items() < FEWEST_ITEMS
        ? Optional.of(
            "there were %s like ones in the last eight quarters together, and it takes %s"
                .formatted(all().items(), FEWEST_ITEMS))
        : Optional.empty();
  }

  Awaited awaited() {
    return awaited;
  }

  private Count all() {
    return seen.values().stream().reduce(Count.NONE, Count::plus);
  }

  /** How often it came true, whatever items are alike in. */
  double baseRate() {
    return (double) all().happened() / all().items();
  }

  /** How many like items were seen, and what became of them. */
  Count seen(Like like) {
    return seen.getOrDefault(like, Count.NONE);
  }

  /** In how many quarters there were such items. */
  int quarters(Predicate<Like> which) {
    return (int) quarters.stream().filter(each -> each.keySet().stream().anyMatch(which)).count();
  }

  /** What is known of the chance of items that are alike. */
  Map<Like, BetaBinomial> of(Iterable<Like> wanted) {
    BetaBinomial among = BetaBinomial.of(seen.values().stream().map(LikeChances::group).toList());
    Map<Like, BetaBinomial> chances = new HashMap<>();
    wanted.forEach(like -> chances.put(like, among.given(group(seen(like)))));
    return chances;
  }

  private static Group group(Count count) {
    return new Group(count.happened(), count.items());
  }

  /**
   * How much quarters differ beyond chance.
   *
   * @param row the row that an item belongs to: of each row quarters are summed by themselves
   */
  SharedShift shift(Function<Like, ?> row) {
    Map<Like, BetaBinomial> chances = of(seen.keySet());
    return SharedShift.of(
        seen.keySet().stream()
            .collect(
                Collectors.groupingBy(
                    row.andThen(Optional::ofNullable), LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(likes -> series(likes, chances))
            .toList());
  }

  private SharedShift.Series series(List<Like> likes, Map<Like, BetaBinomial> chances) {
    List<SharedShift.Quarter> series = new ArrayList<>();
    for (Map<Like, Count> quarter : quarters) {
      Stream.of(quarter(quarter, likes, chances))
          .filter(each -> each.variance() > 0)
          .forEach(series::add);
    }
    return new SharedShift.Series(series);
  }

  private static SharedShift.Quarter quarter(
      Map<Like, Count> quarter, List<Like> likes, Map<Like, BetaBinomial> chances) {
    long happened = 0;
    double expected = 0;
    double variance = 0;
    for (Like like : likes) {
      Count count = quarter.getOrDefault(like, Count.NONE);
      double chance = chances.get(like).mean();
      happened += count.happened();
      expected += count.items() * chance;
      variance += count.items() * chance * (1 - chance);
    }
    return new SharedShift.Quarter(happened, expected, variance);
  }
}
