package dev.hindsight.workbook;

import dev.hindsight.findings.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/**
 * A sheet that holds one table.
 *
 * @param sheet the sheet's name
 * @param title what a reader sees above the table
 * @param subtitle what is shown, of when and of how many
 * @param columns the columns, whose labels differ
 * @param rows as many cells as columns in each
 */
record Table(
    String sheet, String title, String subtitle, List<Column> columns, List<List<Value>> rows) {

  /** In characters: letters of eleven points are then printed in five or more. */
  private static final double PAGE_WIDTH = 325;

  Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    List<String> labels = columns.stream().map(Column::label).toList();
    if (new HashSet<>(labels).size() < labels.size()) {
      throw new IllegalArgumentException("Invalid columns of " + sheet + ": " + labels);
    }
    for (List<Value> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "Invalid row of "
                + sheet
                + ": "
                + row.size()
                + " cells, "
                + columns.size()
                + " columns: "
                + row);
      }
    }
  }

  /** Where a row of a sheet's table stands; the first is 0. */
  static Value.Place place(String sheet, int row) {
    return new Value.Place(sheet, TableSheet.HEADER_ROW + 1 + row);
  }

  /** On how many pages beside each other it can be read. */
  int pagesWide() {
    int width = columns.stream().mapToInt(Column::width).sum();
    return (int) Math.ceil(width / PAGE_WIDTH);
  }

  /** The name that formulas call the table by. */
  String name() {
    return sheet.replace(' ', '_').replace('-', '_');
  }

  /**
   * The same table where it is no longer than {@code most} rows; else its first rows and, last, a
   * word on how many are cut.
   */
  Table cutTo(int most) {
    if (rows.size() <= most) {
      return this;
    }
    List<List<Value>> kept = new ArrayList<>(rows.subList(0, most - 1));
    List<Value> word = new ArrayList<>(Collections.nCopies(columns.size(), Value.EMPTY));
    word.set(0, Value.text(cutWord(rows.size() - most + 1)));
    kept.add(word);
    return new Table(sheet, title, subtitle, columns, kept);
  }

  private static String cutWord(int rows) {
    return Unit.COUNT.say((double) rows)
        + " more rows do not fit into a sheet; findings.json has them all";
  }
}
