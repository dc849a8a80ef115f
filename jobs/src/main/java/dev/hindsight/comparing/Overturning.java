package dev.hindsight.comparing;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LeftOut;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.RecordedTrait;
import dev.hindsight.findings.values.Sensitivity;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.stats.EValue;
import dev.hindsight.stats.Estimated;
import dev.hindsight.stats.LikeShares;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What would overturn a difference among like subjects. */
public final class Overturning {

  private Overturning() {}

  /** Not measured where the ratio is not, because on a side nothing ever happened. */
  static Measured<Sensitivity> of(List<SideCounts> counts, LikeForLike made) {
    return made.ratio().map(ratio -> of(counts, made, ratio));
  }

  private static Sensitivity of(List<SideCounts> counts, LikeForLike made, Estimate ratio) {
    EValue value = EValue.of(new Estimated(ratio.value(), ratio.lower(), ratio.upper()));
    return new Sensitivity(
        value.point(),
        value.limit(),
        strongest(
            traits(made.stratification())
                .flatMap(trait -> without(counts, made.stratification(), trait, ratio).stream())));
  }

  /** The one with the greatest strength; of several as strong the first. */
  public static Measured<LeftOut> strongest(Stream<LeftOut> traits) {
    return Measured.of(
        traits.max(
            Comparator.comparingDouble(LeftOut::strength)
                .thenComparing(LeftOut::trait, Comparator.reverseOrder())),
        "without any of the traits there is no ratio");
  }

  /** What all strata of a stratification are alike in. */
  private static Stream<RecordedTrait> traits(Stratification stratification) {
    return switch (stratification) {
      case SEGMENT_DEAL_TYPE_SIZE ->
          Stream.of(RecordedTrait.SEGMENT, RecordedTrait.DEAL_TYPE, RecordedTrait.SIZE_BAND);
      case SEGMENT_SIZE -> Stream.of(RecordedTrait.SEGMENT, RecordedTrait.SIZE_BAND);
      case SIZE -> Stream.of(RecordedTrait.SIZE_BAND);
      case SEGMENT_DEAL_TYPE -> Stream.of(RecordedTrait.SEGMENT, RecordedTrait.DEAL_TYPE);
      case SEGMENT -> Stream.of(RecordedTrait.SEGMENT);
    };
  }

  private static Optional<LeftOut> without(
      List<SideCounts> counts, Stratification stratification, RecordedTrait trait, Estimate ratio) {
    List<SideCounts> alike = counts.stream().map(each -> each.without(trait)).toList();
    LikeShares shares = LikeShares.of(LikeStrata.of(alike, stratification).strata()).orElseThrow();
    return shares
        .ratio(Verdicts.level(1))
        .map(
            other ->
                new LeftOut(
                    trait,
                    shares.difference(Verdicts.level(1)).value(),
                    EValue.of(other.value() / ratio.value())));
  }
}
