package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;

/**
 * How many times as often customers leave for whom something was displaced.
 *
 * @param crudeRatio the two rates' ratio as they stand
 * @param rateRatio the Mantel–Haenszel rate ratio over strata of segment, ARR band and calendar
 *     quarter, interval by Greenland and Robins; the verdict rests on it
 * @param atLeast the 97.5 % lower limit of the rate ratio where it has no end, because no like
 *     unexposed customer left; the verdict rests on it there
 * @param strata how many strata hold months of both sides
 * @param shareCompared share of the two sides' account-months that lie in such strata
 */
public record ChurnEffect(
    Measured<Estimate> crudeRatio,
    Measured<Estimate> rateRatio,
    Measured<Double> atLeast,
    long strata,
    double shareCompared) {}
