package dev.hindsight.exports;

import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.config.Yaml;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.Format;
import dev.hindsight.exports.formats.RawRows;
import dev.hindsight.exports.judging.ColumnPlan;
import dev.hindsight.exports.judging.JoinedFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the columns of a table in the headers of its files, by name and never by position. */
final class ColumnPlanner {

  private static final String DELIMITERS = ",;\t|";

  private final Table table;
  private final TableMapping mapping;
  private final List<JoinedFile> joined;

  ColumnPlanner(Table table, TableMapping mapping, List<JoinedFile> joined) {
    this.table = table;
    this.mapping = mapping;
    this.joined = joined;
  }

  /**
   * Where the columns stand in a file; throws where a required one is not there.
   *
   * @param header the headers that the file has
   * @param layout the headers in the order of its cells, see {@link RawRows#layout}
   */
  ColumnPlan plan(ExportFile file, List<String> header, List<String> layout) {
    if (header.isEmpty()) {
      throw file.cannotRead(
          "it is empty. An export without rows still has its header; export it again.");
    }
    List<Field> missing = missing(withJoined(header));
    if (!missing.isEmpty()) {
      throw file.cannotRead(missingMessage(file, header, missing));
    }
    rejectDuplicates(file, header);
    List<String> all = withJoined(layout);
    List<Integer> positions = table.fields().stream().map(field -> position(field, all)).toList();
    List<Integer> joinedOn = mapping.joins().stream().map(join -> on(file, layout, join)).toList();
    return new ColumnPlan(layout.size(), positions, joinedOn, header);
  }

  /** The headers, sorted, that neither the contract nor a join knows. */
  Set<String> unknown(Set<String> headers) {
    Set<String> known = new HashSet<>();
    for (Field field : table.fields()) {
      mapping.candidates(field).stream().map(Cells::comparable).forEach(known::add);
    }
    mapping.joins().forEach(join -> known.add(Cells.comparable(join.on())));
    return headers.stream()
        .map(Cells::trimmed)
        .filter(header -> !header.isEmpty() && !known.contains(Cells.comparable(header)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The columns, in the contract's order, that files with these headers have. */
  Set<String> present(Set<String> headers) {
    List<String> all = withJoined(List.copyOf(headers));
    return table.fields().stream()
        .filter(field -> position(field, all) != ColumnPlan.ABSENT)
        .map(Field::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<String> withJoined(List<String> header) {
    List<String> all = new ArrayList<>(header);
    joined.forEach(join -> all.addAll(join.header()));
    return all;
  }

  private int position(Field field, List<String> headers) {
    if (mapping.constants().containsKey(field.name())) {
      return ColumnPlan.CONSTANT;
    }
    return mapping.candidates(field).stream()
        .mapToInt(candidate -> indexOf(candidate, headers))
        .filter(position -> position >= 0)
        .findFirst()
        .orElse(ColumnPlan.ABSENT);
  }

  private static int indexOf(String header, List<String> headers) {
    String wanted = Cells.comparable(header);
    return IntStream.range(0, headers.size())
        .filter(i -> Cells.comparable(headers.get(i)).equals(wanted))
        .findFirst()
        .orElse(ColumnPlan.ABSENT);
  }

  private List<Field> missing(List<String> headers) {
    return table.fields().stream()
        .filter(field -> field.presence() != Field.Presence.OPTIONAL)
        .filter(field -> position(field, headers) == ColumnPlan.ABSENT)
        .toList();
  }

  private String missingMessage(ExportFile file, List<String> header, List<Field> missing) {
    if (header.size() == 1 && file.format() == Format.CSV) {
      String only = header.get(0);
      OptionalInt delimiter =
          DELIMITERS.chars().filter(each -> only.indexOf(each) >= 0).findFirst();
      if (delimiter.isPresent()) {
        return wrongDelimiter(only, (char) delimiter.getAsInt());
      }
    }
    String names = missing.stream().map(Field::name).collect(Collectors.joining(", "));
    String lines =
        missing.stream()
            .map(field -> "\n  " + Yaml.columnLine(table.name(), field.name()))
            .collect(Collectors.joining());
    return "table "
        + table.name()
        + " needs "
        + (missing.size() == 1 ? "the column " : "the columns ")
        + names
        + ", and the headers found are: "
        + String.join(", ", header)
        + ". If it is there under another name, put into hindsight.yaml:"
        + lines;
  }

  private String wrongDelimiter(String header, char delimiter) {
    boolean tab = delimiter == '\t';
    return "its header is a single column, \""
        + header
        + "\", that looks delimited by "
        + (tab ? "tabs" : "\"" + delimiter + "\"")
        + " rather than \""
        + mapping.delimiter()
        + "\". Put into hindsight.yaml: "
        + Yaml.line(table.name(), "delimiter", tab ? "tab" : "\"" + delimiter + "\"");
  }

  private static void rejectDuplicates(ExportFile file, List<String> header) {
    Set<String> seen = new HashSet<>();
    for (String each : header) {
      String comparable = Cells.comparable(each);
      if (!comparable.isEmpty() && !seen.add(comparable)) {
        throw file.cannotRead(
            "it has two columns \""
                + Cells.trimmed(each)
                + "\", and nobody can know which one is meant. Rename or remove one in the export.");
      }
    }
  }

  private int on(ExportFile file, List<String> header, TableMapping.Join join) {
    int position = indexOf(join.on(), header);
    if (position == ColumnPlan.ABSENT) {
      throw file.cannotRead(
          join.file()
              + " is joined on its column \""
              + join.on()
              + "\", which it does not have. It has: "
              + String.join(", ", header));
    }
    return position;
  }
}
