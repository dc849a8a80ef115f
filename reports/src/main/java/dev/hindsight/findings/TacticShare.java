package dev.hindsight.findings;

/** A share that belongs to one tactic, such as the share of requests under it. */
public record TacticShare(Tactic tactic, Rate rate) {}
