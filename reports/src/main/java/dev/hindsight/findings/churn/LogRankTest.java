package dev.hindsight.findings.churn;

/**
 * The log-rank test of two retention curves.
 *
 * @param statistic χ²
 * @param degreesOfFreedom its degrees of freedom
 * @param p how often chance alone would set the curves at least this far apart
 */
public record LogRankTest(double statistic, long degreesOfFreedom, double p) {}
