package dev.hindsight.exports;

import dev.hindsight.exports.Headers.Header;
import dev.hindsight.exports.config.Nearest;
import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.config.Yaml;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.Format;
import dev.hindsight.exports.formats.HeaderRule;
import dev.hindsight.exports.formats.RawRows;
import dev.hindsight.exports.judging.ColumnPlan;
import dev.hindsight.exports.judging.JoinedFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the columns of a table in the headers of its files, by name and never by position. */
final class ColumnPlanner {

  private final Table table;
  private final TableMapping mapping;
  private final List<JoinedFile> joined;

  ColumnPlanner(Table table, TableMapping mapping, List<JoinedFile> joined) {
    this.table = table;
    this.mapping = mapping;
    this.joined = joined;
  }

  /** Which row has the headers: the first one with all that have to be there. */
  HeaderRule headerRule() {
    Headers others = headers(List.of(), 0);
    Stream<List<String>> columns =
        required()
            .filter(field -> others.meant(mapping.candidates(field)).isEmpty())
            .map(mapping::candidates);
    Stream<List<String>> joinedOn = mapping.joins().stream().map(join -> List.of(join.on()));
    return new HeaderRule(Stream.concat(columns, joinedOn).map(this::comparable).toList());
  }

  private Stream<Field> required() {
    return table.fields().stream()
        .filter(field -> field.presence() != Field.Presence.OPTIONAL)
        .filter(field -> !mapping.constants().containsKey(field.name()));
  }

  /** How the file's own headers may be written that candidates mean. */
  private Set<String> comparable(List<String> candidates) {
    String own = Cells.comparable(table.name()) + ".";
    return candidates.stream()
        .map(Cells::comparable)
        .flatMap(
            candidate ->
                candidate.startsWith(own)
                    ? Stream.of(candidate, candidate.substring(own.length()))
                    : Stream.of(candidate))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Headers headers(List<String> own, int width) {
    return new Headers(table.name(), own, width, joined);
  }

  /**
   * Where the columns stand in a file.
   *
   * @throws dev.hindsight.exports.contract.InputException where a required one is not there, or
   *     nobody can know which header is meant; with all such columns
   */
  ColumnPlan plan(ExportFile file, RawRows rows) {
    List<String> header = rows.header();
    List<String> layout = rows.layout();
    boolean empty = header.isEmpty();
    if (empty && file.format() != Format.JSON) {
      throw file.cannotRead(
          "it is empty. An export without rows still has its header; export it again.");
    }
    Headers headers = headers(header, layout.size());
    if (!empty) {
      refuse(file, headers, rows);
    }
    Headers late = headers(layout, layout.size());
    return new ColumnPlan(
        layout.size(),
        table.fields().stream().map(field -> position(field, headers, late)).toList(),
        mapping.joins().stream().map(join -> late.ownMeant(join.on()).get(0).cell()).toList(),
        header);
  }

  /** Where a column stands, or, in a file without a header line, where it would if it came up. */
  private int position(Field field, Headers headers, Headers late) {
    if (mapping.constants().containsKey(field.name())) {
      return ColumnPlan.CONSTANT;
    }
    return Stream.of(headers, late)
        .flatMap(each -> each.meant(mapping.candidates(field)).stream())
        .map(Header::cell)
        .findFirst()
        .orElse(ColumnPlan.ABSENT);
  }

  private void refuse(ExportFile file, Headers headers, RawRows rows) {
    List<String> problems = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Field field : table.fields()) {
      List<Header> meant = meant(field, headers);
      if (meant.size() > 1) {
        problems.add(field.name() + ": " + ambiguous(meant));
      }
    }
    required()
        .filter(field -> meant(field, headers).isEmpty())
        .forEach(
            field -> {
              List<String> nearest = nearest(field, headers);
              problems.add(notThere(field, nearest));
              String header = nearest.isEmpty() ? "YOUR HEADER" : nearest.get(0);
              lines.add(Yaml.columnLine(table.name(), field.name(), header));
            });
    mapping.joins().forEach(join -> refuse(join, headers, problems));
    if (!problems.isEmpty()) {
      List<String> message = new ArrayList<>();
      message.add("its headers do not tell where every column of %s is.".formatted(table.name()));
      message.addAll(listed(problems));
      message.add(
          "The headers found are: "
              + String.join(", ", rows.header().stream().map(Cells::header).toList()));
      if (!lines.isEmpty()) {
        message.add("If a column is there under another name, put into hindsight.yaml:");
        message.addAll(listed(lines));
      }
      message.addAll(sheets(rows));
      throw file.cannotRead(message);
    }
  }

