package dev.hindsight.winrates;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.SizeBand;
import dev.hindsight.exports.contract.words.AlternativeKind;
import dev.hindsight.exports.contract.words.DealType;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.Breakdown;
import dev.hindsight.findings.winrates.ClassOutcomes;
import dev.hindsight.findings.winrates.Level;
import dev.hindsight.history.KnownDeal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Win rates by one dimension after the other. */
record Breakdowns(WinRateCounts counts) {

  private static final List<String> DEAL_TYPES =
      Arrays.stream(DealType.values()).map(DealType::word).toList();
  private static final List<String> KINDS =
      Stream.concat(
              Arrays.stream(AlternativeKind.values()).map(AlternativeKind::word),
              Stream.of(KnownDeal.MIXED_KIND, KnownDeal.UNKNOWN_KIND))
          .toList();

  List<Breakdown> all() {
    return Arrays.stream(Dimension.values()).map(this::by).toList();
  }

  /** How deals of each class ended, classes without deals among them. */
  List<ClassOutcomes> byClass() {
    Map<DecisionClass, OutcomeCounts> byClass = new HashMap<>();
    counts
        .strata()
        .forEach(
            stratum ->
                byClass.merge(stratum.decisionClass(), stratum.outcomes(), OutcomeCounts::combine));
    return Arrays.stream(DecisionClass.values())
        .map(each -> classOutcomes(each, byClass.getOrDefault(each, OutcomeCounts.NONE)))
        .toList();
  }

  private Breakdown by(Dimension dimension) {
    return new Breakdown(
        dimension, Measured.unless(counts.whyNot(dimension), () -> levels(dimension)));
  }

  private List<Level> levels(Dimension dimension) {
    Map<String, List<LevelCounts>> byLevel =
        levelCounts(dimension).collect(groupingBy(LevelCounts::level));
    if (dimension == Dimension.QUARTER) {
      quartersSince(byLevel.keySet().stream().min(Comparator.naturalOrder()))
          .forEach(quarter -> byLevel.putIfAbsent(quarter, List.of()));
    }
    return byLevel.entrySet().stream()
        .map(level -> level(level.getKey(), level.getValue()))
        .sorted(order(dimension))
        .toList();
  }

  private Stream<LevelCounts> levelCounts(Dimension dimension) {
    return switch (dimension) {
      case SEGMENT, DEAL_TYPE, SIZE_BAND ->
          counts.strata().stream().map(stratum -> stratum.in(dimension));
      case QUARTER, REGION, SALES_TEAM, ALTERNATIVE_KIND ->
          counts.levels().stream().filter(level -> level.dimension() == dimension);
    };
  }

  /** A trend begins with the first quarter that has a deal, and has no gaps. */
  private Stream<String> quartersSince(Optional<String> first) {
    return counts.trend().stream()
        .filter(quarter -> first.map(from -> quarter.compareTo(from) >= 0).orElse(false));
  }

  /** Levels that have an order in it, then any others by name; no value last. */
  static Comparator<String> levelOrder(Dimension dimension) {
    List<String> order =
        switch (dimension) {
          case SIZE_BAND -> SizeBand.ALL;
          case DEAL_TYPE -> DEAL_TYPES;
          case ALTERNATIVE_KIND -> KINDS;
          case QUARTER, SEGMENT, REGION, SALES_TEAM -> List.of();
        };
    Comparator<String> noneLast = Comparator.comparing(Levels.NONE::equals);
    return noneLast
        .thenComparing(level -> order.indexOf(level))
        .thenComparing(Comparator.naturalOrder());
  }

  /** Levels without an order of their own by closed deals, most first; no value last. */
  private static Comparator<Level> order(Dimension dimension) {
    Comparator<Level> byName = Comparator.comparing(Level::name, levelOrder(dimension));
    Comparator<Level> noneLast = Comparator.comparing(level -> level.name().equals(Levels.NONE));
    return switch (dimension) {
      case QUARTER, SIZE_BAND, DEAL_TYPE, ALTERNATIVE_KIND -> byName;
      case SEGMENT, REGION, SALES_TEAM ->
          noneLast.thenComparing(level -> -level.all().closed()).thenComparing(byName);
    };
  }

  private Level level(String name, List<LevelCounts> cells) {
    Map<DecisionClass, OutcomeCounts> byClass =
        cells.stream()
            .collect(
                groupingBy(
                    LevelCounts::decisionClass,
                    TreeMap::new,
                    mapping(
                        LevelCounts::outcomes,
                        reducing(OutcomeCounts.NONE, OutcomeCounts::combine))));
    List<ClassOutcomes> classes =
        byClass.entrySet().stream()
            .map(each -> classOutcomes(each.getKey(), each.getValue()))
            .toList();
    return new Level(
        name,
        sum(cells).outcomes(counts.whyNot(Dimension.SIZE_BAND)),
        counts.missingDecisions().isPresent() ? List.of() : classes);
  }

  private ClassOutcomes classOutcomes(DecisionClass decisionClass, OutcomeCounts outcomes) {
    return new ClassOutcomes(decisionClass, outcomes.outcomes(counts.whyNot(Dimension.SIZE_BAND)));
  }

  private static OutcomeCounts sum(List<LevelCounts> cells) {
    return cells.stream()
        .map(LevelCounts::outcomes)
        .reduce(OutcomeCounts.NONE, OutcomeCounts::combine);
  }
}
