package dev.hindsight.charts.drawing;

import java.util.Arrays;
import java.util.Optional;

/** The pixels of a picture of few colours, as indices into its palette. */
final class IndexedPixels {

  /** As many colours as a byte tells apart. */
  private static final int MOST = 256;

  private static final int RGB = 0xffffff;

  private static final int SLOT_BITS = 12;
  private static final int FREE = -1;

  private final byte[] indices;

  /** The colours, in the order in which they come in the picture. */
  private final int[] colours = new int[MOST];

  private int size;

  /** Where in {@link #colours} a colour is: a hash table, of which most slots stay free. */
  private final int[] slots = new int[1 << SLOT_BITS];

  private IndexedPixels(int pixels) {
    indices = new byte[pixels];
    Arrays.fill(slots, FREE);
  }

  /** None if there are more colours than a palette holds. Rows as the one above are left out. */
  static Optional<IndexedPixels> of(int[] pixels, int width) {
    IndexedPixels indexed = new IndexedPixels(pixels.length);
    for (int from = 0; from < pixels.length; from += width) {
      if (!PngFile.isAsAbove(pixels, from, width) && !indexed.add(pixels, from, from + width)) {
        return Optional.empty();
      }
    }
    return Optional.of(indexed);
  }

  private boolean add(int[] pixels, int from, int to) {
    int last = FREE;
    int index = 0;
    for (int i = from; i < to && index < MOST; i++) {
      int colour = pixels[i] & RGB;
      // Most are as the one before: only what changes is looked up.
      if (colour != last) {
        index = index(colour);
        last = colour;
      }
      indices[i] = (byte) index;
    }
    return index < MOST;
  }

  /**
   * The index of a colour, which is a new one if need be; {@link #MOST} where there is no more
   * room. Multiplication scatters greys, whose hash in a {@link java.util.HashMap} is one and the
   * same.
   */
  private int index(int colour) {
    int slot = (colour * 0x9e3779b1) >>> (Integer.SIZE - SLOT_BITS);
    while (slots[slot] != FREE) {
      if (colours[slots[slot]] == colour) {
        return slots[slot];
      }
      slot = (slot + 1) % slots.length;
    }
    if (size == MOST) {
      return MOST;
    }
    slots[slot] = size;
    colours[size] = colour;
    return size++;
  }

  /** Red, green and blue of each colour. */
  byte[] palette() {
    byte[] palette = new byte[3 * size];
    for (int i = 0; i < size; i++) {
      palette[3 * i] = (byte) (colours[i] >> 16);
      palette[3 * i + 1] = (byte) (colours[i] >> 8);
      palette[3 * i + 2] = (byte) colours[i];
    }
    return palette;
  }

  /** Copies the indices of as many pixels as a row has, from its second byte on. */
  void copyTo(byte[] row, int from) {
    System.arraycopy(indices, from, row, 1, row.length - 1);
  }
}
