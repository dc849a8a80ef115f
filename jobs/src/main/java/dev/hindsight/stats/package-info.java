/**
 * Statistics on counts: numbers in, immutable records out. Intervals are 95 %. Nothing here knows
 * Spark or any other package of the project.
 *
 * <p>Legal data never gives NaN or an exception: what has no defined answer (0 of 0, one side
 * missing, nothing that varies) is an empty {@link java.util.Optional}, and each statistic says
 * when. Counts that cannot be (negative, more events than subjects) are an {@link
 * IllegalArgumentException}.
 */
package dev.hindsight.stats;
