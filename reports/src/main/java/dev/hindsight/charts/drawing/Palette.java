package dev.hindsight.charts.drawing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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

  private static final int BYTE = 0xff;

  /** Each colour of the picture, ascending. */
  private final int[] colours;

  /** Which of the palette stands for a colour: by its red and green, then by its blue. */
  private final byte[][] indices = new byte[1 << 16][];

  private final int[] palette;

  private Palette(int[] colours, int size) {
    this.colours = colours;
    this.palette = new int[size];
  }

  /** The palette of a picture with these rows. */
  static Palette of(List<PixelRow> rows) {
    int[] colours = colours(rows);
    Palette palette = new Palette(colours, Math.min(colours.length, MOST));
    palette.fill(colours.length > MOST ? palette.areas(rows) : new int[0]);
    return palette;
  }

  private static int[] colours(List<PixelRow> rows) {
    BitSet colours = new BitSet(1 << 24);
    for (PixelRow row : new HashSet<>(rows)) {
      for (int i = 0; i < row.count(); i++) {
        colours.set(row.colour(i));
      }
    }
    return colours.stream().toArray();
  }

  /** The colours of areas, the largest first. */
  private int[] areas(List<PixelRow> rows) {
    long[] size = new long[colours.length];
    for (PixelRow row : rows) {
      int start = 0;
      for (int i = 0; i < row.count(); i++) {
        int length = row.end(i) - start;
        if (length >= LEAST_AREA) {
          size[Arrays.binarySearch(colours, row.colour(i))] += length;
        }
        start = row.end(i);
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

  /** Chooses the palette: the areas' colours first. */
  private void fill(int[] areas) {
    int[] nearest = new int[colours.length];
    int[] distances = new int[colours.length];
    Arrays.fill(distances, Integer.MAX_VALUE);
    for (int next = 0; next < palette.length; next++) {
      palette[next] = colours[next < areas.length ? areas[next] : farthest(distances)];
      for (int i = 0; i < colours.length; i++) {
        int distance = distance(colours[i], palette[next]);
        if (distance < distances[i]) {
          distances[i] = distance;
          nearest[i] = next;
        }
      }
    }
    for (int i = 0; i < colours.length; i++) {
      set(colours[i], nearest[i]);
    }
  }

  private void set(int colour, int index) {
    int upper = colour >> Byte.SIZE;
    if (indices[upper] == null) {
      indices[upper] = new byte[1 << Byte.SIZE];
    }
    indices[upper][colour & BYTE] = (byte) index;
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
    int green = ((one >> 8) & BYTE) - ((other >> 8) & BYTE);
    int blue = (one & BYTE) - (other & BYTE);
    return red * red + green * green + blue * blue;
  }

  /** As red, green and blue in one number each. */
  int[] rgb() {
    return palette.clone();
  }

  /** Which of the palette stands for a colour of the picture. */
  byte index(int colour) {
    return indices[colour >> Byte.SIZE][colour & BYTE];
  }
}
