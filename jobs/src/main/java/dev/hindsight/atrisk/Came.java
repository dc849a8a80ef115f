package dev.hindsight.atrisk;

/** What came of an open item by the end of the quarter after. */
enum Came {
  /** What was feared. */
  HIT,
  /** Something else that ends it, such as a deal that was won. */
  OTHERWISE,
  /** The deal is still open, and tells nothing yet. */
  STILL_OPEN
}
