/** Findings in, pictures out: one file per chart, one file for the look. */
package dev.hindsight.charts;
