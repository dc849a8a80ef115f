package dev.hindsight.findings.pressure;

/**
 * Two tactics on the same requests.
 *
 * @param first the one that comes first in {@link Tactic}
 * @param second the other
 * @param joint requests under both
 * @param underFirst requests under the first
 * @param underSecond requests under the second
 * @param requests all requests of the window
 * @param lift how many times as often they come together as they would if one had nothing to do
 *     with the other
 */
public record TacticPair(
    Tactic first,
    Tactic second,
    long joint,
    long underFirst,
    long underSecond,
    long requests,
    double lift) {}
