package dev.hindsight.findings;

/** Deals with a yes, with a tactic on any of their requests and without. */
public record TacticWorth(Tactic tactic, DealComparison comparison) {}
