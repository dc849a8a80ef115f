package dev.hindsight.stated;

import dev.hindsight.comparing.Shares;
import dev.hindsight.comparing.Shares.Count;
import dev.hindsight.comparing.SideComparison;
import dev.hindsight.comparing.SideComparisons;
import dev.hindsight.comparing.SideComparisons.LikeWhat;
import dev.hindsight.comparing.SideCounts;
import dev.hindsight.comparing.Verdicts;
import dev.hindsight.findings.stated.Named;
import dev.hindsight.findings.stated.NamedComparison;
import dev.hindsight.findings.stated.NamedGroup;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.stats.TwoByTwo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is said of names, from counts.
 *
 * @param counts what names what
 * @param names the names that stand for themselves
 * @param said what is said of them
 * @param minimumCount what is said of fewer is too little to count among what holds together
 */
record Namings(List<NamedCount> counts, Names names, Said said, int minimumCount) {

  private static final String ALL = "all";
  private static final String NOTHING = "there is none";

  /** How many name anything. */
  long stated() {
    return statedIn(counts).count();
  }

  NamedGroup all() {
    return groups(Map.of(ALL, counts), 1).get(0);
  }

  /** What is named by group, where it rests on enough, in an order of groups. */
  List<NamedGroup> by(Function<NamedCount, String> group, Comparator<NamedGroup> order) {
    Map<String, List<NamedCount>> groups = new TreeMap<>();
    counts.forEach(
        each -> groups.computeIfAbsent(group.apply(each), name -> new ArrayList<>()).add(each));
    return groups(groups, minimumCount).stream().sorted(order).toList();
  }

  private List<NamedGroup> groups(Map<String, List<NamedCount>> groups, int least) {
    long intervals =
        groups.values().stream()
            .flatMap(some -> shown().map(name -> said(some, name)))
            .filter(each -> each.of() >= minimumCount)
            .count();
    double level = Verdicts.level(Math.toIntExact(intervals));
    return groups.entrySet().stream()
        .map(each -> group(each.getKey(), each.getValue(), level, least))
        .toList();
  }

  /** The names that stand for themselves, most often written first, then all others, if any. */
  private Stream<String> shown() {
    return Stream.concat(names.own().stream(), Stream.of(Names.NOTE)).filter(this::isNamed);
  }

  private NamedGroup group(String group, List<NamedCount> some, double level, int least) {
    Count stated = statedIn(some);
    List<Named> named = new ArrayList<>();
    shown()
        .forEach(
            name -> {
              Count count = said(some, name);
              if (count.of() >= least) {
                named.add(
                    new Named(
                        names.shown(name), Shares.rate(count.count(), count.of(), level, NOTHING)));
              }
            });
    return new NamedGroup(group, Shares.rate(stated.count(), stated.of(), NOTHING), level, named);
  }

  private boolean isNamed(String name) {
    return counts.stream().anyMatch(each -> each.name().equals(name));
  }

  private static Count statedIn(List<NamedCount> some) {
    long all = some.stream().mapToLong(NamedCount::closed).sum();
    long stated = some.stream().filter(NamedCount::isStated).mapToLong(NamedCount::closed).sum();
    return new Count(stated, all);
  }

  private Count said(List<NamedCount> some, String name) {
    return some.stream().map(each -> said.of(each, name)).reduce(Count.NONE, Count::combine);
  }

  /** How many of some kind of deals name anything. */
  Rate statedBy(Function<NamedCount, Long> kind) {
    long all = counts.stream().mapToLong(kind::apply).sum();
    long stated = counts.stream().filter(NamedCount::isStated).mapToLong(kind::apply).sum();
    return Shares.rate(stated, all, NOTHING);
  }

  /** The side of a comparison that a count is on, and what it adds to it. */
  interface Side extends BiFunction<NamedCount, String, Optional<TwoByTwo>> {}

  /** Each name that stands for itself, compared on two sides. */
  List<NamedComparison> compared(Side side, LikeWhat like) {
    Map<String, List<SideCounts>> sides = new LinkedHashMap<>();
    names
        .own()
        .forEach(
            name ->
                sides.put(
                    name,
                    counts.stream()
                        .filter(NamedCount::isStated)
                        .flatMap(
                            each ->
                                side.apply(each, name).stream()
                                    .map(table -> new SideCounts(each.stratum(), table)))
                        .toList()));
    SideComparisons<String> compared = new SideComparisons<>(sides, like);
    return names.own().stream().map(name -> comparison(name, compared.of(name))).toList();
  }

  private NamedComparison comparison(String name, SideComparison compared) {
    return new NamedComparison(
        names.shown(name),
        compared.with(),
        compared.without(),
        compared.crude(),
        compared.likeForLike(),
        compared.verdict(),
        compared.detectable(),
        compared.sensitivity());
  }
}
