package dev.hindsight.findings.values;

/**
 * Two classes compared within strata of like deals. The comparisons of one kind for which there are
 * enough like deals, m of them, are a family: the intervals have the level 1 − 0.05/m, so that all
 * of them hold together in 95 reports of 100.
 *
 * @param stratification what the strata hold equal
 * @param strata how many strata hold deals of both classes
 * @param shareCompared share of the two classes' closed deals that lie in such strata
 * @param level the level of {@code difference} and {@code ratio}; not measured in reports older
 *     than it, where it was 0.95
 * @param difference Mantel–Haenszel risk difference, of weighted Wilson intervals joined as
 *     Newcombe does; the verdict is whether it excludes 0
 * @param difference95 the same with a 95 % interval, for those who look at this comparison alone
 * @param ratio Mantel–Haenszel risk ratio in the same way: it excludes 1 where the difference
 *     excludes 0
 * @param p Cochran–Mantel–Haenszel, without continuity correction
 * @param q p adjusted by Benjamini–Hochberg over the family
 */
public record LikeForLike(
    Stratification stratification,
    long strata,
    double shareCompared,
    Measured<Double> level,
    Estimate difference,
    Measured<Estimate> difference95,
    Measured<Estimate> ratio,
    double p,
    double q) {}
