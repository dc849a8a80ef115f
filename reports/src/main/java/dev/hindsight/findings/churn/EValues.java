package dev.hindsight.findings.churn;

/**
 * How strong a cause that nobody wrote down would have to be to explain a rate ratio away: the risk
 * ratio it would need both with being displaced and with leaving. 1 means that none is needed.
 *
 * @param point to explain the rate ratio away
 * @param limit to make its interval include 1
 */
public record EValues(double point, double limit) {}
