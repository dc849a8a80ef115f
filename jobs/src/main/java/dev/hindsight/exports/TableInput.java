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
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The files of one table and how they are read, checked before any work is done.
 *
 * @param table the table
 * @param tasks one per file; empty where there is no such export
 * @param joined the files that it is joined with
 * @param files all files that are read for it, joined ones too
 * @param headers all headers that are known before the files are read
 * @param planner what finds columns in headers
 */
record TableInput(
    Table table,
    List<FileTask> tasks,
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
   * Looks into all files of a table; throws where one of them cannot be read as that table.
   *
   * @param sheets takes in which sheets of their workbooks are not read
   */
  static TableInput of(
      Table table,
      ReadRequest request,
      ExportFinder finder,
      FileOpener opener,
      UnreadSheets sheets) {
    ParsingRules rules = request.rules(table);
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
    return new TableInput(table, tasks, joined, all, headers, planner);
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
    return !tasks.isEmpty();
  }

  List<String> fileNames() {
    return tasks.stream().map(task -> task.file().name()).toList();
  }
}
