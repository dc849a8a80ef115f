package dev.hindsight.charts.drawing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The colours of a picture, as many as a byte tells apart. Where a picture has more, its areas keep
 * theirs, and what blends at their edges takes one that no eye tells from it: each further colour
 * is the one that is farthest from all before it.
 *
 * @see <a href="https://doi.org/10.1016/0304-3975(85)90224-5">T. F. Gonzalez, Clustering to
 *     minimize the maximum intercluster distance, Theoretical Computer Science 38 (1985)</a>
 */
final class Palette {

  private static final int MOST = 256;

  /** As many colours of areas are kept as they are: a chart has some twenty. */
  private static final int MOST_AREAS = 64;

  /** So many pixels of one colour beside each other are no edge. */
  private static final int LEAST_AREA = 8;

  private static final int RGB = 0xffffff;

  /** Each colour of the picture, ascending. */
  private final int[] colours;

  /** Which of the palette stands for each. */
  private final int[] indices;

  private final int[] palette;

  private Palette(int[] colours, int size) {
    this.colours = colours;
    this.indices = new int[colours.length];
    this.palette = new int[size];
  }

  /**
   * The palette of a picture.
   *
   * @param pixels its colours, row by row
   * @param width of a row
   */
  static Palette of(int[] pixels, int width) {
    int[] colours = colours(pixels, width);
    Palette palette = new Palette(colours, Math.min(colours.length, MOST));
    palette.fill(colours.length > MOST ? palette.areas(pixels, width) : new int[0]);
    return palette;
  }

  /** Most pixels are as the one before or above: only what changes is looked at. */
  private static int[] colours(int[] pixels, int width) {
    BitSet colours = new BitSet(RGB + 1);
    for (int from = 0; from < pixels.length; from += width) {
      if (!isAsAbove(pixels, from, width)) {
        int last = ~pixels[from];
        for (int i = from; i < from + width; i++) {
          if (pixels[i] != last) {
            last = pixels[i];
            colours.set(last & RGB);
          }
        }
      }
    }
    return colours.stream().toArray();
  }

  /** Whether a row is as the one before it, which half of a chart's rows are. */
  static boolean isAsAbove(int[] pixels, int from, int width) {
    return from > 0 && Arrays.equals(pixels, from, from + width, pixels, from - width, from);
  }

  /** The colours of areas, the largest first. */
  private int[] areas(int[] pixels, int width) {
    long[] size = new long[colours.length];
    for (int from = 0; from < pixels.length; from += width) {
      int start = from;
      for (int i = from + 1; i <= from + width; i++) {
        if (i == from + width || pixels[i] != pixels[start]) {
          if (i - start >= LEAST_AREA) {
            size[position(pixels[start])] += i - start;
          }
          start = i;
        }
      }
    }
    return IntStream.range(0, size.length)
        .filter(i -> size[i] > 0)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> -size[i]))
        .limit(MOST_AREAS)
        .mapToInt(i -> i)
        .toArray();
  }

  private int position(int pixel) {
    return Arrays.binarySearch(colours, pixel & RGB);
  }

  /** Chooses the palette: the areas' colours first. */
  private void fill(int[] areas) {
    int[] distances = new int[colours.length];
    Arrays.fill(distances, Integer.MAX_VALUE);
    for (int next = 0; next < palette.length; next++) {
      palette[next] = colours[next < areas.length ? areas[next] : farthest(distances)];
      for (int i = 0; i < colours.length; i++) {
        int distance = distance(colours[i], palette[next]);
        if (distance < distances[i]) {
          distances[i] = distance;
          indices[i] = next;
        }
      }
    }
  }

  private static int farthest(int[] distances) {
    int farthest = 0;
    for (int i = 1; i < distances.length; i++) {
      if (distances[i] > distances[farthest]) {
        farthest = i;
      }
    }
    return farthest;
  }

  /** Squared. */
  private static int distance(int one, int other) {
    int red = (one >> 16) - (other >> 16);
    int green = ((one >> 8) & 0xff) - ((other >> 8) & 0xff);
    int blue = (one & 0xff) - (other & 0xff);
    return red * red + green * green + blue * blue;
  }

  /** As red, green and blue in one number each. */
  int[] rgb() {
    return palette.clone();
  }

  /** Which of the palette stands for a pixel of the picture. */
  byte index(int pixel) {
    return (byte) indices[position(pixel)];
  }
}
