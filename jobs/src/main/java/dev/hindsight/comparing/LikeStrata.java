package dev.hindsight.comparing;

import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.stats.ChiSquare;
import dev.hindsight.stats.CochranMantelHaenszel;
import dev.hindsight.stats.Strata;
import dev.hindsight.stats.TwoByTwo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The strata in which two sides are compared like for like.
 *
 * @param stratification what they hold equal
 * @param strata the subjects of both sides
 */
public record LikeStrata(Stratification stratification, Strata strata) {

  /**
   * What strata can be made of, finest first: whatever needs a size, a segment or a deal type that
   * is not measured is left out.
   *
   * @param isMeasured whether deals have a size, a segment, a type
   */
  public static List<Stratification> candidates(Predicate<Dimension> isMeasured) {
    Stream<Stratification> all =
        isMeasured.test(Dimension.SIZE_BAND)
            ? Stream.of(
                Stratification.SEGMENT_DEAL_TYPE_SIZE,
                Stratification.SEGMENT_SIZE,
                Stratification.SIZE)
            : Stream.of(Stratification.SEGMENT_DEAL_TYPE, Stratification.SEGMENT);
    return all.filter(each -> dimensions(each).stream().allMatch(isMeasured)).toList();
  }

  /** The counts put together within strata. */
  public static LikeStrata of(List<SideCounts> counts, Stratification stratification) {
    Map<List<String>, TwoByTwo> strata = new LinkedHashMap<>();
    counts.forEach(
        each -> strata.merge(each.stratum().key(stratification), each.table(), TwoByTwo::combine));
    return new LikeStrata(stratification, new Strata(new ArrayList<>(strata.values())));
  }

  /**
   * The finest strata in which enough subjects a side lie within strata that hold both; empty where
   * there are none.
   */
  static Optional<LikeStrata> finest(
      List<SideCounts> counts, List<Stratification> candidates, int minimumCount) {
    return candidates.stream()
        .filter(each -> counts.stream().allMatch(side -> side.stratum().says(each)))
        .map(each -> of(counts, each))
        .filter(found -> found.holdsASide(minimumCount))
        .findFirst();
  }

  /** Whether so many subjects a side, and any at all, lie within strata that hold both. */
  public boolean holdsASide(int count) {
    TwoByTwo compared = strata.compared();
    return compared.total1() >= Math.max(count, 1) && compared.total0() >= Math.max(count, 1);
  }

  /** Where an event always happened, or never, nothing tells the sides apart: p is 1. */
  double p() {
    return CochranMantelHaenszel.test(strata).map(ChiSquare::p).orElse(1.0);
  }

  private static List<Dimension> dimensions(Stratification stratification) {
    return switch (stratification) {
      case SEGMENT_DEAL_TYPE_SIZE ->
          List.of(Dimension.SEGMENT, Dimension.DEAL_TYPE, Dimension.SIZE_BAND);
      case SEGMENT_SIZE -> List.of(Dimension.SEGMENT, Dimension.SIZE_BAND);
      case SIZE -> List.of(Dimension.SIZE_BAND);
      case SEGMENT_DEAL_TYPE -> List.of(Dimension.SEGMENT, Dimension.DEAL_TYPE);
      case SEGMENT -> List.of(Dimension.SEGMENT);
    };
  }
}
