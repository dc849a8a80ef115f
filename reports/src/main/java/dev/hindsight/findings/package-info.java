/**
 * What was found, as immutable records: the one contract between the jobs and the reports, and the
 * shape of {@code findings.json}.
 */
package dev.hindsight.findings;
