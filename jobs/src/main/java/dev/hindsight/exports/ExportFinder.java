package dev.hindsight.exports;

import dev.hindsight.exports.Folder.Named;
import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.config.Yaml;
import dev.hindsight.exports.config.sources.FileSource;
import dev.hindsight.exports.config.sources.IfMissing;
import dev.hindsight.exports.config.sources.TableOfSchema;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.FolderColumn;
import dev.hindsight.exports.formats.Format;
import dev.hindsight.exports.formats.StoredEntry;
import dev.hindsight.findings.quality.NotRead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;

/** Finds the files of exports in a folder. */
final class ExportFinder {

  private final Folder folder;

  /** What is not there, and why: what becomes of the tables that are made of it. */
  private final Map<NotRead, Set<String>> missing =
      new TreeMap<>(Comparator.comparing(NotRead::name));

  /**
   * Looks into a folder.
   *
   * @throws InputException where it is not there, or no folder
   */
  ExportFinder(String folder, Configuration configuration) {
    this(new Folder(folder, configuration));
  }

  ExportFinder(Folder folder) {
    this.folder = folder;
  }

  /** Looks into a folder; where none is given, there are no files. */
  static ExportFinder in(Optional<String> folder, Configuration configuration) {
    return folder
        .map(given -> new ExportFinder(given, configuration))
        .orElseGet(() -> new ExportFinder(new Folder()));
  }

  /** The files of a table, sorted by name; none where there is no such export. */
  List<ExportFile> filesOf(Table table, TableMapping mapping) {
    return mapping
        .foreignFile()
        .map(named -> foreignFiles(table, named, mapping.ifMissing()))
        .orElseGet(() -> ownFiles(table));
  }

  /** A file that another one is joined with. */
  ExportFile joinedFile(Table table, TableMapping.Join join) {
    List<ExportFile> files = filesNamed(join.file());
    if (files.isEmpty()) {
      throw folder.data(
          "Cannot find %s in %s, which %s is joined with. The folder has: %s"
              .formatted(join.file(), folder, table.name(), folder.names()));
    }
    if (files.size() > 1) {
      throw folder.data(
          "Cannot join %s with %s: these are %s files, and only one can be joined. Put them together, or name one."
              .formatted(table.name(), join.file(), files.size()));
    }
    return files.get(0);
  }

  /** The files and folders that are sources by their names. */
  List<Named> sources() {
    return folder.visible().stream()
        .filter(entry -> entry.entry().kind() == StoredEntry.Kind.FILE || entry.entry().isFolder())
        .toList();
  }

  /**
   * The files of a source that queries name; none where it may have none.
   *
   * @param table the table that a query makes of it
   */
  List<ExportFile> filesOfSource(String source, FileSource definition, String table) {
    List<ExportFile> files = filesNamed(definition.file());
    if (files.isEmpty() && definition.ifMissing() == IfMissing.REFUSED) {
      throw folder.data(
          "Cannot find the files of the source %s: hindsight.yaml says that they are %s, and no file in %s is named so. The folder has: %s"
              .formatted(source, definition.file(), folder, folder.names()));
    }
    if (files.isEmpty()) {
      noteMissing(noFile(definition.file()), definition.ifMissing(), table);
    }
    return files;
  }

  /**
   * Takes note of a source that is neither a table of its schema nor a file, and may be missing.
   *
   * @param table the table that a query makes of it
   */
  void noTable(TableOfSchema source, IfMissing ifMissing, String table) {
    String why =
        "The user sees no table %s in the schema %s"
            .formatted(source.table(), source.schema().schema());
    noteMissing(new NotRead(source.name() + "_" + source.table(), why), ifMissing, table);
  }

  private static NotRead noFile(String glob) {
    return new NotRead(glob, "No file is named so");
  }

  private void noteMissing(NotRead source, IfMissing ifMissing, String table) {
    missing
        .computeIfAbsent(source, unnoted -> new TreeSet<>())
        .add(ifMissing == IfMissing.EMPTY ? table + " is made without it" : leftOut(table));
  }

  private static String leftOut(String table) {
    return table + " is left out";
  }

  /**
   * What the folder has and nothing was read from.
   *
   * @param others by the names of the tables that have an export, why nothing else is read for them
   */
  List<NotRead> notRead(Map<String, String> others) {
    return Stream.concat(folder.notRead(others).stream(), notThere()).toList();
  }

  private Stream<NotRead> notThere() {
    return missing.entrySet().stream()
        .map(
            each ->
                new NotRead(
                    each.getKey().name(),
                    each.getKey().reason() + ": " + String.join(", ", each.getValue())));
  }

  private List<ExportFile> foreignFiles(Table table, String glob, IfMissing ifMissing) {
    List<ExportFile> files = filesNamed(glob);
    if (files.isEmpty() && ifMissing != IfMissing.REFUSED) {
      noteMissing(noFile(glob), ifMissing, table.name());
    } else if (files.isEmpty()) {
      throw folder.data(
          "Cannot find the export of %s: hindsight.yaml says that it is %s, and no file in %s is named so. The folder has: %s"
              .formatted(table.name(), glob, folder, folder.names()));
    }
    return files;
  }

