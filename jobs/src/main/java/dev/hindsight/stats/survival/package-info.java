/** Time to an event: curves, their comparison, and the Cox model; like all of the statistics. */
package dev.hindsight.stats.survival;
