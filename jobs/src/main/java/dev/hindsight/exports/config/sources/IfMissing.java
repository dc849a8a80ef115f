package dev.hindsight.exports.config.sources;

/** What becomes of the tables that files make, where no file is named so. */
public enum IfMissing {
  /** It is an error: who configures a file means it to be there. */
  REFUSED,
  /** They are left out: a preset knows more files than everybody has. */
  LEFT_OUT,
  /** The source has no rows. */
  EMPTY
}