  private List<ExportFile> filesNamed(String glob) {
    return folder.named(glob).stream().flatMap(match -> files(match).stream()).toList();
  }

  private List<ExportFile> ownFiles(Table table) {
    List<Named> candidates =
        folder.visible().stream()
            .filter(entry -> Format.isNamedAfter(table.name(), entry.entry().name()))
            .toList();
    if (candidates.size() > 1) {
      throw folder.data(
          "Cannot choose the export of %s: there are %s. Remove all but one, or name it in hindsight.yaml: %s"
              .formatted(
                  table.name(),
                  candidates.stream().map(Named::name).collect(Collectors.joining(" and ")),
                  Yaml.line(table.name(), "file", candidates.get(0).entry().name())));
    }
    if (candidates.isEmpty()) {
      rejectOtherEndings(table);
      return List.of();
    }
    return files(candidates.get(0));
  }

  /** What is an export for its name must not be left out for its ending. */
  private void rejectOtherEndings(Table table) {
    folder.visible().stream()
        .filter(entry -> !entry.entry().isFolder() && Folder.stem(entry).equals(table.name()))
        .findFirst()
        .ifPresent(
            entry -> {
              throw folder.data(
                  "Cannot read %s, the only export of %s: after the name of the table, that of a file goes on with one of %s. Save it as one of these, or take it out of the folder."
                      .formatted(entry.name(), table.name(), extensions()));
            });
  }

  private static String extensions() {
    return Format.allExtensions().collect(Collectors.joining(", "));
  }

  /** The file that an entry is, or the part files that are in it. */
  List<ExportFile> files(Named entry) {
    return switch (entry.entry().kind()) {
      case FILE -> List.of(file(entry, List.of()));
      case FOLDER -> {
        List<ExportFile> parts = parts(entry, List.of());
        if (parts.isEmpty()) {
          throw folder.data(
              "Cannot read %s: the folder has no part files in it.".formatted(entry.name()));
        }
        yield parts;
      }
      case DANGLING_LINK, OTHER -> throw noFile(entry);
    };
  }

  /** The files in a folder and in those below it that have a column in their names. */
  private List<ExportFile> parts(Named in, List<FolderColumn> columns) {
    List<ExportFile> parts = new ArrayList<>();
    for (Named part : folder.in(in)) {
      if (!part.isPassedOver()) {
        switch (part.entry().kind()) {
          case FILE -> parts.add(file(part, columns));
          case FOLDER -> parts.addAll(parts(part, with(columns, part)));
          case DANGLING_LINK, OTHER -> throw noFile(part);
        }
      }
    }
    return parts;
  }

  private List<FolderColumn> with(List<FolderColumn> columns, Named part) {
    List<FolderColumn> all = new ArrayList<>(columns);
    all.add(FolderColumn.of(part.entry().name()).orElseThrow(() -> noColumn(part)));
    return all;
  }

  private InputException noColumn(Named part) {
    return folder.data(
        "Cannot read %s: beside part files, a folder is named after a column and its value, such as region=EMEA. Move its files up, or take it out of the export."
            .formatted(part.name()));
  }

  private static InputException noFile(Named entry) {
    return entry.entry().kind() == StoredEntry.Kind.DANGLING_LINK
        ? new InputException(
            InputException.Source.STORAGE,
            "Cannot read %s: it is a link to something that is not there. Put that back or remove the link, then run again."
                .formatted(entry.name()))
        : new InputException(
            InputException.Source.DATA,
            "Cannot read %s: it is neither a file nor a folder. Remove it."
                .formatted(entry.name()));
  }

  private ExportFile file(Named entry, List<FolderColumn> columns) {
    Format format =
        Format.of(entry.name())
            .orElseThrow(
                () ->
                    folder.data(
                        "Cannot read %s: its name does not end in one of %s."
                            .formatted(entry.name(), extensions())));
    folder.markRead(entry);
    return new ExportFile(entry.entry(), entry.name(), format, columns);
  }

  /** The exception for a folder that has neither of the tables that a report can be made of. */
  InputException nothingToReport() {
    String wanted =
        missing.entrySet().stream()
            .filter(each -> each.getValue().contains(leftOut(Deals.TABLE.name())))
            .map(each -> each.getKey().name())
            .findFirst()
            .orElse("deals.csv or accounts.csv");
    if (folder.isNone()) {
      return new InputException(
          InputException.Source.CONFIGURATION,
          "Cannot make a report: nothing gives deals or accounts, and every report is made of one of them. Say in hindsight.yaml which table of the database has them, such as %s, or name a folder of exports with --exports."
              .formatted(Yaml.line("deals", "sql", "SELECT * FROM crm_opportunity")));
    }
    if (folder.visible().isEmpty()) {
      return folder.data(
          "Cannot find exports in %s: the folder is empty. Export at least %s into it."
              .formatted(folder, wanted));
    }
    return folder.data(
        "Cannot find an export of deals or accounts in %s, and every report is made of one of them. Export %s into it, or name the file in hindsight.yaml: %s. The folder has: %s"
            .formatted(folder, wanted, Yaml.line("deals", "file", "YOUR FILE"), folder.names()));
  }
}
