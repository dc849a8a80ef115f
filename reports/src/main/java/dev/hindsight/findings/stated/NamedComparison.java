package dev.hindsight.findings.stated;

import dev.hindsight.findings.values.CrudeDifference;
import dev.hindsight.findings.values.Detectable;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Sensitivity;
import dev.hindsight.findings.values.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A text on two sides, as they stand and like for like.
 *
 * @param name the text
 * @param first of a reason, its share on the side asked about; of a competitor, the win rate of the
 *     deals that name it
 * @param second its share on the other side; the win rate of the deals that name another one
 * @param crude the difference as it stands
 * @param likeForLike the difference among like ones; the verdict rests on it
 * @param verdict whether the first is named, or won, more often
 * @param detectable how long until it can be told; not measured where it is clear
 * @param sensitivity what would overturn it; not measured where it is not clear
 */
public record NamedComparison(
    String name,
    Rate first,
    Rate second,
    Measured<CrudeDifference> crude,
    Measured<LikeForLike> likeForLike,
    Verdict verdict,
    Measured<Detectable> detectable,
    Measured<Sensitivity> sensitivity) {

  /** The one with a clear difference whose sides lie farthest apart. */
  public static Optional<NamedComparison> clearest(List<NamedComparison> compared) {
    return compared.stream()
        .filter(each -> each.verdict().isClear())
        .max(
            Comparator.comparingDouble(
                each -> Math.abs(each.likeForLike().require().difference().value())));
  }
}
