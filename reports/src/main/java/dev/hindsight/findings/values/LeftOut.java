package dev.hindsight.findings.values;

/**
 * What a comparison comes to where like ones need not be alike in one trait.
 *
 * @param trait the trait that is left out
 * @param effect the difference, or the ratio, without it
 * @param strength the E-value of what leaving it out does to the ratio: so strong something has to
 *     be that shifts it as far; at least 1
 */
public record LeftOut(RecordedTrait trait, double effect, double strength) {}
