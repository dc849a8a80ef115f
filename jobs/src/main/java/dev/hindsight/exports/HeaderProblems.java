package dev.hindsight.exports;

import dev.hindsight.exports.Headers.Header;
import dev.hindsight.exports.config.Nearest;
import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.config.Yaml;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.RawRows;
import dev.hindsight.exports.sql.QueriedTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the headers of a file leave open, told all at once, with what would settle it. */
final class HeaderProblems {

  /** What a table's names of columns are, and where somebody can put them right. */
  enum Named {
    HEADER("header", "export"),
    COLUMN("column", "query");

    private final String name;
    private final String where;

    Named(String name, String where) {
      this.name = name;
      this.where = where;
    }
  }

  private final Table table;
  private final Named named;
  private final TableMapping mapping;
  private final Set<String> unread;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, String> missing = new LinkedHashMap<>();

  /**
   * No problems yet.
   *
   * @param unread the headers that nothing is read from: one of them may be meant
   */
  HeaderProblems(Table table, Named named, TableMapping mapping, Set<String> unread) {
    this.table = table;
    this.named = named;
    this.mapping = mapping;
    this.unread = unread;
  }

  /** Looks whether one header at most is meant by a column. */
  void look(Field field, List<Header> meant) {
    if (meant.size() > 1) {
      problems.add(field.name() + ": " + ambiguous(meant));
    }
  }

  /** Looks whether the header that a file is joined on is there once. */
  void look(TableMapping.Join join, Headers headers) {
    List<Header> meant = headers.ownMeant(join.on());
    if (meant.isEmpty()) {
      problems.add(
          "joins: %s is joined on the header \"%s\", which is not there%s"
              .formatted(
                  join.file(), join.on(), Nearest.quotedQuestion(join.on(), headers.texts())));
    } else if (meant.size() > 1) {
      problems.add("joins: " + ambiguous(meant));
    }
  }

  /** Adds a column that has to be there and is not. */
  void addMissing(Field field) {
    String header = nearest(field).stream().findFirst().orElse("YOUR HEADER");
    problems.add(notThere(field));
    missing.put(field.name(), header);
  }

  /**
   * Ends the run where there are any.
   *
   * @throws InputException naming all of them
   */
  void throwIfAny(ExportFile file, RawRows rows) {
    if (!problems.isEmpty()) {
      List<String> message = message(rows.header());
      if (!rows.unreadSheets().isEmpty()) {
        message.add("If they are in another sheet, put into hindsight.yaml the one that is meant:");
        message.addAll(listed(sheetLines(rows)));
      }
      throw file.cannotRead(message);
    }
  }

  /** The same for the result of a query, which has these columns. */
  void throwIfAny(QueriedTable query, List<String> columns) {
    if (!problems.isEmpty()) {
      throw query.refused(message(columns));
    }
  }

  private List<String> message(List<String> found) {
    List<String> message = new ArrayList<>();
    message.add(
        "its %ss do not tell where every column of %s is.".formatted(named.name, table.name()));
    message.addAll(listed(problems));
    message.add(
        "The %ss found are: ".formatted(named.name)
            + found.stream().map(Cells::header).collect(Collectors.joining(", ")));
    if (!missing.isEmpty()) {
      message.add("If a column is there under another name, put into hindsight.yaml:");
      message.addAll(listed(List.of(Yaml.columnsLine(table.name(), missing))));
    }
    return message;
  }

  private List<String> sheetLines(RawRows rows) {
    return rows.unreadSheets().stream()
        .map(sheet -> Yaml.line(table.name(), "sheet", Yaml.quoted(sheet.name())))
        .toList();
  }

  private static List<String> listed(List<String> lines) {
    return lines.stream().map(line -> "  " + line).toList();
  }

  private String ambiguous(List<Header> meant) {
    String text = meant.get(0).text();
    List<String> full = meant.stream().map(Header::full).toList();
    if (full.stream().map(Cells::comparable).distinct().count() < full.size()) {
      return "the %s \"%s\" is there %s times, and nobody can know which one is meant; rename or remove one in the %s"
          .formatted(named.name, text, meant.size(), named.where);
    }
    return "\"%s\" is a header of %s, and nobody can know which one is meant; write %s"
        .formatted(
            text,
            meant.stream().map(Header::owner).collect(Collectors.joining(" and of ")),
            full.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(" or ")));
  }

  /** Says that no header of a column is there, and which one is probably meant. */
  String notThere(Field field) {
    return field.name()
        + ": there is no "
        + named.name
        + " "
        + mapping.candidates(field).stream()
            .map(candidate -> "\"" + candidate + "\"")
            .collect(Collectors.joining(" or "))
        + question(nearest(field));
  }

  private static String question(List<String> nearest) {
    return nearest.stream()
        .map(header -> "; did you mean \"" + header + "\"?")
        .collect(Collectors.joining());
  }

  /** The header that is probably meant: one, or none. */
  private List<String> nearest(Field field) {
    return Stream.concat(mapping.candidates(field).stream(), Stream.of(field.name()))
        .flatMap(wanted -> Nearest.to(wanted, unread, 1).stream())
        .limit(1)
        .toList();
  }
}
