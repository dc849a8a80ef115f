package dev.hindsight.cli.terminal;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is printed, without a character that a terminal would take for an order, or that changes the
 * order of what is read: an export can hold anything. Such a character is printed as JSON writes
 * it, so that people see it, and what is JSON means the same.
 */
public final class Terminal extends PrintWriter {

  /** Control characters but tabs and line breaks; what marks the direction of text; separators. */
  public static final String CONTROL =
      "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]";

  private static final Pattern ANY = Pattern.compile(CONTROL);
  private static final Pattern IN_A_LINE = Pattern.compile("[\\t\\n]|" + CONTROL);

  /** More is no sentence for a person: a header of a million characters, say. */
  private static final int LONGEST = 2_000;

  private static final int END = LONGEST / 4;

  private Terminal(Writer out) {
    super(new Escaping(out), true);
  }

  /** Prints the same, without such characters. */
  public static PrintWriter on(PrintWriter out) {
    return new Terminal(out);
  }

  /** Prints one line, whatever is in it; text of several lines is printed with {@code print}. */
  @Override
  public void println(String text) {
    super.println(line(text));
  }

  @Override
  public void println(Object said) {
    println(String.valueOf(said));
  }

  /** A text as one line, whatever is in it; where it is very long, its start and its end. */
  public static String line(String text) {
    return whole(cut(text));
  }

  /** The same, however long it is. */
  static String whole(String text) {
    return escaped(IN_A_LINE, text);
  }

  private static String cut(String text) {
    int left = text.length() - LONGEST;
    return left <= 0
        ? text
        : String.format(
            Locale.ROOT,
            "%s … (%,d more characters) … %s",
            text.substring(0, LONGEST - END),
            left,
            text.substring(text.length() - END));
  }

  private static String escaped(Pattern characters, String text) {
    return characters.matcher(text).replaceAll(found -> "\\\\" + code(found.group().charAt(0)));
  }

  private static String code(char character) {
    return switch (character) {
      case '\n' -> "n";
      case '\r' -> "r";
      case '\t' -> "t";
      default -> "u%04x".formatted((int) character);
    };
  }

  private static final class Escaping extends FilterWriter {

    Escaping(Writer out) {
      super(out);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
      out.write(escaped(ANY, text.substring(from, from + length)));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      write(String.valueOf(text, from, length), 0, length);
    }

    @Override
    public void write(int character) throws IOException {
      write(String.valueOf((char) character), 0, 1);
    }
  }
}
