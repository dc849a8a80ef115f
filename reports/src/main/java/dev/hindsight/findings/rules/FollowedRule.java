package dev.hindsight.findings.rules;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.time.LocalDate;

/**
 * A rule since it was adopted.
 *
 * @param since the first day
 * @param kept of the decisions since that it is about: those that keep to it
 * @param before the same of the year before
 * @param brokenMean what those that broke it came to per decision, in the reporting currency
 */
public record FollowedRule(LocalDate since, Rate kept, Rate before, Measured<Double> brokenMean) {}
