package dev.hindsight.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The tables of a company as they stand in its files: table → rows, column → text. */
record Tables(Map<String, List<Map<String, String>>> rows) {

  /** The tables in a folder of CSVs without quoted cells, as a clean sample is. */
  static Tables in(Path folder) throws IOException {
    Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".csv")).sorted().toList()) {
        tables.put(file.getFileName().toString().replace(".csv", ""), table(file));
      }
    }
    return new Tables(tables);
  }

  private static List<Map<String, String>> table(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String[] header = lines.get(0).split(",", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.length; i++) {
        row.put(header[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  List<Map<String, String>> of(String table) {
    return rows.get(table);
  }

  /** The same with each row of a table as something makes it of what it was. */
  Tables with(String table, UnaryOperator<Map<String, String>> change) {
    return replaced(
        table, of(table).stream().map(row -> change.apply(new LinkedHashMap<>(row))).toList());
  }

  /** The same with the rows of a table that something holds of. */
  Tables only(String table, Predicate<Map<String, String>> kept) {
    return replaced(table, of(table).stream().filter(kept).toList());
  }

  /** The same without columns of a table. */
  Tables without(String table, String... columns) {
    return with(
        table,
        row -> {
          row.keySet().removeAll(Set.of(columns));
          return row;
        });
  }

  private Tables replaced(String table, List<Map<String, String>> with) {
    Map<String, List<Map<String, String>>> all = new LinkedHashMap<>(rows);
    all.put(table, with);
    return new Tables(all);
  }

  /** Writes them into a folder, as the contract has them. */
  Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, List<Map<String, String>>> table : rows.entrySet()) {
      List<String> lines = new ArrayList<>();
      lines.add(String.join(",", table.getValue().get(0).keySet()));
      table.getValue().forEach(row -> lines.add(String.join(",", row.values())));
      Files.write(folder.resolve(table.getKey() + ".csv"), lines);
    }
    return folder;
  }
}
