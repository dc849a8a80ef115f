package dev.hindsight.exports.contract.rules;

/**
 * Two dates of a row of which one cannot come before the other.
 *
 * @param earlier the column whose date comes first
 * @param later the column whose date comes on the same day or after it
 */
public record DateOrder(String earlier, String later) {}
