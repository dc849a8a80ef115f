package dev.hindsight.findings;

/** How the deals of one class ended. */
public record ClassOutcomes(DecisionClass decisionClass, Outcomes outcomes) {}
