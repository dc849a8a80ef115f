package dev.hindsight.exports.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a configuration on top of the presets that it uses, key by key: what stands above replaces
 * what stands below, but for keys with values of their own, which are put together in turn.
 */
final class Layers {

  private static final Scalar<Preset> PRESET =
      new Scalar<>(
          "the name of a preset (hindsight presets lists them)", Preset::find, Preset.names());

  /** How deep tables and sources stand in a file. */
  private static final int PART = 2;

  /** The keys that say where the rows of a table or source come from: each has one of them. */
  private static final List<String> ORIGINS =
      List.of(MappingParser.FILE, MappingParser.SQL, SourcesParser.FORMAT, SourcesParser.TABLE);

  private Layers() {}

  /** A whole file with the presets that it uses below it. */
  static Property of(Property file) {
    Map<String, Property> entries = file.entries();
    List<Preset> used =
        Optional.ofNullable(entries.get(ConfigurationParser.USE))
            .map(use -> use.list(PRESET))
            .orElse(List.of());
    return over(file.with(entries), used);
  }

  /** Of several presets the last one stands on top of those before it. */
  static Property over(Property file, List<Preset> presets) {
    Property below = file.with(Map.of());
    for (int number = 1; number <= presets.size(); number++) {
      Preset preset = presets.get(number - 1);
      below = over(preset.root(file.problems().of(preset, number)), below, 0);
    }
    return over(file, below, 0);
  }

  private static Property over(Property above, Property below, int depth) {
    if (!above.hasKeys() || !below.hasKeys()) {
      return above;
    }
    Map<String, Property> own = above.entries();
    own.replaceAll((key, value) -> value.hasKeys() ? value.with(value.entries()) : value);
    Map<String, Property> all = new LinkedHashMap<>(below.entries());
    if (depth == PART && isAnother(above, origin(own), origin(all))) {
      return above.with(own);
    }
    if (depth == PART) {
      leaveOut(all, MappingParser.COLUMNS, own, MappingParser.CONSTANTS);
      leaveOut(all, MappingParser.CONSTANTS, own, MappingParser.COLUMNS);
    }
    own.forEach(
        (key, value) -> all.merge(key, value, (lower, upper) -> over(upper, lower, depth + 1)));
    return above.with(all);
  }

  /**
   * Whether what stands above has rows from elsewhere, so that nothing of what stands below is
   * about them: from a query instead of files, or from another preset.
   */
  private static boolean isAnother(
      Property above, Optional<String> origin, Optional<String> originBelow) {
    return origin.isPresent()
        && originBelow.isPresent()
        && (above.isOfPreset() || !origin.equals(originBelow));
  }

  private static Optional<String> origin(Map<String, Property> part) {
    return ORIGINS.stream().filter(part::containsKey).findFirst();
  }

  /** A column is either mapped or constant: the way that stands above counts. */
  private static void leaveOut(
      Map<String, Property> below, String key, Map<String, Property> above, String other) {
    if (below.containsKey(key) && above.containsKey(other)) {
      Map<String, Property> columns = new LinkedHashMap<>(below.get(key).entries());
      columns.keySet().removeAll(above.get(other).entries().keySet());
      below.put(key, below.get(key).with(columns));
    }
  }
}
