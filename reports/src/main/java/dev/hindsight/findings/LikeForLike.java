package dev.hindsight.findings;

/**
 * Two classes compared within strata of like deals.
 *
 * @param stratification what the strata hold equal
 * @param strata how many strata hold deals of both classes
 * @param shareCompared share of the two classes' closed deals that lie in such strata
 * @param difference Mantel–Haenszel risk difference, Sato's variance
 * @param ratio Mantel–Haenszel risk ratio, Greenland–Robins
 * @param p Cochran–Mantel–Haenszel, without continuity correction
 * @param q p adjusted by Benjamini–Hochberg over the report's comparisons
 */
public record LikeForLike(
    Stratification stratification,
    long strata,
    double shareCompared,
    Estimate difference,
    Measured<Estimate> ratio,
    double p,
    double q) {}
