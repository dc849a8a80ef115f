package dev.hindsight.findings.expectations;

/**
 * What is expected of some open items.
 *
 * @param what such as "Wins among open deals with a yes"
 * @param items how many open items there are
 * @param expected how many of them are expected to have the event
 * @param lower the 10 % point
 * @param upper the 90 % point
 */
public record Expected(String what, long items, double expected, long lower, long upper) {}
