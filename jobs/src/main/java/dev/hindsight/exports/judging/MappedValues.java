package dev.hindsight.exports.judging;

import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.formats.Cells;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the values of one column stand for, by the mapping of its export. */
final class MappedValues {

  private static final String ALL_OTHERS = "*";

  /** {@code #REF!}, in other languages {@code #BEZUG!} or {@code #NV}; a cell too narrow: #####. */
  private static final Pattern ERROR_CELL =
      Pattern.compile("#+|#[\\p{Lu}¡¿/_0 -]+[!?]|#N/?[ADV]|#GETTING_DATA");

  private final Map<String, String> exact;
  private final Map<String, String> alike;
  private final Set<String> missing;

  /** What is not seen, and letters in parts, make a word longer than it looks. */
  private final int longestMissing;

  MappedValues(String column, TableMapping mapping) {
    exact = mapping.values().getOrDefault(column, Map.of());
    alike =
        exact.entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> Cells.comparable(entry.getKey()),
                    Map.Entry::getValue,
                    (one, other) -> one));
    missing = comparable(mapping.notation().missing());
    longestMissing = 2 * missing.stream().mapToInt(String::length).max().orElse(0);
  }

  private static Set<String> comparable(Collection<String> words) {
    return words.stream().map(Cells::comparable).collect(Collectors.toUnmodifiableSet());
  }

  /** The contract's value for a text that is listed; null where it is not. */
  String listed(String text) {
    if (exact.isEmpty()) {
      return null;
    }
    String value = exact.get(text);
    return value == null ? alike.get(Cells.comparable(text)) : value;
  }

  /** The contract's value for all texts that are not listed; null where there is none. */
  String allOthers() {
    return exact.get(ALL_OTHERS);
  }

  /** Whether a text stands where there is no value. */
  boolean isMissing(String text) {
    return text.length() <= longestMissing && missing.contains(Cells.comparable(text));
  }

  /** Whether a text is what a spreadsheet shows in place of a value that it cannot compute. */
  static boolean isErrorCell(String text) {
    return text.charAt(0) == '#' && ERROR_CELL.matcher(text).matches();
  }
}
