package dev.hindsight.findings.stated;

import dev.hindsight.findings.values.Rate;

/**
 * Against whom the window's closed deals are won and lost.
 *
 * @param namedWhereWon how many won deals name a competitor
 * @param namedWhereLost how many lost ones do. Where that is another share, sellers write a
 *     competitor down because of how the deal ended, and win rates against competitors are not what
 *     they seem
 * @param naming the win rates; compared: deals that name one against those that name another
 */
public record Competitors(Rate namedWhereWon, Rate namedWhereLost, Naming naming) {}
