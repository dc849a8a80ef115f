package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.util.List;

/**
 * What became of what was claimed, over the deals of the window whose answer was not now, never or
 * an alternative and that were under the tactic.
 *
 * @param wonAnyway closed deals under any tactic: those won all the same
 * @param byTactic the same under each tactic, in the order of {@link Tactic}
 * @param deadlines such deals, open or closed, whose last claimed deadline has passed: those still
 *     running the day after it
 * @param competitors such deals that were lost after a competitor was said to have it: those that
 *     name a claimed competitor
 */
public record ClaimTruth(
    Rate wonAnyway,
    List<TacticShare> byTactic,
    Measured<Rate> deadlines,
    Measured<Rate> competitors) {

  public ClaimTruth {
    byTactic = List.copyOf(byTactic);
  }
}
