package dev.hindsight.findings.winrates;

import dev.hindsight.findings.values.CrudeDifference;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Detectable;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Part;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Sensitivity;
import dev.hindsight.findings.values.Verdict;
import java.util.List;

/**
 * Two classes of deals compared: does the first win more often than the second?
 *
 * @param first the class asked about
 * @param second the class it is compared with
 * @param firstRate the first's win rate
 * @param secondRate the second's win rate
 * @param crude the difference as it stands
 * @param likeForLike the difference among like deals; the verdict rests on it
 * @param crudeExplained what the two have to do with each other; not measured where they do not lie
 *     apart
 * @param heterogeneity whether the difference depends on deal size
 * @param verdict what may be said
 * @param detectable how long until it can be told; not measured where it is clear
 * @param sensitivity what would overturn it; not measured where it is not clear
 * @param remarks what a reader must know beside the verdict, in whole sentences
 */
public record Comparison(
    DecisionClass first,
    DecisionClass second,
    Rate firstRate,
    Rate secondRate,
    Measured<CrudeDifference> crude,
    Measured<LikeForLike> likeForLike,
    Measured<CrudeExplained> crudeExplained,
    Measured<Heterogeneity> heterogeneity,
    Verdict verdict,
    Measured<Detectable> detectable,
    Measured<Sensitivity> sensitivity,
    List<String> remarks) {

  public Comparison {
    remarks = List.copyOf(remarks);
  }

  /** What it compares, like for like. */
  Part part() {
    return Part.of("wins of ", first.label() + " against " + second.label(), likeForLike);
  }
}
