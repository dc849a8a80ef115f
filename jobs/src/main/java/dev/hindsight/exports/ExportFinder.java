package dev.hindsight.exports;

import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.config.Yaml;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.Format;
import dev.hindsight.exports.formats.Storage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files of exports in a folder. */
final class ExportFinder {

  private final FileSystem storage;
  private final Path folder;
  private final List<FileStatus> entries;

  /**
   * Looks into a folder.
   *
   * @throws InputException where it is not there, no folder, or empty
   */
  ExportFinder(String folder, Configuration configuration) {
    try {
      Path path = new Path(folder);
      this.storage = Storage.of(path, configuration);
      this.folder = Storage.ask(path, () -> storage.makeQualified(path));
      this.entries = visible(this.folder, folder);
    } catch (IOException failed) {
      throw InputException.unreadable(folder, failed);
    }
    if (entries.isEmpty()) {
      throw data(
          "Cannot find exports in "
              + folder
              + ": the folder is empty. Export at least deals.csv into it.");
    }
  }

  private List<FileStatus> visible(Path path, String said) throws IOException {
    FileStatus status = statusOf(path, said);
    if (!status.isDirectory()) {
      throw data("Cannot read exports from " + said + ": it is a file; name the folder it is in.");
    }
    return list(path);
  }

  private FileStatus statusOf(Path path, String said) throws IOException {
    try {
      return Storage.ask(path, () -> storage.getFileStatus(path));
    } catch (FileNotFoundException missing) {
      throw new InputException(
          InputException.Source.DATA,
          "Cannot find the folder of exports " + said + ". Name one that is there with --exports.",
          missing);
    }
  }

  private List<FileStatus> list(Path path) throws IOException {
    return Arrays.stream(Storage.ask(path, () -> storage.listStatus(path)))
        .filter(entry -> !isHidden(entry.getPath().getName()))
        .sorted(Comparator.comparing(entry -> entry.getPath().getName()))
        .toList();
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }

  /** The files of a table, sorted by name; none where there is no such export. */
  List<ExportFile> filesOf(Table table, TableMapping mapping) {
    try {
      return mapping.foreignFile().isPresent()
          ? foreignFiles(table, mapping.foreignFile().get())
          : ownFiles(table);
    } catch (IOException failed) {
      throw InputException.unreadable(folder.toString(), failed);
    }
  }

  /** A file that another one is joined with. */
  ExportFile joinedFile(Table table, TableMapping.Join join) {
    List<ExportFile> files = filesOf(table, join.file());
    if (files.size() != 1) {
      throw data(
          "Cannot find %s in %s, which %s is joined with. The folder has: %s"
              .formatted(join.file(), folder, table.name(), names()));
    }
    return files.get(0);
  }

  private List<ExportFile> filesOf(Table table, String foreign) {
    try {
      return foreignFiles(table, foreign);
    } catch (IOException failed) {
      throw InputException.unreadable(folder.toString(), failed);
    }
  }

  /** What the folder has, as a message says it. */
  String names() {
    return entries.stream()
        .map(entry -> entry.getPath().getName())
        .collect(Collectors.joining(", "));
  }

  private List<ExportFile> foreignFiles(Table table, String glob) throws IOException {
    FileStatus[] found = Storage.ask(folder, () -> storage.globStatus(new Path(folder, glob)));
    List<FileStatus> matches =
        found == null
            ? List.of()
            : Arrays.stream(found)
                .filter(entry -> !isHidden(entry.getPath().getName()))
                .sorted(Comparator.comparing(FileStatus::getPath))
                .toList();
    if (matches.isEmpty()) {
      throw data(
          "Cannot find the export of %s: hindsight.yaml says that it is %s, and no file in %s is named so. The folder has: %s"
              .formatted(table.name(), glob, folder, names()));
    }
    List<ExportFile> files = new ArrayList<>();
    for (FileStatus match : matches) {
      files.addAll(filesIn(match));
    }
    return files;
  }

  private List<ExportFile> ownFiles(Table table) throws IOException {
    List<FileStatus> candidates =
        entries.stream().filter(entry -> isNamedAfter(table, entry.getPath().getName())).toList();
    if (candidates.size() > 1) {
      throw data(
          "Cannot choose the export of %s: there are %s. Remove all but one, or name it in hindsight.yaml: %s"
              .formatted(
                  table.name(),
                  candidates.stream()
                      .map(entry -> entry.getPath().getName() + (entry.isDirectory() ? "/" : ""))
                      .collect(Collectors.joining(" and ")),
                  Yaml.line(table.name(), "file", candidates.get(0).getPath().getName())));
    }
    return candidates.isEmpty() ? List.of() : filesIn(candidates.get(0));
  }

  private static boolean isNamedAfter(Table table, String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.equals(table.name())
        || Format.allExtensions().anyMatch(extension -> name.equals(table.name() + extension));
  }

  private List<ExportFile> filesIn(FileStatus entry) throws IOException {
    if (!entry.isDirectory()) {
      return List.of(file(entry));
    }
    List<ExportFile> parts = new ArrayList<>();
    for (FileStatus part : list(entry.getPath())) {
      if (part.isFile()) {
        parts.add(file(part));
      }
    }
    if (parts.isEmpty()) {
      throw data("Cannot read %s: the folder has no part files in it.".formatted(nameOf(entry)));
    }
    return parts;
  }

  private ExportFile file(FileStatus status) {
    String name = nameOf(status);
    Format format =
        Format.of(name)
            .orElseThrow(
                () ->
                    data(
                        "Cannot read %s: its name does not end in one of %s."
                            .formatted(
                                name, Format.allExtensions().collect(Collectors.joining(", ")))));
    return new ExportFile(status.getPath().toString(), name, format, status.getLen());
  }

  private String nameOf(FileStatus status) {
    return folder.toUri().relativize(status.getPath().toUri()).getPath();
  }

  private static InputException data(String message) {
    return new InputException(InputException.Source.DATA, message);
  }

  /** The exception for a folder without the one table that is indispensable. */
  InputException noDeals() {
    return data(
        "Cannot find an export of deals, which every report needs, in %s. Export deals.csv into it, or name the file in hindsight.yaml: %s. The folder has: %s"
            .formatted(folder, Yaml.line("deals", "file", "YOUR FILE"), names()));
  }
}
