package dev.hindsight.findings.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A part of a report that may not have been measured.
 *
 * @param name what it is, as it stands within a sentence, such as "truth of claims"
 * @param found what was measured, or why not
 */
public record Part(String name, Measured<?> found) {

  /** A part that begins with a label, which stands within a sentence here. */
  public static Part of(String before, String label, Measured<?> found) {
    return new Part(before + label.toLowerCase(Locale.ROOT), found);
  }

  /** A part, and the parts of what was measured. */
  public static <T> List<Part> whole(
      String name, Measured<T> found, Function<T, List<Part>> parts) {
    List<Part> all = new ArrayList<>();
    all.add(new Part(name, found));
    if (found.isMeasured()) {
      all.addAll(parts.apply(found.require()));
    }
    return all;
  }
}
