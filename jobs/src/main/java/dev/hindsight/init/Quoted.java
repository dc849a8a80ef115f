package dev.hindsight.init;

import dev.hindsight.exports.config.Yaml;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as YAML, in quotes where they need them. */
final class Quoted {

  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_ ./()%+'-]*[\\p{L}\\p{N}_./()%+-])?");

  private Quoted() {}

  static String text(String text) {
    return PLAIN.matcher(text).matches() ? text : Yaml.quoted(text);
  }

  /** A list on one line. */
  static String list(Collection<String> texts) {
    return texts.stream().map(Quoted::inList).collect(Collectors.joining(", ", "[", "]"));
  }

  /** A text between brackets. */
  static String inList(String text) {
    return text.contains("'") ? Yaml.quoted(text) : text(text);
  }
}
