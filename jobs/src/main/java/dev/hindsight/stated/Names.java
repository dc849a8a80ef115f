package dev.hindsight.stated;

import dev.hindsight.basis.Levels;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which names stand for themselves; all others are put together.
 *
 * @param own the names that do, those written most often first
 * @param spellings how each of them is shown
 * @param others how many other names there are, notes aside
 */
public record Names(List<String> own, Map<String, String> spellings, int others)
    implements Serializable {

  /** The name where nothing is written. */
  static final String NOT_STATED = "";

  /** The name of what is too long to be one. */
  static final String NOTE = "\u0001";

  private static final int LONGEST = 60;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}_-]+");

  public Names {
    own = List.copyOf(own);
    spellings = Map.copyOf(spellings);
  }

  /** A text as it is shown: blanks of any kind and number are one. */
  static String inOneLine(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** The name that a text is, whatever its spelling; {@link #NOT_STATED} for null. */
  static String key(String text) {
    if (text == null) {
      return NOT_STATED;
    }
    if (text.codePointCount(0, text.length()) > LONGEST) {
      return NOTE;
    }
    return BETWEEN_WORDS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** The name under which a text is counted. */
  String counted(String text) {
    String name = key(text);
    return name.equals(NOT_STATED) || spellings.containsKey(name) ? name : NOTE;
  }

  /** How a name is shown. */
  String shown(String name) {
    return spellings.getOrDefault(name, Levels.OTHERS);
  }
}
