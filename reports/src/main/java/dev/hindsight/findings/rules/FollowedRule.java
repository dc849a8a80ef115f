package dev.hindsight.findings.rules;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.time.LocalDate;

/**
 * A rule since it was adopted. Money is in the reporting currency, per decision.
 *
 * @param since the first day
 * @param kept of the decisions since that it is about: those that keep to it
 * @param before the same of the year before
 * @param brokenMean what those since that broke it came to: net of a yes, or what a refusal
 *     forwent; not measured while none is settled
 * @param keptMean the other way round, what those since that kept to it came to: what refusals
 *     forwent, or the net of yeses
 */
public record FollowedRule(
    LocalDate since,
    Rate kept,
    Rate before,
    Measured<Double> brokenMean,
    Measured<Double> keptMean) {}
