package dev.hindsight.exports.config;

import dev.hindsight.exports.config.sources.FileForm;
import dev.hindsight.exports.config.sources.IfMissing;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Table;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an export that was not written for the contract is read as one of its tables. Everything has
 * a default, which is the contract itself.
 *
 * @param file file name or glob, relative to the folder of exports; null: named after the table
 * @param ifMissing what becomes of the table where no file is named so
 * @param form how its files are written
 * @param columns column of the contract → header candidates, the first one found counts
 * @param constants column of the contract → the value that every row has, as it would stand in a
 *     file
 * @param values column of the contract → foreign value → value of the contract; the foreign value
 *     "*" catches all others
 * @param notation how dates and numbers are written
 * @param footers beginnings of the first cell of rows at the end of a file that are not data
 * @param joins further files whose columns are added on a key
 * @param sql the query whose result is read instead of a file; null: files are read
 */
public record TableMapping(
    String file,
    IfMissing ifMissing,
    FileForm form,
    Map<String, List<String>> columns,
    Map<String, String> constants,
    Map<String, Map<String, String>> values,
    Notation notation,
    List<String> footers,
    List<Join> joins,
    Query sql)
    implements Serializable {

  /** The contract as it stands: nothing is mapped. */
  public static final TableMapping CONTRACT =
      new TableMapping(
          null,
          IfMissing.LEFT_OUT,
          FileForm.CONTRACT,
          Map.of(),
          Map.of(),
          Map.of(),
          Notation.CONTRACT,
          List.of(),
          List.of(),
          null);

  public TableMapping {
    columns = Map.copyOf(columns);
    constants = Map.copyOf(constants);
    values = Map.copyOf(values);
    footers = List.copyOf(footers);
    joins = List.copyOf(joins);
  }

  /** The same, with the values of a column mapped in a way where it does not map them itself. */
  TableMapping withValues(String column, Map<String, String> mapped) {
    if (mapped == null || values.containsKey(column)) {
      return this;
    }
    Map<String, Map<String, String>> all = new HashMap<>(values);
    all.put(column, mapped);
    return new TableMapping(
        file, ifMissing, form, columns, constants, all, notation, footers, joins, sql);
  }

  /** The headers among which a column of the contract is looked for, the first one found counts. */
  public List<String> candidates(Field field) {
    return columns.getOrDefault(field.name(), List.of(field.name()));
  }

  /** All headers that are looked for in the files of a table. */
  public Stream<String> wanted(Table table) {
    return Stream.concat(
        table.fields().stream().flatMap(field -> candidates(field).stream()),
        joins.stream().map(Join::on));
  }

  /** The query that the table is made of, where it is made of one. */
  public Optional<Query> query() {
    return Optional.ofNullable(sql);
  }

  /** The file name or glob, where the export is not named after its table. */
  public Optional<String> foreignFile() {
    return Optional.ofNullable(file);
  }

  /**
   * A second file whose columns are added to the export's rows, before any column is mapped. A row
   * whose key the second file does not have keeps its own columns; a key that the second file has
   * twice is an error.
   *
   * @param file the second file, relative to the folder of exports
   * @param form how it is written
   * @param on header in the export
   * @param equals header in the second file
   */
  public record Join(String file, FileForm form, String on, String equals)
      implements Serializable {}
}
