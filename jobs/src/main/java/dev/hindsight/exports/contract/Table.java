package dev.hindsight.exports.contract;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of the contract.
 *
 * @param name its name, which is also the name of its export
 * @param type the record that its rows are, with a component for each field after the place
 * @param key the columns that identify a row; empty where identical rows are all that can repeat
 * @param fields its columns, in the contract's order
 */
public record Table(
    String name, Class<? extends ExportRow> type, List<String> key, List<Field> fields) {

  public Table {
    key = List.copyOf(key);
    fields = List.copyOf(fields);
  }

  /** The names of its columns, in the contract's order. */
  public Stream<String> columns() {
    return fields.stream().map(Field::name);
  }

  /** A column that it has. */
  public Field field(String column) {
    return fields.get(position(column));
  }

  /** The columns whose headers must be there. */
  public Stream<Field> required() {
    return fields.stream().filter(Field::isRequired);
  }

  /** Its place in {@link Contract#TABLES}, from 0. */
  public int number() {
    return Contract.number(this);
  }

  /** The position of a column, from 0; -1 where it has no such column. */
  public int position(String column) {
    for (int position = 0; position < fields.size(); position++) {
      if (fields.get(position).name().equals(column)) {
        return position;
      }
    }
    return -1;
  }

  /** Tables are told apart by their names. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Table table && table.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
