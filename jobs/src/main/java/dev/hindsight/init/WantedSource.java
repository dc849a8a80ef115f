package dev.hindsight.init;

import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.sources.ByNameSource;
import dev.hindsight.exports.config.sources.FileSource;
import dev.hindsight.exports.config.sources.IfMissing;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.exports.profiling.SchemaOrigin;
import dev.hindsight.exports.profiling.TableProfile;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A source as a preset describes it.
 *
 * @param name its name
 * @param glob how its files are named; empty: it is a table of a schema, whose name begins the name
 *     of the source
 * @param headers the headers that it has to have
 * @param isOptional whether the preset does without it
 */
record WantedSource(String name, Optional<String> glob, List<String> headers, boolean isOptional) {

  /** Fewer headers are those of many files: then the name has to fit, too. */
  private static final int TELLING = 5;

  /** The sources of a preset, in the order of their names. */
  static List<WantedSource> of(Configuration preset) {
    List<WantedSource> all = new ArrayList<>();
    new TreeMap<>(preset.sources().named())
        .forEach(
            (name, definition) -> {
              if (definition instanceof FileSource file) {
                all.add(
                    new WantedSource(
                        name,
                        Optional.of(file.file()),
                        file.headers(),
                        file.ifMissing() == IfMissing.EMPTY));
              } else if (definition instanceof ByNameSource table) {
                all.add(
                    new WantedSource(
                        name,
                        Optional.empty(),
                        table.shape().headers(),
                        table.shape().ifMissing() == IfMissing.EMPTY));
              }
            });
    return all;
  }

  /** The name that the schema has among the sources: what stands before the first _. */
  String ofSchema() {
    return name.substring(0, name.indexOf('_'));
  }

  /** The likeliest of some tables. */
  Optional<TableProfile> in(List<TableProfile> among) {
    return among.stream()
        .filter(profile -> isNamedSo(profile) || (glob.isPresent() && headers.size() >= TELLING))
        .filter(profile -> isInSchema(profile) == glob.isEmpty())
        .filter(this::hasHeaders)
        .max(Comparator.comparingInt(profile -> isNamedSo(profile) ? 1 : 0));
  }

  /** Whether the table is there that the preset would read, and lacks a header. */
  boolean isUnfitIn(List<TableProfile> among) {
    return among.stream()
        .anyMatch(profile -> isInSchema(profile) && isNamedSo(profile) && !hasHeaders(profile));
  }

  private boolean hasHeaders(TableProfile profile) {
    return !headers.isEmpty()
        && profile.headers().stream()
            .map(Cells::comparable)
            .collect(Collectors.toSet())
            .containsAll(headers.stream().map(Cells::comparable).toList());
  }

  private static boolean isInSchema(TableProfile profile) {
    return profile.origin() instanceof SchemaOrigin;
  }

  private boolean isNamedSo(TableProfile profile) {
    if (profile.origin() instanceof SchemaOrigin origin) {
      return glob.isEmpty() && name.equals(ofSchema() + "_" + origin.queried());
    }
    return glob.filter(pattern -> matches(pattern, profile.name())).isPresent();
  }

  private static boolean matches(String glob, String file) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(file));
  }

  /** The line that says in which file it is, where the preset would look for another one. */
  List<Setting> elsewhere(TableProfile profile) {
    return glob.isPresent() && !isNamedSo(profile)
        ? List.of(Setting.taken("file", Quoted.text(profile.name()), ""))
        : List.of();
  }
}
