package dev.hindsight.comparing;

import dev.hindsight.findings.CrudeDifference;
import dev.hindsight.findings.DealComparison;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.LikeForLike;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Rate;
import dev.hindsight.findings.Verdict;

/** Subjects with something against those without it, compared. */
public record SideComparison(
    Rate with,
    Rate without,
    Measured<CrudeDifference> crude,
    Measured<LikeForLike> likeForLike,
    Verdict verdict) {

  /** The same of deals, as findings say it. */
  public DealComparison ofDeals() {
    return new DealComparison(with, without, crude, likeForLike, verdict);
  }

  public Measured<Estimate> difference() {
    return crude.map(CrudeDifference::difference);
  }
}
