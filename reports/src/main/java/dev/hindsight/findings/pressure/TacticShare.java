package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.Rate;

/** A share that belongs to one tactic, such as the share of requests under it. */
public record TacticShare(Tactic tactic, Rate rate) {}
