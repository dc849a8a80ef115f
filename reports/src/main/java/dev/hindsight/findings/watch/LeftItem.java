package dev.hindsight.findings.watch;

import dev.hindsight.findings.atrisk.RiskItem;
import dev.hindsight.findings.values.Measured;

/**
 * An item that is no longer at risk.
 *
 * @param item as it was
 * @param why what became of it; not measured where nothing in the exports says
 */
public record LeftItem(RiskItem item, Measured<Departure> why) {}
