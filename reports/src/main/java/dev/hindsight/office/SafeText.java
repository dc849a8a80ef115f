package dev.hindsight.office;

import java.util.regex.Pattern;

/**
 * Text as cells and attributes can hold it. In a cell, what XML cannot carry is escaped as {@code
 * _x0007_}, text that looks like such an escape is escaped itself (ECMA-376 part 1, 22.9.2.19), and
 * text over Excel's limit is cut and says so.
 */
public final class SafeText {

  /** Excel's limit, in UTF-16 units. */
  static final int MOST_CHARACTERS = 32_767;

  private static final String CUT = " … (cut: a cell holds at most 32,767 characters)";
  private static final Pattern ESCAPE = Pattern.compile("_(?=[xX][0-9A-Fa-f]{4}_)");

  private SafeText() {}

  public static String cell(String text) {
    return isPlain(text) ? text : escaped(text);
  }

  /** Most texts are, and looking for what is not takes time. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '_' || !isXml(text.charAt(i))) {
        return false;
      }
    }
    return text.length() <= MOST_CHARACTERS;
  }

  private static String escaped(String text) {
    StringBuilder cell = new StringBuilder(text.length());
    String unambiguous = ESCAPE.matcher(text).replaceAll("_x005F_");
    int end = 0;
    for (int i = 0; i < unambiguous.length(); ) {
      int character = unambiguous.codePointAt(i);
      cell.append(isXml(character) ? Character.toString(character) : escape(character));
      i += Character.charCount(character);
      if (cell.length() <= MOST_CHARACTERS - CUT.length()) {
        end = cell.length();
      } else if (cell.length() > MOST_CHARACTERS) {
        return cell.substring(0, end) + CUT;
      }
    }
    return cell.toString();
  }

  /** Text as an attribute can hold it, such as what describes a picture: nothing can be escaped. */
  public static String attribute(String text) {
    StringBuilder attribute = new StringBuilder(text.length());
    text.codePoints().map(c -> isXml(c) ? c : ' ').forEach(attribute::appendCodePoint);
    return attribute.toString();
  }

  /** Whether a spreadsheet would take the text for a formula once somebody edits it. */
  public static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
  }

  /** A carriage return is left out too: a reader of XML would turn it into a line break. */
  private static boolean isXml(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= 0x20 && character < 0xD800)
        || (character > 0xDFFF && character < 0xFFFE)
        || character > 0xFFFF;
  }

  private static String escape(int character) {
    return "_x%04X_".formatted(character);
  }
}
