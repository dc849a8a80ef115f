package dev.hindsight.markup;

import java.text.Bidi;

/** Text as HTML and mails have it. Page and mail escape here and nowhere else. */
public final class Escaped {

  private Escaped() {}

  /**
   * Text as it stands in a plain one: control characters, what turns the direction of all that
   * follows, and what is no letter are marked; line breaks and tabs stay.
   */
  public static String plain(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(letter -> out.appendCodePoint(shown(letter)));
    return out.toString();
  }

  /**
   * Appends text between elements. What is written from right to left is isolated, so that it turns
   * nothing but itself.
   */
  static void text(StringBuilder out, String text) {
    if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
      append(out, text, false);
      return;
    }
    int from = 0;
    while (from < text.length()) {
      int start = next(text, from, true);
      append(out, text.substring(from, start), false);
      from = end(text, start);
      if (from > start) {
        out.append("<bdi>");
        append(out, text.substring(start, from), false);
        out.append("</bdi>");
      }
    }
  }

  /** Appends the value of an attribute that stands in double quotes. */
  static void attribute(StringBuilder out, String value) {
    append(out, value, true);
  }

  /** Where the words end that run from right to left from here on. */
  private static int end(String text, int start) {
    int leftToRight = next(text, start, false);
    int end = start;
    for (int i = start; i < leftToRight; i += Character.charCount(text.codePointAt(i))) {
      if (runsLeft(text.codePointAt(i))) {
        end = i + Character.charCount(text.codePointAt(i));
      }
    }
    return end;
  }

  /** The next letter that runs to the left, or to the right; the end where there is none. */
  private static int next(String text, int from, boolean left) {
    int i = from;
    while (i < text.length()
        && !(left ? runsLeft(text.codePointAt(i)) : runsRight(text.codePointAt(i)))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static boolean runsLeft(int letter) {
    return switch (Character.getDirectionality(letter)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }

  private static boolean runsRight(int letter) {
    return Character.getDirectionality(letter) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static void append(StringBuilder out, String text, boolean quoted) {
    text.codePoints().forEach(letter -> append(out, letter, quoted));
  }

  private static void append(StringBuilder out, int letter, boolean quoted) {
    switch (letter) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append(quoted ? "&quot;" : "\"");
      default -> out.appendCodePoint(shown(letter));
    }
  }

  private static int shown(int letter) {
    return letter == '\n' || letter == '\t' || isShown(letter) ? letter : '\ufffd';
  }

  /** HTML has no control characters, no lone surrogates, and no letters that are none. */
  private static boolean isShown(int letter) {
    int type = Character.getType(letter);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && (letter & 0xfffe) != 0xfffe
        && !isTurning(letter);
  }

  /** What turns the direction of all that follows. */
  private static boolean isTurning(int letter) {
    return (letter >= '\u202a' && letter <= '\u202e') || (letter >= '\u2066' && letter <= '\u2069');
  }
}
