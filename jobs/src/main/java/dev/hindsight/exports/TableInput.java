package dev.hindsight.exports;

import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.FileOpener;
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
import java.util.stream.Stream;

/**
 * The files of one table and how they are read, checked before any work is done.
 *
 * @param table the table
 * @param tasks one per file; empty where there is no such export
 * @param joined the files that it is joined with
 * @param headers all headers that are known before the files are read
 * @param planner what finds columns in headers
 */
record TableInput(
    Table table,
    List<FileTask> tasks,
    List<JoinedFile> joined,
    Set<String> headers,
    ColumnPlanner planner) {

  TableInput {
    tasks = List.copyOf(tasks);
    joined = List.copyOf(joined);
  }

  /** Looks into all files of a table; throws where one of them cannot be read as that table. */
  static TableInput of(Table table, ReadRequest request, ExportFinder finder, FileOpener opener) {
    ParsingRules rules = request.rules(table);
    List<ExportFile> files = finder.filesOf(table, rules.mapping());
    List<JoinedFile> joined =
        files.isEmpty()
            ? List.of()
            : rules.mapping().joins().stream()
                .map(join -> joined(finder.joinedFile(table, join), table, join, rules, opener))
                .toList();
    ColumnPlanner planner = new ColumnPlanner(table, rules.mapping(), joined);
    List<FileTask> tasks = new ArrayList<>();
    Set<String> headers = new LinkedHashSet<>();
    for (ExportFile file : files) {
      Source source = Source.own(file, table, rules.mapping(), planner.headerRule());
      ColumnPlan plan = plan(source, planner, opener);
      tasks.add(new FileTask(table.name(), source, tasks.size(), plan, rules));
      headers.addAll(plan.headers());
    }
    return new TableInput(table, tasks, joined, headers, planner);
  }

  private static JoinedFile joined(
      ExportFile file, Table table, TableMapping.Join join, ParsingRules rules, FileOpener opener) {
    try (RawRows rows = opener.open(Source.joined(file, table, rules.mapping(), join))) {
      return JoinedFile.read(rows, file, join);
    } catch (IOException failed) {
      throw InputException.unreadable(file.path(), failed);
    }
  }

  private static ColumnPlan plan(Source source, ColumnPlanner planner, FileOpener opener) {
    try (RawRows rows = opener.open(source)) {
      return planner.plan(source.file(), rows);
    } catch (IOException failed) {
      throw InputException.unreadable(source.file().path(), failed);
    }
  }

  boolean isPresent() {
    return !tasks.isEmpty();
  }

  /** The names of all files that are read for the table, those that it is joined with too. */
  Stream<String> allFileNames() {
    return Stream.concat(fileNames().stream(), joined.stream().map(JoinedFile::file));
  }

  List<String> fileNames() {
    return tasks.stream().map(task -> task.file().name()).toList();
  }
}
