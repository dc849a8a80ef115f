package dev.hindsight.winrates;

import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Dimension;

/** How the deals of one class ended in one level of a breakdown, such as one region. */
record LevelCounts(
    Dimension dimension, String level, DecisionClass decisionClass, OutcomeCounts outcomes) {}
