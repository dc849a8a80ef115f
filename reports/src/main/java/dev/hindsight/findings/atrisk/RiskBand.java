package dev.hindsight.findings.atrisk;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import java.math.BigDecimal;

/**
 * The open items of one kind whose day is about as far away.
 *
 * @param label how far, in words
 * @param count how many there are
 * @param money what is at stake together, of those that say; a deal counts once
 * @param like how many of such items hit at earlier quarter ends; not measured where not replayed
 */
public record RiskBand(String label, long count, BigDecimal money, Measured<Rate> like) {}
