package dev.hindsight.exports;

import dev.hindsight.exports.Folder.Named;
import dev.hindsight.exports.config.Yaml;
import dev.hindsight.exports.config.sources.FileSource;
import dev.hindsight.exports.config.sources.IfMissing;
import dev.hindsight.exports.config.sources.TableOfSchema;
import dev.hindsight.exports.contract.InputException;
import dev.hindsight.exports.formats.ExportFile;
import dev.hindsight.exports.formats.Format;
import dev.hindsight.exports.sql.SourceFiles;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files and folders of the folder of exports as sources of queries, by their names. */
record FolderSources(ExportFinder finder) implements SourceFiles {

  @Override
  public Optional<String> named(String source) {
    List<Named> named =
        finder.sources().stream().filter(entry -> name(entry).equals(source)).toList();
    List<Named> readable = named.stream().filter(FolderSources::isReadable).toList();
    List<Named> alike = readable.isEmpty() ? named : readable;
    if (alike.size() > 1) {
      throw new InputException(
          InputException.Source.DATA,
          "Cannot choose the source %s: there are %s. Remove all but one, or name it in hindsight.yaml: %s"
              .formatted(
                  source,
                  alike.stream().map(Named::name).collect(Collectors.joining(" and ")),
                  Yaml.sourceLine(source, Yaml.quoted(alike.get(0).entry().name()))));
    }
    return alike.stream().map(entry -> entry.entry().name()).findFirst();
  }

  private static boolean isReadable(Named entry) {
    return entry.entry().isFolder() || Format.of(entry.name()).isPresent();
  }

  @Override
  public List<ExportFile> files(String source, FileSource definition, String table) {
    return finder.filesOfSource(source, definition, table);
  }

  @Override
  public void noTable(TableOfSchema source, IfMissing ifMissing, String table) {
    finder.noTable(source, ifMissing, table);
  }

  @Override
  public List<String> names() {
    return finder.sources().stream().map(FolderSources::name).distinct().toList();
  }

  /** The name of a file as queries write it: {@code Change-Log.csv} is {@code change_log}. */
  private static String name(Named entry) {
    String file = Normalizer.normalize(entry.entry().name(), Normalizer.Form.NFC);
    String lower = file.toLowerCase(Locale.ROOT);
    String other = entry.entry().isFolder() ? lower : lower.replaceFirst("(?<=.)\\.[^.]*$", "");
    String stem =
        Format.allExtensions()
            .filter(lower::endsWith)
            .map(extension -> lower.substring(0, lower.length() - extension.length()))
            .findFirst()
            .orElse(other);
    String name = stem.replaceAll("[^a-z0-9_]", "_");
    return name.matches("[0-9].*") ? "_" + name : name;
  }
}
