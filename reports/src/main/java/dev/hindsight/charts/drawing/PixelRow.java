package dev.hindsight.charts.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row of a picture's pixels as stretches of one colour, which are far fewer. */
final class PixelRow {

  private static final int RGB = 0xffffff;

  private final int[] ends;
  private final int[] colours;

  private PixelRow(int[] ends, int[] colours) {
    this.ends = ends;
    this.colours = colours;
  }

  /**
   * The rows of a picture. One that is as the row above it, which half of a chart's rows are, is
   * the same object.
   *
   * @param image of {@link BufferedImage#TYPE_INT_RGB}
   */
  static List<PixelRow> of(BufferedImage image) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int width = image.getWidth();
    PixelRow widest = new PixelRow(new int[width], new int[width]);
    List<PixelRow> rows = new ArrayList<>(image.getHeight());
    for (int from = 0; from < pixels.length; from += width) {
      rows.add(
          isAsAbove(pixels, from, width)
              ? rows.get(rows.size() - 1)
              : widest.filled(pixels, from, width));
    }
    return rows;
  }

  private static boolean isAsAbove(int[] pixels, int from, int width) {
    return from > 0 && Arrays.equals(pixels, from, from + width, pixels, from - width, from);
  }

  /** A row of these pixels; its stretches are put into this one on the way. */
  private PixelRow filled(int[] pixels, int from, int width) {
    int count = 0;
    for (int i = 1; i <= width; i++) {
      int colour = pixels[from + i - 1];
      if (i == width || pixels[from + i] != colour) {
        ends[count] = i;
        colours[count] = colour & RGB;
        count++;
      }
    }
    return new PixelRow(Arrays.copyOf(ends, count), Arrays.copyOf(colours, count));
  }

  /** How many stretches it has. */
  int count() {
    return ends.length;
  }

  /** Where a stretch ends and the next begins. */
  int end(int stretch) {
    return ends[stretch];
  }

  /** Red, green and blue of a stretch in one number. */
  int colour(int stretch) {
    return colours[stretch];
  }
}
