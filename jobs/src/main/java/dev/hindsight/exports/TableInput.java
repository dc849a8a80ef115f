package dev.hindsight.exports;

import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.FileOpener;
import dev.hindsight.exports.formats.HeaderRule;
import dev.hindsight.exports.formats.RawRows;
import dev.hindsight.exports.formats.Source;
import dev.hindsight.exports.judging.ColumnPlan;
import dev.hindsight.exports.judging.FileTask;
import dev.hindsight.exports.judging.JoinedFile;
import dev.hindsight.exports.judging.ParsingRules;
import dev.hindsight.exports.sql.QueriedTable;
import dev.hindsight.exports.sql.Queries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.api.java.JavaPairRDD;

/**
 * The files of one table and how they are read, checked before any work is done.
 *
 * @param table the table
 * @param tasks one per file; empty where there is no such export
 * @param queried the result of the query that makes it; null: it is read from files
 * @param joined the files that it is joined with
 * @param files all files that are read for it, joined ones too
 * @param headers all headers that are known before the files are read
 * @param planner what finds columns in headers
 */
record TableInput(
    Table table,
    List<FileTask> tasks,
    QueriedTask queried,
    List<JoinedFile> joined,
    List<ExportFile> files,
    Set<String> headers,
    ColumnPlanner planner) {

  TableInput {
    tasks = List.copyOf(tasks);
    joined = List.copyOf(joined);
    files = List.copyOf(files);
  }

  /**
   * The reading of a query's result.
   *
   * @param table the result
   * @param plan where the columns stand in it
   * @param rules what its values are read by
   */
  record QueriedTask(QueriedTable table, ColumnPlan plan, ParsingRules rules) {

    JavaPairRDD<byte[], byte[]> identified() {
      return table.identified(plan, rules);
    }
  }

  /** Looks into what a query gives; throws where it cannot be read as the table. */
  private static TableInput of(Table table, QueriedTable queried, ParsingRules rules) {
    ColumnPlanner planner = new ColumnPlanner(table, rules.mapping(), List.of());
    ColumnPlan plan = planner.plan(queried);
    return new TableInput(
        table,
        List.of(),
        new QueriedTask(queried, plan, rules),
        List.of(),
        queried.files(),
        new LinkedHashSet<>(plan.headers()),
        planner);
  }

  /**
   * Looks into all files of a table; throws where one of them cannot be read as that table.
   *
   * @param sheets takes in which sheets of their workbooks are not read
   * @param queries runs the query that makes it, where there is one
   */
  static TableInput of(
      Table table,
      ReadRequest request,
      ExportFinder finder,
      FileOpener opener,
      UnreadSheets sheets,
      Queries queries) {
    ParsingRules rules = request.rules(table);
    if (rules.mapping().query().isPresent()) {
      return queries
          .run(table.name(), rules.mapping().query().get())
          .map(queried -> of(table, queried, rules))
          .orElseGet(() -> missing(table, rules));
    }
    List<ExportFile> files = finder.filesOf(table, rules.mapping());
    List<ExportFile> all = new ArrayList<>(files);
    List<JoinedFile> joined = new ArrayList<>();
    for (TableMapping.Join join :
        files.isEmpty() ? List.<TableMapping.Join>of() : rules.mapping().joins()) {
      ExportFile file = finder.joinedFile(table, join);
      all.add(file);
      joined.add(
          opened(
              opener,
              Source.joined(file, table, rules.mapping(), join),
              sheets,
              rows -> JoinedFile.read(rows, file, join)));
    }
    ColumnPlanner planner = new ColumnPlanner(table, rules.mapping(), joined);
    HeaderRule headerRule = planner.headerRule();
    List<FileTask> tasks = new ArrayList<>();
    Set<String> headers = new LinkedHashSet<>();
    for (ExportFile file : files) {
      Source source = Source.own(file, table, rules.mapping(), headerRule);
      ColumnPlan plan = opened(opener, source, sheets, rows -> planner.plan(file, rows));
      tasks.add(new FileTask(table.name(), source, tasks.size(), plan, rules));
      headers.addAll(plan.headers());
    }
    return new TableInput(table, tasks, null, joined, all, headers, planner);
  }

  private static TableInput missing(Table table, ParsingRules rules) {
    ColumnPlanner planner = new ColumnPlanner(table, rules.mapping(), List.of());
    return new TableInput(table, List.of(), null, List.of(), List.of(), Set.of(), planner);
  }

  private static <T> T opened(
      FileOpener opener, Source source, UnreadSheets sheets, Function<RawRows, T> reading) {
    try (RawRows rows = opener.open(source)) {
      T read = reading.apply(rows);
      sheets.add(source.file(), rows);
      return read;
    } catch (IOException failed) {
      throw source.file().unreadable(failed);
    }
  }

  boolean isPresent() {
    return !tasks.isEmpty() || queried != null;
  }

  List<String> fileNames() {
    return queried == null
        ? tasks.stream().map(task -> task.file().name()).toList()
        : queried.table().fileNames();
  }

  /** The same once all rows are read: with how many rows a query had to take from. */
  List<String> fileNamesWithRows() {
    return queried == null ? fileNames() : queried.table().fileNamesWithRows();
  }

  /** The headers of one of its files, by its position. */
  List<String> headers(int file) {
    return queried == null ? tasks.get(file).plan().headers() : queried.plan().headers();
  }

  /** Why a further file that is named after it is not read. */
  String whyNoOtherFile() {
    return queried == null
        ? "Another file is read for " + table.name()
        : "The query of " + table.name() + " in hindsight.yaml does not name it";
  }

  /** How large what it is read from is. */
  long bytes() {
    return queried == null
        ? tasks.stream().mapToLong(task -> task.file().bytes()).sum()
        : queried.table().bytes();
  }
}
