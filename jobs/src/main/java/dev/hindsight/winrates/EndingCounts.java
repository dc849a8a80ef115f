package dev.hindsight.winrates;

import dev.hindsight.findings.DecisionClass;
import dev.hindsight.stats.Exits;

/** How many deals with one first decision ended how, so many days after it. */
record EndingCounts(DecisionClass firstDecision, Exits exits) {}
