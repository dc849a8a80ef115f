package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.Detectable;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Sensitivity;
import dev.hindsight.findings.values.Verdict;

/**
 * Whether a tactic goes with a yes.
 *
 * @param tactic the tactic
 * @param with requests with a signal of it in the first days: first answer yes, of those answered
 * @param without the same of requests without one
 * @param undecidedWith requests with a signal that are still unanswered
 * @param undecidedWithout requests without one that are
 * @param difference share of yes with minus without as they stand, Newcombe's interval
 * @param likeForLike the same among requests of deals alike; the verdict rests on it
 * @param verdict whether requests under the tactic get a yes more or less often
 * @param detectable how long until it can be told; not measured where it is clear
 * @param sensitivity what would overturn it; not measured where it is not clear
 */
public record TacticEffect(
    Tactic tactic,
    Rate with,
    Rate without,
    long undecidedWith,
    long undecidedWithout,
    Measured<Estimate> difference,
    Measured<LikeForLike> likeForLike,
    Verdict verdict,
    Measured<Detectable> detectable,
    Measured<Sensitivity> sensitivity) {}
