package dev.hindsight.init;

import dev.hindsight.exports.config.Yaml;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as YAML, in quotes where they need them. */
final class Quoted {

  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_ ./()%+'-]*[\\p{L}\\p{N}_./()%+-])?");

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private Quoted() {}

  static String text(String text) {
    return PLAIN.matcher(text).matches()
        ? text
        : CONTROL
            .matcher(Yaml.quoted(text))
            .replaceAll(
                found -> String.format(Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
  }

  /** A list on one line. */
  static String list(Collection<String> texts) {
    return texts.stream().map(Quoted::inList).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String inList(String text) {
    return text.contains("'") ? Yaml.quoted(text) : text(text);
  }
}
