package dev.hindsight.findings.rules;

import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;

/**
 * A condition on what was known on the day of a decision, and what the decisions that it catches
 * came to.
 *
 * @param name in words, such as "off strategy and decided within a week"
 * @param isOwn whether it stands in the configuration
 * @param answer the answer that it is judged for: yes or not now
 * @param caught how many settled decisions of that answer it catches
 * @param otherwise how many like ones were answered the other way
 * @param mean net of a yes, or what a refusal forwent, per decision, with the simultaneous limits;
 *     not measured where too few are caught
 * @param lastYear the same of the last four quarters, as it is
 * @param isClaimed whether the limits exclude 0
 * @param overlap the share of its decisions that a rule named above it catches, too
 * @param followed what became of it since it was adopted; not measured where it was not
 */
public record Rule(
    String name,
    boolean isOwn,
    DecisionClass answer,
    long caught,
    long otherwise,
    Measured<Estimate> mean,
    Measured<Double> lastYear,
    boolean isClaimed,
    Measured<Double> overlap,
    Measured<FollowedRule> followed) {}
