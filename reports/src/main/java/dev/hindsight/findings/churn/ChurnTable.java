package dev.hindsight.findings.churn;

/** A table of the churn findings that is written beside the workbook where findings cut it. */
public enum ChurnTable {
  DISPLACED_ITEMS("displaced-items"),
  DISPLACING_REQUESTS("displacing-requests"),
  CUSTOMERS_THAT_LEFT("customers-that-left");

  /** The folder of the whole tables, in a report's folder. */
  public static final String FOLDER = "tables";

  private final String name;

  ChurnTable(String name) {
    this.name = name;
  }

  /** Where the whole table is, relative to the workbook's folder; parted by slashes. */
  public String file() {
    return FOLDER + "/" + name + ".csv";
  }
}
