package dev.hindsight.charts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pixels of a picture of few colours, as indices into its palette. */
final class IndexedPixels {

  /** As many colours as a byte tells apart. */
  private static final int MOST = 256;

  private static final int RGB = 0xffffff;

  private final byte[] indices;
  private final Collection<Integer> colours;

  private IndexedPixels(byte[] indices, Collection<Integer> colours) {
    this.indices = indices;
    this.colours = colours;
  }

  /** None if there are more colours than a palette holds. */
  static Optional<IndexedPixels> of(int[] pixels) {
    byte[] indices = new byte[pixels.length];
    Map<Integer, Byte> palette = new LinkedHashMap<>();
    int last = -1;
    byte index = 0;
    for (int i = 0; i < pixels.length; i++) {
      int colour = pixels[i] & RGB;
      // Most are as the one before: only what changes is looked up.
      if (colour != last) {
        index = palette.computeIfAbsent(colour, fresh -> (byte) palette.size());
        last = colour;
        if (palette.size() > MOST) {
          return Optional.empty();
        }
      }
      indices[i] = index;
    }
    return Optional.of(new IndexedPixels(indices, palette.keySet()));
  }

  /** Red, green and blue of each colour, in the order in which they come in the picture. */
  byte[] palette() {
    byte[] palette = new byte[3 * colours.size()];
    int at = 0;
    for (int colour : colours) {
      palette[at++] = (byte) (colour >> 16);
      palette[at++] = (byte) (colour >> 8);
      palette[at++] = (byte) colour;
    }
    return palette;
  }

  /** Copies the indices of as many pixels as a row has, from its second byte on. */
  void copyTo(byte[] row, int from) {
    System.arraycopy(indices, from, row, 1, row.length - 1);
  }
}
