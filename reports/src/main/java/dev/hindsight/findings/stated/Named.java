package dev.hindsight.findings.stated;

import dev.hindsight.findings.values.Rate;

/**
 * A text that was named.
 *
 * @param name the text as it is spelled most often; such as "(7 others)" for those that are put
 *     together
 * @param rate of a reason, its share of all that state one; of a competitor, the win rate of the
 *     closed deals that name it
 */
public record Named(String name, Rate rate) {}