  private List<Header> meant(Field field, Headers headers) {
    return mapping.constants().containsKey(field.name())
        ? List.of()
        : headers.meant(mapping.candidates(field));
  }

  private static void refuse(TableMapping.Join join, Headers headers, List<String> problems) {
    List<Header> meant = headers.ownMeant(join.on());
    if (meant.isEmpty()) {
      problems.add(
          "joins: %s is joined on the header \"%s\", which is not there%s"
              .formatted(
                  join.file(), join.on(), question(Nearest.to(join.on(), headers.texts(), 1))));
    } else if (meant.size() > 1) {
      problems.add("joins: " + ambiguous(meant));
    }
  }

  private static String ambiguous(List<Header> meant) {
    String text = meant.get(0).text();
    List<String> full = meant.stream().map(Header::full).toList();
    if (full.stream().map(Cells::comparable).distinct().count() < full.size()) {
      return "the header \"%s\" is there %s times, and nobody can know which one is meant; rename or remove one in the export"
          .formatted(text, meant.size());
    }
    return "\"%s\" is a header of %s, and nobody can know which one is meant; write %s"
        .formatted(
            text,
            meant.stream().map(Header::owner).collect(Collectors.joining(" and of ")),
            full.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(" or ")));
  }

  private String notThere(Field field, List<String> nearest) {
    return field.name()
        + ": there is no header "
        + mapping.candidates(field).stream()
            .map(candidate -> "\"" + candidate + "\"")
            .collect(Collectors.joining(" or "))
        + question(nearest);
  }

  private static String question(List<String> nearest) {
    return nearest.stream()
        .map(header -> "; did you mean \"" + header + "\"?")
        .collect(Collectors.joining());
  }

  /** The header that is probably meant, among those that nothing is read from: one, or none. */
  private List<String> nearest(Field field, Headers headers) {
    Set<String> unread = unknown(headers.texts());
    return Stream.concat(mapping.candidates(field).stream(), Stream.of(field.name()))
        .flatMap(wanted -> Nearest.to(wanted, unread, 1).stream())
        .limit(1)
        .toList();
  }

  private static List<String> listed(List<String> lines) {
    return lines.stream().map(line -> "  " + line).toList();
  }

  private List<String> sheets(RawRows rows) {
    Stream<String> lines =
        rows.unreadSheets().stream()
            .map(sheet -> Yaml.line(table.name(), "sheet", "\"" + sheet.name() + "\""));
    return rows.unreadSheets().isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of(
                    "If they are in another sheet, put into hindsight.yaml the one that is meant:"),
                listed(lines.toList()).stream())
            .toList();
  }

  /** The headers, sorted, that nothing is read from. */
  Set<String> unknown(Iterable<String> headers) {
    Set<String> known = new HashSet<>();
    table.fields().forEach(field -> known.addAll(comparable(mapping.candidates(field))));
    mapping.joins().forEach(join -> known.addAll(comparable(List.of(join.on()))));
    Set<String> unknown = new TreeSet<>();
    for (String header : headers) {
      if (!Cells.trimmed(header).isEmpty() && !known.contains(Cells.comparable(header))) {
        unknown.add(Cells.header(header));
      }
    }
    return unknown;
  }

  /** The columns, in the contract's order, that files with these headers have. */
  Set<String> present(Set<String> headers) {
    Headers all = headers(List.copyOf(headers), headers.size());
    return table.fields().stream()
        .filter(field -> position(field, all, all) != ColumnPlan.ABSENT)
        .map(Field::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The columns whose configured headers no file has, and which headers are probably meant. */
  List<String> unfound(Set<String> headers) {
    Headers all = headers(List.copyOf(headers), headers.size());
    return table.fields().stream()
        .filter(field -> mapping.columns().containsKey(field.name()))
        .filter(field -> meant(field, all).isEmpty())
        .map(field -> notThere(field, nearest(field, all)))
        .toList();
  }
}
