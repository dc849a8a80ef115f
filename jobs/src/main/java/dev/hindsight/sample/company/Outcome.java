package dev.hindsight.sample.company;

/** How a deal ended. */
public enum Outcome {
  WON,
  LOST,
  NO_DECISION,
  OPEN
}
