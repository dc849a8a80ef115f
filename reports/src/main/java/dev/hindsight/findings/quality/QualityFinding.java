package dev.hindsight.findings.quality;

/**
 * One thing that is wrong with the exports, or that was left out of them as configured.
 *
 * @param kind what happened to the row or value
 * @param table the table
 * @param file the file, relative to the folder of exports, or the query that gave the row
 * @param line the line that a person sees in the file; the header is line 1. 0: the row stands on
 *     no line, as one of a query does
 * @param column the column; empty where the whole row is meant
 * @param value the value as it stands in the file; empty where the whole row is meant
 * @param reason what is wrong and, where it helps, what would be right
 */
public record QualityFinding(
    Kind kind, String table, String file, long line, String column, String value, String reason) {

  /** What happened. */
  public enum Kind {
    REJECTED("Row rejected"),
    DROPPED_VALUE("Value dropped"),
    DUPLICATE("Duplicate row"),
    ORPHAN("Points nowhere"),
    CONTRADICTION("Contradiction"),
    FOOTER("Taken for a footer");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
