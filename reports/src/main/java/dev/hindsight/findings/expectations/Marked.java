package dev.hindsight.findings.expectations;

import dev.hindsight.findings.values.Measured;

/**
 * An expectation of the last report, and what happened.
 *
 * @param expected what was expected
 * @param happened how many had the event
 * @param holds whether that is in the range
 * @param brier the mean squared error over items; not measured without items
 */
public record Marked(Expected expected, long happened, boolean holds, Measured<Double> brier) {}
