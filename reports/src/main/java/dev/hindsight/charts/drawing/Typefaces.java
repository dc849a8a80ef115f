package dev.hindsight.charts.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts that the charts bring along, so that they neither need nor vary with what a machine has
 * installed. Each is loaded when a text first needs it.
 */
final class Typefaces {

  private static final String INTER = "/com/formdev/flatlaf/fonts/inter/";
  private static final String REGULAR = INTER + "Inter-Regular.otf";
  private static final String STRONG = INTER + "Inter-SemiBold.otf";
  private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();
  private static final Map<Sized, Font> SIZED = new ConcurrentHashMap<>();

  private Typefaces() {}

  /** Text of a size in logical pixels. */
  static Font regular(double size) {
    return of(REGULAR, size);
  }

  /** Semi-bold text of a size in logical pixels. */
  static Font strong(double size) {
    return of(STRONG, size);
  }

  /** What an SVG viewer takes where it does not have the font. */
  static String svgFamily(String family) {
    String own = family.equals("Inter") ? "" : family + ", ";
    return own + "Inter, Helvetica Neue, Arial, sans-serif";
  }

  /** How heavy that font is, for a viewer that has only the regular one. */
  static String svgWeight(String family) {
    return family.endsWith("SemiBold") ? "600" : "400";
  }

  /** Must come before the first touch of any font or image. Where it fails, it is tried again. */
  static void prepare() {
    FontEnvironment.prepare(REGULAR);
  }

  /** The font of a resource on the class path, in logical pixels. */
  static Font of(String resource, double size) {
    return SIZED.computeIfAbsent(
        new Sized(resource, size), key -> load(key.resource()).deriveFont((float) key.size()));
  }

  private record Sized(String resource, double size) {}

  private static Font load(String resource) {
    return LOADED.computeIfAbsent(resource, Typefaces::read);
  }

  private static Font read(String resource) {
    prepare();
    try {
      return Font.createFont(Font.TRUETYPE_FONT, FontEnvironment.copy(resource).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the font " + resource, e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("Cannot read the font " + resource, e);
    }
  }
}
