package dev.hindsight.findings.values;

/**
 * Deals with something against deals without it: which are won more often?
 *
 * @param with win rate of the closed deals with it
 * @param without win rate of those without
 * @param crude the difference as it stands
 * @param likeForLike the difference among like deals; the verdict rests on it
 * @param verdict what may be said
 * @param detectable how long until it can be told; not measured where it is clear
 * @param sensitivity what would overturn it; not measured where it is not clear
 */
public record DealComparison(
    Rate with,
    Rate without,
    Measured<CrudeDifference> crude,
    Measured<LikeForLike> likeForLike,
    Verdict verdict,
    Measured<Detectable> detectable,
    Measured<Sensitivity> sensitivity) {}
