package dev.hindsight.exports.contract.words;

/** What of a deal a CRM keeps the history of. */
public enum ChangedField {
  /** How the deal stands: open, or how it ended. */
  STAGE,
  /** What it is worth, in the deal's currency. */
  AMOUNT,
  /** The day of its close; a plan while it is open. */
  CLOSED_AT,
  /** The chance of winning it that the CRM holds, as a share. */
  PROBABILITY
}
