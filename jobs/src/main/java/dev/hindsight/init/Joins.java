package dev.hindsight.init;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.profiling.ColumnProfile;
import dev.hindsight.exports.profiling.FileProfile;
import dev.hindsight.init.Matcher.Candidate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds columns that a table lacks in files that it names the rows of, such as those of users. */
final class Joins {

  private static final List<String> LOOKED_UP =
      List.of(Deals.SALES_REP, Deals.SALES_TEAM, Deals.SEGMENT, Deals.REGION, Accounts.ACCOUNT_ID);

  /** Of the others, what is looked up is known from their deals. */
  private static final Set<Table> LOOKING_UP = Set.of(Deals.TABLE, Quotas.TABLE);

  /** More files are not gone through. */
  private static final int MOST_FILES = 40;

  private static final Set<String> NAMES = Set.of("name", "fullname", "username");

  /** Nothing is joined. */
  static final Joined NOTHING = new Joined(List.of(), List.of(), Set.of());

  private final Words words;
  private final List<FileProfile> files;
  private final Set<String> used = new HashSet<>();

  Joins(Words words, List<FileProfile> files) {
    this.words = words;
    this.files = files;
  }

  /**
   * What is joined to a table.
   *
   * @param joins file, on and equals of each
   * @param columns the columns that are read from them
   * @param headers the headers of the joined files
   */
  record Joined(List<List<Setting>> joins, List<Setting> columns, Set<String> headers) {

    /** Whether a header has to be told from one of a joined file. */
    boolean has(String header) {
      return headers.contains(Cells.comparable(header));
    }

    boolean replaces(Field field) {
      return columns.stream().anyMatch(each -> each.key().equals(field.name()) && each.isTaken());
    }
  }

  /** The files that a table is joined with. */
  Set<String> used() {
    return used;
  }

  Joined of(Candidate candidate) {
    List<List<Setting>> joins = new ArrayList<>();
    List<Setting> columns = new ArrayList<>();
    if (files.size() <= MOST_FILES && LOOKING_UP.contains(candidate.table())) {
      for (FileProfile other : files) {
        if (!other.name().equals(candidate.file().name()) && other.isWhole()) {
          join(candidate, other, joins, columns);
        }
      }
    }
    Set<String> headers = new HashSet<>();
    files.stream()
        .filter(
            file ->
                joins.stream()
                    .anyMatch(join -> join.get(0).value().equals(Quoted.text(file.name()))))
        .forEach(file -> file.headers().forEach(each -> headers.add(Cells.comparable(each))));
    return new Joined(joins, columns, headers);
  }

  private void join(
      Candidate candidate, FileProfile other, List<List<Setting>> joins, List<Setting> columns) {
    for (ColumnProfile own : candidate.file().columns()) {
      Optional<ColumnProfile> key = Links.keyOf(own, other.columns());
      List<Setting> found =
          key.map(each -> found(candidate, own, other, each, columns)).orElse(List.of());
      if (!found.isEmpty()) {
        joins.add(
            List.of(
                Setting.taken("file", Quoted.text(other.name()), ""),
                Setting.taken(
                    "on",
                    Quoted.text(own.header()),
                    Counts.of(
                            own.values().stream()
                                .filter(key.orElseThrow().values()::contains)
                                .count(),
                            own.values().size())
                        + " are found there"),
                Setting.taken("equals", Quoted.text(key.orElseThrow().header()), "")));
        columns.addAll(found);
        columns.addAll(besides(candidate, other, columns));
        used.add(other.said());
        return;
      }
    }
  }

  /** What is read from the joined file for its name alone. */
  private static List<Setting> besides(
      Candidate candidate, FileProfile other, List<Setting> known) {
    return candidate
        .table()
        .columns()
        .filter(name -> other.headers().stream().anyMatch(name::equalsIgnoreCase))
        .filter(name -> candidate.match(name).isEmpty())
        .filter(name -> known.stream().noneMatch(each -> each.key().equals(name)))
        .map(
            name ->
                Setting.taken(name, Quoted.text(other.name() + "." + name), "is called so there"))
        .toList();
  }

  private List<Setting> found(
      Candidate candidate,
      ColumnProfile own,
      FileProfile other,
      ColumnProfile key,
      List<Setting> known) {
    List<Setting> found = new ArrayList<>();
    for (String name : LOOKED_UP) {
      Table table = candidate.table();
      boolean exists = table.position(name) >= 0;
      boolean lacks =
          exists
              && known.stream().noneMatch(each -> each.key().equals(name))
              && candidate.match(name).filter(match -> !match.column().equals(own)).isEmpty();
      if (lacks) {
        column(table, table.field(name), own, other, key)
            .map(
                column ->
                    Setting.taken(
                        name,
                        Quoted.text(other.name() + "." + column.header()),
                        "looked up by \"" + own.header() + "\""))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<ColumnProfile> column(
      Table table, Field field, ColumnProfile own, FileProfile other, ColumnProfile key) {
    List<String> names = words.names(table, field);
    boolean isPerson =
        field.name().equals(Deals.SALES_REP) && names.contains(Words.folded(own.header()));
    return other.columns().stream()
        .filter(column -> !column.equals(key) && column.filled() > 0)
        .filter(
            column ->
                names.contains(Words.folded(column.header()))
                    || (isPerson && NAMES.contains(Words.folded(column.header()))))
        .findFirst();
  }
}
