package dev.hindsight.sample.shapes;

import dev.hindsight.exports.contract.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

  /** The rows of a table by what stands in a column. */
  Map<String, List<Row>> by(String column, Table table) {
    return of(table).stream().collect(Collectors.groupingBy(row -> row.get(column)));
  }
}
