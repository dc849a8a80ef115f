package dev.hindsight.churn.ledgers;

/**
 * What customers named that left in an exposed month.
 *
 * @param exposing those that named an item which exposed them
 * @param another those that named one which did not
 */
public record StatedCounts(long exposing, long another) {}
