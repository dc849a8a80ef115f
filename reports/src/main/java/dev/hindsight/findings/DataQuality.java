package dev.hindsight.findings;

import java.util.List;

/**
 * What the exports were worth.
 *
 * @param tables one per table of the contract, in its order
 */
public record DataQuality(List<TableQuality> tables) {

  public DataQuality {
    tables = List.copyOf(tables);
  }

  public long rejected() {
    return tables.stream().mapToLong(TableQuality::rejected).sum();
  }
}
