package dev.hindsight.charts.drawing;

import java.awt.Font;
import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts a text into runs that one font draws each, in the order in which they stand from left to
 * right. A character that no font has is written out as its code point, such as "[U+1F600]": no
 * reader can tell one box from another.
 */
public final class Typesetting {

  /** Each beside its mirror image. */
  private static final String BRACKETS = "()[]{}<>\u00ab\u00bb\u2039\u203a";

  private static final Pattern ISOLATES = Pattern.compile("[\u2068\u2069]");

  private Typesetting() {}

  /** A piece of text that one font draws. */
  record Run(Font font, String text) {}

  /**
   * A name in the middle of a sentence: one written from right to left turns nothing but itself.
   */
  public static String isolated(String name) {
    boolean turns = Bidi.requiresBidi(name.toCharArray(), 0, name.length());
    return turns ? '\u2068' + name + '\u2069' : name;
  }

  /** Isolates (U+2068 to U+2069) keep their own direction, and do not turn what stands beside. */
  static List<Run> runs(String text, Font font) {
    return ISOLATES.splitAsStream(text).flatMap(piece -> ordered(piece, font).stream()).toList();
  }

  private static List<Run> ordered(String text, Font font) {
    String clean = withoutControls(text);
    char[] characters = clean.toCharArray();
    if (!Bidi.requiresBidi(characters, 0, characters.length)) {
      return byFont(clean, font);
    }
    Bidi bidi = new Bidi(clean, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    byte[] levels = new byte[bidi.getRunCount()];
    Piece[] pieces = new Piece[levels.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      String piece = clean.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      pieces[i] = new Piece(piece, levels[i] % 2 != 0);
    }
    Bidi.reorderVisually(levels, 0, pieces, 0, pieces.length);
    return Arrays.stream(pieces).flatMap(piece -> piece.runs(font).stream()).toList();
  }

  private record Piece(String text, boolean rightToLeft) {

    List<Run> runs(Font font) {
      List<Run> runs = new ArrayList<>(byFont(text, font));
      if (!rightToLeft) {
        return runs;
      }
      Collections.reverse(runs);
      return runs.stream().map(run -> new Run(run.font(), turned(run.text()))).toList();
    }
  }

  /** Brackets and blanks between names written from right to left; the names turn by themselves. */
  private static String turned(String text) {
    boolean turnsItself = Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    return turnsItself ? text : mirrored(new StringBuilder(text).reverse().toString());
  }

  private static String mirrored(String text) {
    StringBuilder mirrored = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = BRACKETS.indexOf(c);
      mirrored.append(at < 0 ? c : BRACKETS.charAt(at ^ 1));
    }
    return mirrored.toString();
  }

  private static List<Run> byFont(String text, Font font) {
    if (font.canDisplayUpTo(text) < 0) {
      return text.isEmpty() ? List.of() : List.of(new Run(font, text));
    }
    List<Run> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    Font current = font;
    for (int codePoint : text.codePoints().toArray()) {
      Optional<Font> found = choose(codePoint, font, current);
      Font next = found.orElse(font);
      if (!next.equals(current) && run.length() > 0) {
        runs.add(new Run(current, run.toString()));
        run.setLength(0);
      }
      current = next;
      run.append(found.isPresent() ? Character.toString(codePoint) : spelled(codePoint));
    }
    runs.add(new Run(current, run.toString()));
    return runs;
  }

  /** Accents, joiners and signs of no script stay in the run before them where its font can. */
  private static Optional<Font> choose(int codePoint, Font font, Font current) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    boolean stays = script == UnicodeScript.INHERITED || script == UnicodeScript.COMMON;
    if (Character.isSpaceChar(codePoint) && font.canDisplay(codePoint)) {
      return Optional.of(font);
    }
    if (stays && current.canDisplay(codePoint)) {
      return Optional.of(current);
    }
    if (font.canDisplay(codePoint)) {
      return Optional.of(font);
    }
    return Fallback.font(codePoint, font.getSize2D());
  }

  private static String spelled(int codePoint) {
    return "[U+%04X]".formatted(codePoint);
  }

  /**
   * Text as XML can hold it: halves of surrogate pairs and what is no character are written out.
   */
  static String inXml(String text) {
    return withoutControls(text)
        .codePoints()
        .mapToObj(c -> isNoCharacter(c) ? spelled(c) : Character.toString(c))
        .collect(Collectors.joining());
  }

  private static boolean isNoCharacter(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE || (codePoint & 0xfffe) == 0xfffe;
  }

  /** Without what is invisible anyway, and without control characters. */
  private static String withoutControls(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      return text;
    }
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .filter(c -> !isInvisible(c))
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** Direction marks, byte-order marks and variation selectors; not the joiners, which shape. */
  private static boolean isInvisible(int codePoint) {
    boolean joiner = codePoint == 0x200c || codePoint == 0x200d;
    boolean variation =
        (codePoint >= 0xfe00 && codePoint <= 0xfe0f)
            || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
    return variation || (Character.getType(codePoint) == Character.FORMAT && !joiner);
  }
}
