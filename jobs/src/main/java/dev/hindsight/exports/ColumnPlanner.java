package dev.hindsight.exports;

import dev.hindsight.exports.HeaderProblems.Named;
import dev.hindsight.exports.Headers.Header;
import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.Format;
import dev.hindsight.exports.formats.HeaderRule;
import dev.hindsight.exports.formats.RawRows;
import dev.hindsight.exports.judging.ColumnPlan;
import dev.hindsight.exports.judging.JoinedFile;
import dev.hindsight.exports.sql.QueriedTable;
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
    return table.required().filter(field -> !mapping.constants().containsKey(field.name()));
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
      problems(headers, Named.HEADER).throwIfAny(file, rows);
    }
    return plan(headers, headers(layout, layout.size()), header, layout.size());
  }

  /** The same for the result of a query. */
  ColumnPlan plan(QueriedTable query) {
    List<String> columns = query.columns();
    Headers headers = headers(columns, columns.size());
    problems(headers, Named.COLUMN).throwIfAny(query, columns);
    return plan(headers, headers, columns, columns.size());
  }

  private ColumnPlan plan(Headers headers, Headers late, List<String> header, int width) {
    return new ColumnPlan(
        width,
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

  private HeaderProblems problems(Headers headers, Named named) {
    HeaderProblems problems = new HeaderProblems(table, named, mapping, unknown(headers.texts()));
    table.fields().forEach(field -> problems.look(field, meant(field, headers)));
    required().filter(field -> meant(field, headers).isEmpty()).forEach(problems::addMissing);
    mapping.joins().forEach(join -> problems.look(join, headers));
    return problems;
  }

  private List<Header> meant(Field field, Headers headers) {
    return mapping.constants().containsKey(field.name())
        ? List.of()
        : headers.meant(mapping.candidates(field));
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
    HeaderProblems problems =
        new HeaderProblems(table, Named.HEADER, mapping, unknown(all.texts()));
    return table.fields().stream()
        .filter(field -> mapping.columns().containsKey(field.name()))
        .filter(field -> meant(field, all).isEmpty())
        .map(problems::notThere)
        .toList();
  }
}
