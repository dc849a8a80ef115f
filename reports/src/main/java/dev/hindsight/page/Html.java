package dev.hindsight.page;

import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML, element by element. Text and attributes are escaped here and nowhere else, so that
 * nothing of the exports can become markup.
 */
final class Html {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; an attribute with an empty value is left out
   */
  Html open(String name, String... attributes) {
    tag(name, attributes);
    open.push(name);
    return this;
  }

  /** Closes what was opened last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element that has no end tag. */
  Html single(String name, String... attributes) {
    tag(name, attributes);
    return this;
  }

  /** An element with nothing but text in it. */
  Html element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  /** Text of the exports: what is written from right to left turns nothing but itself. */
  Html words(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
        ? element("bdi", text)
        : text(text);
  }

  /** Markup of our own, such as a drawing. Never anything with text that was not escaped. */
  Html markup(String markup) {
    out.append(markup);
    return this;
  }

  /** The size so far, in letters. */
  int length() {
    return out.length();
  }

  /** All that was written, once everything is closed. */
  String markup() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Cannot end the page: still open are " + open);
    }
    return out.toString();
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
  }

  private void escape(String text) {
    text.codePoints().forEach(this::escape);
  }

  private void escape(int letter) {
    switch (letter) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\n', '\t' -> out.append((char) letter);
      default -> {
        if (isShown(letter)) {
          out.appendCodePoint(letter);
        } else {
          out.append('\ufffd');
        }
      }
    }
  }

  /** HTML has no control characters, no lone surrogates, and no letters that are none. */
  private static boolean isShown(int letter) {
    int type = Character.getType(letter);
    return type != Character.CONTROL
        && type != Character.SURROGATE
        && (letter & 0xfffe) != 0xfffe
        && !isTurning(letter);
  }

  /** What turns the direction of all that follows; names keep their own by {@code <bdi>}. */
  private static boolean isTurning(int letter) {
    return letter >= '\u202a' && letter <= '\u202e';
  }
}
