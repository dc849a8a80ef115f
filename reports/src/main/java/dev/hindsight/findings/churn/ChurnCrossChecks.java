package dev.hindsight.findings.churn;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;

/**
 * The same question asked in other ways, by the day instead of the month.
 *
 * @param exposed retention while exposed
 * @param unexposed retention while waiting, before anything was displaced
 * @param logRank the log-rank test of the two
 * @param hazardRatio Cox's hazard ratio, stratified by segment and ARR band
 * @param eValues how strong a hidden cause would have to be
 */
public record ChurnCrossChecks(
    Measured<Retention> exposed,
    Measured<Retention> unexposed,
    Measured<LogRankTest> logRank,
    Measured<Estimate> hazardRatio,
    Measured<EValues> eValues) {}
