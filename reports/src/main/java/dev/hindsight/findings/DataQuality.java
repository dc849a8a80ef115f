package dev.hindsight.findings;

import java.util.List;

/**
 * What the exports were worth.
 *
 * @param tables one per table of the contract, in its order
 * @param notRead what else the folder of exports has, ordered by name
 */
public record DataQuality(List<TableQuality> tables, List<NotRead> notRead) {

  public DataQuality {
    tables = List.copyOf(tables);
    // Findings of an earlier version do not say what was not read.
    notRead = notRead == null ? List.of() : List.copyOf(notRead);
  }

  public long rejected() {
    return tables.stream().mapToLong(TableQuality::rejected).sum();
  }
}
