package dev.hindsight.findings.values;

/**
 * The difference of two win rates as they stand, not compared like for like.
 *
 * @param difference first minus second, Newcombe's hybrid score interval
 * @param p Fisher's exact two-sided p
 * @param q p adjusted by Benjamini–Hochberg over the report's comparisons
 */
public record CrudeDifference(Estimate difference, double p, double q) {}
