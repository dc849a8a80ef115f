package dev.hindsight.init;

import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.Preset;
import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.config.sources.FileSource;
import dev.hindsight.exports.config.sources.IfMissing;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.profiling.FileProfile;
import dev.hindsight.findings.values.Say;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Recognises files that a preset reads, by their headers. */
final class Presets {

  /** Fewer headers are those of many files: then the name has to fit, too. */
  private static final int TELLING = 5;

  private final List<FileProfile> files;

  Presets(List<FileProfile> files) {
    this.files = files;
  }

  /**
   * A preset that fits.
   *
   * @param name its name
   * @param tables what it makes
   * @param sources the file of each of its sources that is there
   * @param definitions what the preset says of these sources
   */
  record Fitting(
      String name,
      List<Table> tables,
      Map<String, FileProfile> sources,
      Map<String, FileSource> definitions) {

    private int headers() {
      return definitions.values().stream().mapToInt(each -> each.headers().size()).sum();
    }

    /** What speaks for it. */
    String evidence() {
      return sources.entrySet().stream()
          .map(
              each ->
                  "%s has %s of %s"
                      .formatted(
                          each.getValue().said(),
                          counted(definitions.get(each.getKey()).headers().size()),
                          each.getKey()))
          .collect(Collectors.joining(", "));
    }

    private static String counted(int count) {
      return count == 1 ? "the header" : "all " + Say.count(count) + " headers";
    }

    /** The lines for sources whose file the preset would not find, or not read as it is written. */
    Map<String, List<Setting>> lines() {
      Map<String, List<Setting>> lines = new TreeMap<>();
      sources.forEach(
          (source, file) -> {
            List<Setting> form = new ArrayList<>();
            if (!isNamedSo(file, definitions.get(source).file())) {
              form.add(Setting.taken("file", Quoted.text(file.name()), ""));
            }
            form.addAll(new Forms(file).written());
            if (!form.isEmpty()) {
              lines.put(source, form);
            }
          });
      return lines;
    }

    private static boolean isNamedSo(FileProfile file, String glob) {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(file.name()));
    }
  }

  /** The presets that fit, those with most headers first; of two for one table the first. */
  List<Fitting> fitting() {
    List<Fitting> all =
        Preset.names().stream()
            .flatMap(name -> fitting(name).stream())
            .sorted(Comparator.comparingInt(Fitting::headers).reversed())
            .toList();
    Set<Table> taken = new HashSet<>();
    List<Fitting> chosen = new ArrayList<>();
    for (Fitting each : all) {
      if (each.tables().stream().noneMatch(taken::contains) && !isThereAlready(each)) {
        taken.addAll(each.tables());
        chosen.add(each);
      }
    }
    chosen.sort(Comparator.comparing(Fitting::name));
    return chosen;
  }

  /** Tables that have a file of their own name need no preset. */
  private boolean isThereAlready(Fitting fitting) {
    return fitting.tables().stream().allMatch(this::hasFile);
  }

  /** Whether a file is named after a table: it says more than one that could be made into it. */
  boolean hasFile(Table table) {
    return files.stream().anyMatch(file -> file.isNamedAfter(table));
  }

  private Optional<Fitting> fitting(String name) {
    Configuration preset = Preset.find(name).orElseThrow().configuration();
    Map<String, FileProfile> found = new LinkedHashMap<>();
    Map<String, FileSource> definitions = new LinkedHashMap<>();
    boolean complete = true;
    for (Map.Entry<String, FileSource> source : sources(preset).entrySet()) {
      Optional<FileProfile> file = having(source.getValue());
      file.ifPresent(
          each -> {
            found.put(source.getKey(), each);
            definitions.put(source.getKey(), source.getValue());
          });
      complete &= file.isPresent() || source.getValue().ifMissing() == IfMissing.EMPTY;
    }
    return complete && !found.isEmpty()
        ? Optional.of(new Fitting(name, tables(preset), found, definitions))
        : Optional.empty();
  }

  private static Map<String, FileSource> sources(Configuration preset) {
    Map<String, FileSource> sources = new TreeMap<>();
    preset
        .sources()
        .named()
        .forEach(
            (name, definition) -> {
              if (definition instanceof FileSource file) {
                sources.put(name, file);
              }
            });
    return sources;
  }

  private static List<Table> tables(Configuration preset) {
    return Contract.TABLES.stream()
        .filter(table -> !preset.mapping(table).equals(TableMapping.CONTRACT))
        .toList();
  }

  private Optional<FileProfile> having(FileSource source) {
    List<String> needed = source.headers().stream().map(Cells::comparable).toList();
    return files.stream()
        .filter(file -> needed.size() >= TELLING || Fitting.isNamedSo(file, source.file()))
        .filter(file -> !needed.isEmpty())
        .filter(
            file ->
                file.headers().stream()
                    .map(Cells::comparable)
                    .collect(Collectors.toSet())
                    .containsAll(needed))
        .max(Comparator.comparingInt(file -> Fitting.isNamedSo(file, source.file()) ? 1 : 0));
  }
}
