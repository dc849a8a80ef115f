/**
 * The part of Spark: it brings rows together by key, and runs tallies over histories, one job a
 * pass. {@link dev.hindsight.history.passes.Company} is the way in.
 */
package dev.hindsight.history.passes;
