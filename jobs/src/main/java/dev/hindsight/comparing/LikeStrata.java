package dev.hindsight.comparing;

import dev.hindsight.winrates.ClassPair;
import dev.hindsight.winrates.StratumCounts;
import dev.hindsight.findings.Dimension;
import dev.hindsight.findings.Stratification;
import dev.hindsight.stats.Strata;
import dev.hindsight.stats.TwoByTwo;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The strata in which two classes are compared like for like.
 *
 * @param stratification what they hold equal
 * @param strata closed deals of both classes
 */
record LikeStrata(Stratification stratification, Strata strata) {

  /**
   * What strata can be made of, finest first: whatever needs a size, a segment or a deal type that
   * is not measured is left out.
   *
   * @param isMeasured whether deals have a size, a segment, a type
   */
  static List<Stratification> candidates(Predicate<Dimension> isMeasured) {
    Stream<Stratification> all =
        isMeasured.test(Dimension.SIZE_BAND)
            ? Stream.of(
                Stratification.SEGMENT_DEAL_TYPE_SIZE,
                Stratification.SEGMENT_SIZE,
                Stratification.SIZE)
            : Stream.of(Stratification.SEGMENT_DEAL_TYPE, Stratification.SEGMENT);
    return all.filter(each -> dimensions(each).stream().allMatch(isMeasured)).toList();
  }

  /**
   * The finest strata in which enough closed deals a side lie within strata that hold both; empty
   * where there are none.
   */
  static Optional<LikeStrata> finest(
      ClassPair pair,
      List<StratumCounts> counts,
      List<Stratification> candidates,
      int minimumCount) {
    return candidates.stream()
        .map(each -> new LikeStrata(each, pair.strata(counts, each)))
        .filter(strata -> strata.holdsASide(minimumCount))
        .findFirst();
  }

  boolean holdsASide(int count) {
    TwoByTwo compared = strata.compared();
    return compared.total1() >= Math.max(count, 1) && compared.total0() >= Math.max(count, 1);
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
