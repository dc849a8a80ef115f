/**
 * A review from end to end: which tally rides in which pass, and what is found from the counts.
 * {@link dev.hindsight.reporting.Reviews} has the passes.
 */
package dev.hindsight.reporting;
