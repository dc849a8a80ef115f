package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Measured;

/**
 * Closed deals with requests, whatever the answer, that were prepared for against those that were
 * not.
 *
 * @param comparison yes if any request of the deal says yes, no if some say no and none yes
 */
public record PreparationWorth(Preparation preparation, Measured<DealComparison> comparison) {}
