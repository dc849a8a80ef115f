package dev.hindsight.sample;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.sample.company.Block;
import dev.hindsight.sample.company.Blocks;
import dev.hindsight.sample.shapes.Company;
import dev.hindsight.sample.shapes.Part;
import dev.hindsight.sample.shapes.Row;
import dev.hindsight.sample.shapes.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of a company with its ids as the tools write them that it uses. */
record ToolRows(SampleOptions options) {

  /** A row of a table, with such ids. */
  Cells row(Cells cells) {
    if (options.shapes().isEmpty()) {
      return cells;
    }
    Cells changed = new Cells();
    cells.byColumn().forEach((column, value) -> changed.set(column, id(column, value)));
    return changed;
  }

  private String id(String column, String value) {
    String keyed =
        column.equals(Accounts.CHURN_ROADMAP_ITEM_ID) ? RoadmapItems.ROADMAP_ITEM_ID : column;
    String id = value;
    for (Shape shape : value.isEmpty() ? List.<Shape>of() : options.shapes()) {
      id = shape.id(keyed, id);
    }
    return id;
  }

  /** The company, block by block. */
  Company company() {
    return new Company(options.company().to(), () -> blocks().iterator());
  }

  private Stream<Part> blocks() {
    Map<Table, Function<Block, Stream<Cells>>> tables = new ExportRows(options.company()).byTable();
    return new Blocks(options.company())
        .all()
        .map(
            block -> {
              Map<Table, List<Row>> rows = new HashMap<>();
              tables.forEach((table, of) -> rows.put(table, rows(of.apply(block))));
              return new Part(rows);
            });
  }

  private List<Row> rows(Stream<Cells> cells) {
    return cells.map(this::row).map(row -> new Row(row.byColumn())).toList();
  }
}
