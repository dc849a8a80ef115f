package dev.hindsight.comparing;

import dev.hindsight.findings.values.CrudeDifference;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Detectable;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Sensitivity;
import dev.hindsight.findings.values.Verdict;

/**
 * Subjects with something against those without it, compared.
 *
 * @param detectable how long until it can be told; not measured where it is clear
 * @param sensitivity what would overturn it; not measured where it is not clear
 */
public record SideComparison(
    Rate with,
    Rate without,
    Measured<CrudeDifference> crude,
    Measured<LikeForLike> likeForLike,
    Verdict verdict,
    Measured<Detectable> detectable,
    Measured<Sensitivity> sensitivity) {

  /** The same of deals, as findings say it. */
  public DealComparison ofDeals() {
    return new DealComparison(with, without, crude, likeForLike, verdict, detectable, sensitivity);
  }

  public Measured<Estimate> difference() {
    return crude.map(CrudeDifference::difference);
  }
}
