/** Findings in, pictures out: the charts of a report, a package for each question. */
package dev.hindsight.charts;
