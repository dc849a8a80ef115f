package dev.hindsight.findings.winrates;

import dev.hindsight.findings.values.DecisionClass;

/** How the deals of one class ended. */
public record ClassOutcomes(DecisionClass decisionClass, Outcomes outcomes) {}
