package dev.hindsight.cli;

import dev.hindsight.cli.terminal.Progress;
import dev.hindsight.exports.connections.DatabaseReader;
import dev.hindsight.exports.connections.SchemaTable;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.profiling.SchemaProfiler;
import dev.hindsight.exports.profiling.TableProfile;
import dev.hindsight.findings.quality.NotRead;
import dev.hindsight.init.Proposer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at the tables of a database: at all headers, and at the first rows of the likeliest. */
final class DatabaseLook {

  /** Of more tables only the headers are looked at. */
  static final int MOST_TABLES = 100;

  private static final int NAMED = 20;

  private final DatabaseReader database;
  private final Map<TableProfile, SchemaTable> tables = new LinkedHashMap<>();

  /**
   * Looks at headers.
   *
   * @param schemas the schemas; none: the one in which the login begins
   * @throws InputException where one of them has no table
   */
  DatabaseLook(DatabaseReader database, List<String> schemas) {
    this.database = database;
    for (String schema : schemas.isEmpty() ? List.of(database.ownSchema()) : schemas) {
      List<SchemaTable> found = database.tables(schema);
      if (found.isEmpty()) {
        throw nothingIn(schema);
      }
      found.forEach(table -> tables.put(SchemaProfiler.unread(table), table));
    }
  }

  private InputException nothingIn(String schema) {
    List<String> others =
        database.schemas().stream().filter(each -> !isOfTheDatabase(each)).limit(NAMED).toList();
    return new InputException(
        InputException.Source.DATA,
        "Cannot find a table in the schema %s: the user sees none there. %s"
            .formatted(
                schema,
                others.isEmpty()
                    ? "Let the user read the tables of the CRM and of the tickets."
                    : "Name the schema with --schema; those with tables are: "
                        + String.join(", ", others)));
  }

  private static boolean isOfTheDatabase(String schema) {
    return schema
        .toLowerCase(Locale.ROOT)
        .matches("information_schema|pg_.*|sys|system|mysql|performance_schema");
  }

  /** How many tables are looked at. */
  int size() {
    return Math.min(MOST_TABLES, tables.size());
  }

  /**
   * Looks at rows.
   *
   * @param characters about how many characters of all tables together
   * @param unread takes what was not looked at, and why
   */
  List<TableProfile> profiles(
      Proposer proposer, int characters, Progress progress, List<NotRead> unread) {
    Set<TableProfile> likeliest =
        Set.copyOf(proposer.likeliest(List.copyOf(tables.keySet()), MOST_TABLES));
    SchemaProfiler profiler = new SchemaProfiler(database, characters / size());
    Set<String> twice = twice();
    List<TableProfile> profiles = new ArrayList<>();
    tables.forEach(
        (unseen, table) -> {
          if (twice.contains(source(table))) {
            unread.add(
                new NotRead(
                    unseen.said(),
                    "Another table is called so but for signs or case, and queries cannot tell"
                        + " them apart"));
          } else if (likeliest.contains(unseen)) {
            progress
                .step("Looking at " + unseen.said(), () -> profile(profiler, table, unread))
                .forEach(profiles::add);
          } else {
            unread.add(
                new NotRead(
                    unseen.said(),
                    "Its rows were not looked at: those of %s tables with likelier columns were"
                        .formatted(MOST_TABLES)));
          }
        });
    return profiles;
  }

  private Set<String> twice() {
    Set<String> once = new HashSet<>();
    return tables.values().stream()
        .map(DatabaseLook::source)
        .filter(source -> !once.add(source))
        .collect(Collectors.toSet());
  }

  private static String source(SchemaTable table) {
    return table.schema() + "." + table.queried();
  }

  private static List<TableProfile> profile(
      SchemaProfiler profiler, SchemaTable table, List<NotRead> unread) {
    try {
      return List.of(profiler.profile(table));
    } catch (DatabaseReader.Unreadable refused) {
      unread.add(new NotRead(table.schema() + "." + table.name(), refused.getMessage()));
      return List.of();
    }
  }
}
