package dev.hindsight.sample.shapes;

import dev.hindsight.exports.contract.Table;
import java.util.List;
import java.util.Map;

/**
 * A part of the company: deals with their requests, answers and what those displaced, and accounts
 * with what they wait for. An account's items may stand in another part.
 *
 * @param rows by table, with ids as the tools write them
 */
public record Part(Map<Table, List<Row>> rows) {

  public Part {
    rows = Map.copyOf(rows);
  }

  /** The rows of a table. */
  public List<Row> of(Table table) {
    return rows.getOrDefault(table, List.of());
  }
}
