package dev.hindsight.sample;

/** How a deal ended. */
enum Outcome {
  WON,
  LOST,
  NO_DECISION,
  OPEN
}
