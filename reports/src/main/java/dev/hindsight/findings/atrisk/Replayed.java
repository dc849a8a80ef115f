package dev.hindsight.findings.atrisk;

import dev.hindsight.findings.values.Rate;

/**
 * What became of the same list at earlier quarter ends, made with what was known then.
 *
 * @param quarters how many quarter ends had any item
 * @param listed of the items listed then: the share that hit by the end of the quarter after
 * @param others the same of like open items that were not listed
 */
public record Replayed(int quarters, Rate listed, Rate others) {}
