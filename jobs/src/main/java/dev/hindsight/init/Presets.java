package dev.hindsight.init;

import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.Preset;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.profiling.SchemaOrigin;
import dev.hindsight.exports.profiling.TableProfile;
import dev.hindsight.findings.values.Say;
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
import java.util.stream.Stream;

/** Recognises files, and schemas of a database, that a preset reads, by their headers. */
final class Presets {

  private final List<TableProfile> files = new ArrayList<>();
  private final Map<String, List<TableProfile>> schemas = new TreeMap<>();

  Presets(List<TableProfile> profiles) {
    for (TableProfile each : profiles) {
      if (each.origin() instanceof SchemaOrigin origin) {
        schemas.computeIfAbsent(origin.schema(), unseen -> new ArrayList<>()).add(each);
      } else {
        files.add(each);
      }
    }
  }

  /**
   * A preset that fits.
   *
   * @param name its name
   * @param tables what it makes
   * @param sources what is there of its sources, by their names
   * @param rivals what fits as well, a clause each
   */
  record Fitting(String name, List<Table> tables, Map<String, Found> sources, List<String> rivals) {

    private int headers() {
      return sources.values().stream().mapToInt(each -> each.wanted().headers().size()).sum();
    }

    /** What it reads. */
    List<TableProfile> read() {
      return sources.values().stream().map(Found::profile).distinct().toList();
    }

    /** What speaks for it. */
    String evidence() {
      String fitting =
          sources.values().stream()
              .map(
                  each ->
                      "%s has %s of %s"
                          .formatted(
                              each.profile().said(),
                              counted(each.wanted().headers().size()),
                              each.wanted().name()))
              .collect(Collectors.joining(", "));
      return Stream.concat(Stream.of(fitting), doubt()).collect(Collectors.joining("; "));
    }

    private Stream<String> doubt() {
      return rivals.isEmpty()
          ? Stream.empty()
          : Stream.of("NOT CERTAIN: " + String.join("; ", rivals));
    }

    private Fitting with(List<String> more) {
      return new Fitting(
          name, tables, sources, Stream.concat(rivals.stream(), more.stream()).toList());
    }

    /** Whether it is another system in the database that has the same, and not another reading. */
    private boolean isBeside(Fitting other) {
      return !schemas().isEmpty()
          && !other.schemas().isEmpty()
          && tables.stream().anyMatch(other.tables::contains)
          && read().stream().noneMatch(other.read()::contains);
    }

    private String asRival(Fitting chosen) {
      return "the preset %s fits as well, and gives %s, too"
          .formatted(
              name,
              tables.stream()
                  .filter(chosen.tables::contains)
                  .map(Table::name)
                  .collect(Collectors.joining(", ")));
    }

    /** What is not certain, a line each. */
    Stream<String> doubts() {
      return doubt().map(doubt -> name + ": " + doubt);
    }

    private static String counted(int count) {
      return count == 1 ? "the header" : "all " + Say.count(count) + " headers";
    }

    /** The lines for sources whose file the preset would not find, or not read as it is written. */
    Map<String, List<Setting>> lines() {
      Map<String, List<Setting>> lines = new TreeMap<>();
      sources.forEach(
          (source, found) -> {
            List<Setting> form = new ArrayList<>(found.wanted().elsewhere(found.profile()));
            form.addAll(Forms.written(found.profile()));
            if (!form.isEmpty()) {
              lines.put(source, form);
            }
          });
      return lines;
    }

    /** For each schema that it reads the name that it has for it. */
    Map<String, String> schemas() {
      Map<String, String> schemas = new TreeMap<>();
      sources
          .values()
          .forEach(
              each -> {
                if (each.profile().origin() instanceof SchemaOrigin origin) {
                  schemas.put(origin.schema(), each.wanted().ofSchema());
                }
              });
      return schemas;
    }
  }

  /**
   * What is there of a source.
   *
   * @param wanted what the preset says of it
   * @param profile where it is
   */
  record Found(WantedSource wanted, TableProfile profile) {}

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
    return chosen.stream()
        .sorted(Comparator.comparing(Fitting::name))
        .map(each -> each.with(rivals(each, all, chosen)))
        .toList();
  }

  /** The presets that were not chosen because of this one. */
  private static List<String> rivals(Fitting preset, List<Fitting> all, List<Fitting> chosen) {
    return all.stream()
        .filter(each -> !chosen.contains(each) && each.isBeside(preset))
        .map(each -> each.asRival(preset))
        .toList();
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
    List<WantedSource> wanted = WantedSource.of(preset);
    Optional<Fitting> inFiles =
        found(wanted, files).map(found -> new Fitting(name, tables(preset), found, List.of()));
    return inFiles.or(() -> inSchemas(name, tables(preset), wanted));
  }

  /** In the schema of which it reads most. */
  private Optional<Fitting> inSchemas(String name, List<Table> tables, List<WantedSource> wanted) {
    List<Fitting> all =
        schemas.values().stream()
            .flatMap(schema -> found(wanted, schema).stream())
            .map(found -> new Fitting(name, tables, found, List.of()))
            .sorted(Comparator.comparingInt(Fitting::headers).reversed())
            .toList();
    return all.stream()
        .findFirst()
        .map(
            best ->
                new Fitting(name, tables, best.sources(), others(all.stream().skip(1).toList())));
  }

  private static List<String> others(List<Fitting> inOtherSchemas) {
    return inOtherSchemas.isEmpty()
        ? List.of()
        : List.of(
            "it fits as well the schema "
                + inOtherSchemas.stream()
                    .flatMap(each -> each.schemas().keySet().stream())
                    .collect(Collectors.joining(", ")));
  }

  /** The sources that are there; empty where one lacks that has to be. */
  private static Optional<Map<String, Found>> found(
      List<WantedSource> wanted, List<TableProfile> among) {
    Map<String, Found> found = new LinkedHashMap<>();
    for (WantedSource each : wanted) {
      Optional<TableProfile> profile = each.in(among);
      profile.ifPresent(there -> found.put(each.name(), new Found(each, there)));
      boolean lacks = profile.isEmpty() && (!each.isOptional() || each.isUnfitIn(among));
      if (lacks) {
        return Optional.empty();
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private static List<Table> tables(Configuration preset) {
    return Contract.TABLES.stream()
        .filter(
            table ->
                preset.mapping(table).query().isPresent()
                    || preset.mapping(table).foreignFile().isPresent())
        .toList();
  }
}
