package dev.hindsight.history;

/** What rows are brought together by. Each domain has partitions of its own. */
public enum Domain {
  REQUESTS,
  DEALS,
  ITEMS,
  ACCOUNTS,
  /** Not brought together: what was found on the way, by row. */
  FINDINGS
}
