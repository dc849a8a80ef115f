package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.DealComparison;

/** Deals with a yes, with a tactic on any of their requests and without. */
public record TacticWorth(Tactic tactic, DealComparison comparison) {}
