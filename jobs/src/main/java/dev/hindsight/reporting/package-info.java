/**
 * A review from end to end: which tally rides in which pass, what is found from the counts, and the
 * tables that are written whole. {@link dev.hindsight.reporting.Reviews} has the passes.
 */
package dev.hindsight.reporting;
