package dev.hindsight.exports.config;

/** How the names of a group are shown. */
public enum Showing {
  /** As they stand in the exports. */
  NAMED,
  /** As something else that stands for the same name wherever it is. */
  PSEUDONYMS,
  /** Not at all. */
  HIDDEN
}
