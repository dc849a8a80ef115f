package dev.hindsight.winrates;

import dev.hindsight.comparing.SideComparison;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.Heterogeneity;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader must know beside the verdict of a comparison. */
final class ComparisonRemarks {

  static List<String> of(SideComparison compared, Measured<Heterogeneity> heterogeneity) {
    return Stream.of(differentSigns(compared), EffectByBand.remark(heterogeneity))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> differentSigns(SideComparison compared) {
    if (!compared.crude().isMeasured() || !compared.likeForLike().isMeasured()) {
      return Optional.empty();
    }
    Estimate asItStands = compared.crude().require().difference();
    Estimate likeWithLike = compared.likeForLike().require().difference();
    String crudePoints = Unit.POINTS.say(asItStands.value());
    String likePoints = Unit.POINTS.say(likeWithLike.value());
    // Two differences that a reader sees as nothing have no sign to differ in.
    if (asItStands.value() * likeWithLike.value() >= 0 || crudePoints.equals(likePoints)) {
      return Optional.empty();
    }
    return Optional.of(
        "As it stands the difference is %s, among deals alike in %s it is %s: the two classes got different deals."
            .formatted(
                crudePoints,
                compared.likeForLike().require().stratification().label(),
                likePoints));
  }

  private ComparisonRemarks() {}
}
