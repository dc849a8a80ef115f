package dev.hindsight.slides.template;

import java.awt.geom.Rectangle2D;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * The room that a text has.
 *
 * @param width in points
 * @param height in points
 */
record TextRoom(double width, double height) {

  /** Of their size; those of common fonts need less. */
  private static final double WIDTH_OF_A_LETTER = 0.55;

  private static final double HEIGHT_OF_A_LINE = 1.2;

  /** Between paragraphs. */
  private static final double GAP = 0.4;

  /**
   * From here on most scripts have letters as wide as they are high, and so has what is a picture.
   */
  private static final int FIRST_WIDE = 0x2e80;

  /** As far before the end a blank is looked for, so that no word is cut. */
  private static final int LONGEST_WORD = 20;

  /** The room of a shape within its insets. */
  static TextRoom of(XSLFTextShape shape) {
    Rectangle2D anchor = shape.getAnchor();
    return new TextRoom(
        anchor.getWidth() - shape.getLeftInset() - shape.getRightInset(),
        anchor.getHeight() - shape.getTopInset() - shape.getBottomInset());
  }

  /**
   * Whether a text has room.
   *
   * @param text its paragraphs, a line each
   * @param size of its letters, in points
   */
  boolean holds(String text, double size) {
    double needed =
        text.lines()
            .mapToDouble(paragraph -> lines(paragraph, size) * HEIGHT_OF_A_LINE * size + GAP * size)
            .sum();
    return needed - GAP * size <= height;
  }

  private double lines(String paragraph, double size) {
    double letters =
        paragraph.codePoints().mapToDouble(c -> c < FIRST_WIDE ? WIDTH_OF_A_LETTER : 1).sum();
    return Math.max(1, Math.ceil(letters * size / width));
  }

  /** As much of a text as has room, and where that is not all of it, an ellipsis. */
  String cut(String text, double size) {
    if (holds(text, size)) {
      return text;
    }
    int fits = 0;
    int most = text.codePointCount(0, text.length());
    while (fits + 1 < most) {
      int middle = (fits + most) >>> 1;
      if (holds(start(text, middle), size)) {
        fits = middle;
      } else {
        most = middle;
      }
    }
    String start = start(text, fits);
    int blank = start.lastIndexOf(' ');
    return (blank > start.length() - LONGEST_WORD ? start.substring(0, Math.max(0, blank)) : start)
            .stripTrailing()
        + "…";
  }

  private static String start(String text, int letters) {
    return text.substring(0, text.offsetByCodePoints(0, letters));
  }
}
