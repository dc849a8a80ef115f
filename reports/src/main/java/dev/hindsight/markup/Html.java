package dev.hindsight.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes HTML, element by element. All text and all attributes pass {@link Escaped}, so that
 * nothing of the exports can become markup.
 */
public final class Html {

  /** HTML ends these by itself where the next one begins, or what holds them ends. */
  private static final Set<String> ENDING_THEMSELVES =
      Set.of("thead", "tbody", "tr", "th", "td", "li", "dt", "dd");

  /** A value that needs no quotes round it. */
  private static final Pattern BARE = Pattern.compile("[A-Za-z0-9#_.-]+");

  private static final Pattern NEVER = Pattern.compile("(?!)");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> endingThemselves;
  private final Pattern bare;

  private Html(Set<String> endingThemselves, Pattern bare) {
    this.endingThemselves = endingThemselves;
    this.bare = bare;
  }

  /** For browsers: what they know without being told, such as the end of a cell, is left out. */
  public static Html terse() {
    return new Html(ENDING_THEMSELVES, BARE);
  }

  /** For mail programs, which are no browsers: every end tag and every quote is there. */
  public static Html inFull() {
    return new Html(Set.of(), NEVER);
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; an attribute with an empty value is left out
   */
  public Html open(String name, String... attributes) {
    tag(name, attributes);
    open.push(name);
    return this;
  }

  /** Closes what was opened last. */
  public Html close() {
    String name = open.pop();
    if (!endingThemselves.contains(name)) {
      out.append("</").append(name).append('>');
    }
    return this;
  }

  /** An element that has no end tag. */
  public Html single(String name, String... attributes) {
    tag(name, attributes);
    return this;
  }

  /** An element with nothing but text in it. */
  public Html element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  public Html text(String text) {
    Escaped.text(out, text);
    return this;
  }

  /** Markup of our own, such as a drawing. Never anything with text that was not escaped. */
  public Html markup(String markup) {
    out.append(markup);
    return this;
  }

  /** The size so far, in letters. */
  public int length() {
    return out.length();
  }

  /** All that was written, once everything is closed. */
  public String markup() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Cannot end the page: still open are " + open);
    }
    return out.toString();
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append('=');
        value(attributes[i + 1]);
      }
    }
    out.append('>');
  }

  private void value(String value) {
    if (bare.matcher(value).matches()) {
      out.append(value);
    } else {
      out.append('"');
      Escaped.attribute(out, value);
      out.append('"');
    }
  }
}
