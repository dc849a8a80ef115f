package dev.hindsight.comparing;

import dev.hindsight.findings.CrudeDifference;
import dev.hindsight.findings.DealComparison;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.LikeForLike;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Rate;
import dev.hindsight.findings.Verdict;

/** Subjects with something against those without it, compared. */
record SideComparison(
    Rate with,
    Rate without,
    Measured<CrudeDifference> crude,
    Measured<LikeForLike> likeForLike,
    Verdict verdict) {

  /** The same of deals, as findings say it. */
  DealComparison ofDeals() {
    return new DealComparison(with, without, crude, likeForLike, verdict);
  }

  Measured<Estimate> difference() {
    return crude.map(CrudeDifference::difference);
  }
}
