package dev.hindsight.exports;

import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.ValueType;
import dev.hindsight.exports.formats.FileOpener;
import dev.hindsight.exports.sql.QueriedTable;
import dev.hindsight.exports.sql.Queries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.util.SerializableConfiguration;

/** Which words the queries of a configuration give where a table has a vocabulary. */
public final class QueriedWords {

  private QueriedWords() {}

  /**
   * For each table with a query and each of its columns with a vocabulary whose values are mapped:
   * the texts, as the query gives them, each with how many rows have it. Runs each query once. What
   * cannot be read is left out: whoever reads the exports is told of it.
   *
   * @param folder the folder of exports: a path, or a URI that Hadoop opens; empty where all
   *     sources are elsewhere
   */
  public static Map<Table, Map<Field, Map<String, Integer>>> of(
      Optional<String> folder,
      Configuration configured,
      org.apache.hadoop.conf.Configuration storage) {
    Queries queries =
        new Queries(
            configured.sources(),
            new FolderSources(ExportFinder.in(folder, storage)),
            new FileOpener(new SerializableConfiguration(storage)),
            configured.timeZone());
    Map<Table, Map<Field, Map<String, Integer>>> words = new LinkedHashMap<>();
    for (Table table : Contract.TABLES) {
      TableMapping mapping = configured.mapping(table);
      if (mapping.query().isPresent()) {
        words.put(table, words(table, mapping, queries));
      }
    }
    return words;
  }

  private static Map<Field, Map<String, Integer>> words(
      Table table, TableMapping mapping, Queries queries) {
    try {
      return queries
          .run(table.name(), mapping.query().orElseThrow())
          .map(queried -> words(table, mapping, queried))
          .orElse(Map.of());
    } catch (InputException unreadable) {
      return Map.of();
    }
  }

  private static Map<Field, Map<String, Integer>> words(
      Table table, TableMapping mapping, QueriedTable queried) {
    List<String> all = queried.columns();
    Headers headers = new Headers(table.name(), all, all.size(), List.of());
    Map<Field, String> columns = new LinkedHashMap<>();
    table.fields().stream()
        .filter(field -> field.type() == ValueType.VOCABULARY)
        // Of others a query gives the contract's own words.
        .filter(field -> mapping.values().containsKey(field.name()))
        .forEach(
            field ->
                headers.meant(mapping.candidates(field)).stream()
                    .findFirst()
                    .ifPresent(header -> columns.put(field, all.get(header.cell()))));
    Map<String, Map<String, Integer>> counted = queried.counts(List.copyOf(columns.values()));
    Map<Field, Map<String, Integer>> words = new LinkedHashMap<>();
    columns.forEach((field, column) -> words.put(field, counted.get(column)));
    return words;
  }
}
