package dev.hindsight.winrates;

import dev.hindsight.findings.CrudeDifference;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Heterogeneity;
import dev.hindsight.findings.LikeForLike;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Unit;
import dev.hindsight.findings.Verdict;
import dev.hindsight.stats.TwoByTwo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a comparison allows to say. */
record ComparisonVerdict(
    Measured<CrudeDifference> crude,
    Measured<LikeForLike> likeForLike,
    Measured<Heterogeneity> heterogeneity) {

  private static final double SIGNIFICANT = 0.05;

  /**
   * The verdict rests on the like-for-like comparison: a difference is claimed where its interval
   * leaves out 0 and q < 0.05, so that a report in which nothing differs claims something in one
   * case of twenty at most.
   */
  Verdict verdict() {
    if (!likeForLike.isMeasured()) {
      return Verdict.TOO_FEW_TO_SAY;
    }
    LikeForLike made = likeForLike.require();
    if (made.q() >= SIGNIFICANT || !made.difference().excludes(0)) {
      return Verdict.NO_CLEAR_DIFFERENCE;
    }
    return made.difference().value() > 0 ? Verdict.MORE_OFTEN : Verdict.LESS_OFTEN;
  }

  /** The verdict where there is nothing to make strata of. */
  static Verdict withoutStrata(TwoByTwo crude, int minimumCount) {
    boolean tooFew = crude.total1() < minimumCount || crude.total0() < minimumCount;
    return tooFew ? Verdict.TOO_FEW_TO_SAY : Verdict.NOT_MEASURED;
  }

  /** What a reader must know beside the verdict. */
  List<String> remarks() {
    return Stream.of(differentSigns(), EffectByBand.remark(heterogeneity))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> differentSigns() {
    if (!crude.isMeasured() || !likeForLike.isMeasured()) {
      return Optional.empty();
    }
    Estimate asItStands = crude.require().difference();
    Estimate likeWithLike = likeForLike.require().difference();
    String crudePoints = Unit.POINTS.say(asItStands.value());
    String likePoints = Unit.POINTS.say(likeWithLike.value());
    // Two differences that a reader sees as nothing have no sign to differ in.
    if (asItStands.value() * likeWithLike.value() >= 0 || crudePoints.equals(likePoints)) {
      return Optional.empty();
    }
    return Optional.of(
        "As it stands the difference is %s, among deals alike in %s it is %s: the two classes got different deals."
            .formatted(crudePoints, likeForLike.require().stratification().label(), likePoints));
  }
}
