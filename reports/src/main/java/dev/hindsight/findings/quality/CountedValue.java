package dev.hindsight.findings.quality;

/**
 * A value of an export that was not read as it stands, with how many rows have it.
 *
 * @param kind what became of it
 * @param column the column of the contract; of a mark, the header
 * @param value the value as it stands in the file, or {@link #OTHERS}
 * @param as the value it was read as, or what is wrong with it; empty where there is nothing to say
 * @param rows how many rows have it, those that are left out included
 */
public record CountedValue(Kind kind, String column, String value, String as, long rows) {

  /** Stands for the values beyond those that are counted one by one. */
  public static final String OTHERS = "(other values)";

  /** What became of a value. */
  public enum Kind {
    ALL_OTHERS("Taken by \"*\""),
    MISSING("Stands for nothing"),
    BAD("Cannot be used"),
    MARK("Marks a row that counts");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
