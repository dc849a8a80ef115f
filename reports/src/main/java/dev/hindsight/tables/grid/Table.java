package dev.hindsight.tables.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * A table of a report.
 *
 * @param name its name, which a sheet is called by
 * @param title what a reader sees above it
 * @param subtitle what is shown, of when and of how many
 * @param columns its columns, whose headers differ
 * @param rows what its rows are about
 * @param notes sentences about the table as a whole
 * @param <R> what a row is about
 */
public record Table<R>(
    String name,
    String title,
    String subtitle,
    List<Column<R>> columns,
    List<R> rows,
    List<String> notes) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    List<String> headers = columns.stream().map(Column::header).toList();
    if (new HashSet<>(headers).size() < headers.size()) {
      throw new IllegalArgumentException("Invalid columns of " + name + ": " + headers);
    }
  }

  /** A table that needs no notes. */
  public Table(String name, String title, String subtitle, List<Column<R>> columns, List<R> rows) {
    this(name, title, subtitle, columns, rows, List.of());
  }

  /** The cells of a row, one for each column. */
  public List<Value> cells(R row) {
    return columns.stream().map(column -> column.cell().apply(row)).toList();
  }

  /** The same table without what only who asks for details sees, and with its first rows only. */
  public Table<R> keyColumns(int mostRows) {
    return new Table<>(
        name,
        title,
        subtitle,
        columns.stream().filter(column -> !column.detail()).toList(),
        rows.subList(0, Math.min(rows.size(), mostRows)),
        notes);
  }

  /** The same table with those rows alone whose cells are wanted. */
  public Table<R> where(Predicate<List<Value>> wanted) {
    List<R> some = rows.stream().filter(row -> wanted.test(cells(row))).toList();
    return new Table<>(name, title, subtitle, columns, some, notes);
  }

  /** The rows about one level, which the second column names, without that column. */
  public Table<R> about(String level) {
    List<R> about = rows.stream().filter(row -> isAbout(row, level)).toList();
    List<Column<R>> others = new ArrayList<>(columns);
    others.remove(1);
    return new Table<>(name, title, subtitle, others, about);
  }

  private boolean isAbout(R row, String level) {
    return columns.get(1).cell().apply(row).equals(new Value.Text(level));
  }

  /** What stands in the first column, which says what each row is. */
  public List<Value> firstCells() {
    return rows.stream().map(columns.get(0).cell()).toList();
  }

  /** The cells of all rows. */
  public List<List<Value>> cells() {
    return rows.stream().map(this::cells).toList();
  }
}
