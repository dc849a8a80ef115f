package dev.hindsight.findings.watch;

import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.values.Measured;

/**
 * What changed among the open items of one kind.
 *
 * @param risk the kind
 * @param now how many there are now
 * @param changes what changed since; not measured where the kind was not measured both times
 */
public record KindChanges(Risk risk, Measured<KindTotals> now, Measured<ItemChanges> changes) {}
