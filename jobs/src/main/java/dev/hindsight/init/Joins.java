package dev.hindsight.init;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.profiling.ColumnProfile;
import dev.hindsight.exports.profiling.FileOrigin;
import dev.hindsight.exports.profiling.SchemaOrigin;
import dev.hindsight.exports.profiling.TableProfile;
import dev.hindsight.init.Matcher.Candidate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds columns that a table lacks in tables that it names the rows of, such as those of users. */
final class Joins {

  private static final List<String> LOOKED_UP =
      List.of(Deals.SALES_REP, Deals.SALES_TEAM, Deals.SEGMENT, Deals.REGION, Accounts.ACCOUNT_ID);

  /** Of the others, what is looked up is known from their deals. */
  private static final Set<Table> LOOKING_UP = Set.of(Deals.TABLE, Quotas.TABLE);

  /** More tables are not gone through. */
  private static final int MOST = 100;

  private static final Set<String> NAMES = Set.of("name", "fullname", "username");

  /** Nothing is joined. */
  static final Joined NOTHING = new Joined(List.of());

  private final Words words;
  private final List<TableProfile> profiles;
  private final SchemaNames schemas;
  private final Set<String> used = new HashSet<>();

  Joins(Words words, List<TableProfile> profiles, SchemaNames schemas) {
    this.words = words;
    this.profiles = profiles;
    this.schemas = schemas;
  }

  /**
   * A column of a table that is looked up.
   *
   * @param field the column of the contract that it is
   * @param header its header
   * @param evidence why it is
   */
  record Column(String field, String header, String evidence) {}

  /**
   * A table that is looked up.
   *
   * @param profile the table
   * @param source its name among the sources; that of a file, where it is one
   * @param on the column that names its rows
   * @param evidence how many of them are there
   * @param key the column of it that is the same
   * @param columns what is read of it
   */
  record Join(
      TableProfile profile,
      String source,
      String on,
      String evidence,
      String key,
      List<Column> columns) {

    /** The same as keys of the configuration, where it is a file. */
    List<Setting> settings() {
      return List.of(
          Setting.taken("file", Quoted.text(source), ""),
          Setting.taken("on", Quoted.text(on), evidence),
          Setting.taken("equals", Quoted.text(key), ""));
    }

    /** The name under which a column is read. */
    String read(Column column) {
      return profile.name() + "." + column.header();
    }

    private Stream<Setting> lines() {
      return columns.stream()
          .map(each -> Setting.taken(each.field(), Quoted.text(read(each)), each.evidence()));
    }
  }

  /**
   * What is joined to a table.
   *
   * @param joins the tables that are looked up
   */
  record Joined(List<Join> joins) {

    /** Whether a header has to be told from one of a joined file. */
    boolean has(String header) {
      return joins.stream()
          .flatMap(join -> join.profile().headers().stream())
          .anyMatch(other -> Cells.comparable(other).equals(Cells.comparable(header)));
    }

    boolean replaces(Field field) {
      return joins.stream()
          .flatMap(join -> join.columns().stream())
          .anyMatch(each -> each.field().equals(field.name()));
    }

    /** The lines of the columns that are read from them. */
    List<Setting> columns() {
      return joins.stream().flatMap(Join::lines).toList();
    }
  }

  /** What tables are joined with. */
  Set<String> used() {
    return used;
  }

  Joined of(Candidate candidate) {
    List<Join> joins = new ArrayList<>();
    if (profiles.size() <= MOST && LOOKING_UP.contains(candidate.table())) {
      for (TableProfile other : profiles) {
        if (canBeJoined(candidate.profile(), other)) {
          join(candidate, other, new Joined(joins)).ifPresent(joins::add);
        }
      }
    }
    return new Joined(joins);
  }

  /** Files with files, tables of the database with each other. */
  private static boolean canBeJoined(TableProfile own, TableProfile other) {
    boolean isAnother =
        own.origin() instanceof SchemaOrigin
            ? other.origin() instanceof SchemaOrigin && !other.said().equals(own.said())
            : other.origin() instanceof FileOrigin && !other.name().equals(own.name());
    return isAnother && other.isWhole();
  }

  private Optional<Join> join(Candidate candidate, TableProfile other, Joined known) {
    for (ColumnProfile own : candidate.profile().columns()) {
      Optional<ColumnProfile> key = Links.keyOf(own, other.columns());
      List<Column> found =
          key.map(each -> found(candidate, own, other, each, known)).orElse(List.of());
      if (!found.isEmpty()) {
        used.add(other.said());
        List<Column> columns = new ArrayList<>(found);
        columns.addAll(besides(candidate, other, known, found));
        return Optional.of(join(own, other, key.orElseThrow(), columns));
      }
    }
    return Optional.empty();
  }

  private Join join(
      ColumnProfile own, TableProfile other, ColumnProfile key, List<Column> columns) {
    long there = own.values().stream().filter(key.values()::contains).count();
    return new Join(
        other,
        schemas.source(other).orElse(other.name()),
        own.header(),
        Counts.of(there, own.values().size()) + " are found there",
        key.header(),
        columns);
  }

  /** What is read from the joined table for its name alone. */
  private static List<Column> besides(
      Candidate candidate, TableProfile other, Joined known, List<Column> found) {
    return candidate.table().fields().stream()
        .filter(field -> other.headers().stream().anyMatch(field.name()::equalsIgnoreCase))
        .filter(field -> candidate.match(field.name()).isEmpty() && !known.replaces(field))
        .filter(field -> found.stream().noneMatch(each -> each.field().equals(field.name())))
        .map(field -> new Column(field.name(), field.name(), "is called so there"))
        .toList();
  }

  private List<Column> found(
      Candidate candidate, ColumnProfile own, TableProfile other, ColumnProfile key, Joined known) {
    List<Column> found = new ArrayList<>();
    Table table = candidate.table();
    for (String name : LOOKED_UP) {
      boolean lacks =
          table.position(name) >= 0
              && !known.replaces(table.field(name))
              && candidate.match(name).filter(match -> !match.column().equals(own)).isEmpty();
      if (lacks) {
        column(table, table.field(name), own, other, key)
            .map(
                column ->
                    new Column(name, column.header(), "looked up by \"" + own.header() + "\""))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<ColumnProfile> column(
      Table table, Field field, ColumnProfile own, TableProfile other, ColumnProfile key) {
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
