package dev.hindsight.charts.drawing;

import ar.com.hjg.pngj.FilterType;
import ar.com.hjg.pngj.IImageLine;
import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.PngWriter;
import ar.com.hjg.pngj.chunks.PngChunkITXT;
import ar.com.hjg.pngj.chunks.PngChunkPLTE;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;

/**
 * A picture without transparency as a PNG file: with a palette where that holds its colours, else
 * in true colour. Nothing is lost, and the same picture gives the same bytes. PNGJ writes it,
 * because Java's ImageIO copies every pixel several times, which takes it twice as long.
 */
final class PngFile {

  /** As many colours as a byte tells apart. */
  private static final int MOST_COLOURS = 256;

  private static final int BITS = 8;
  private static final int RGB = 0xffffff;

  /** The lowest that looks for longer matches: an eighth smaller than those below it. */
  private static final int LEVEL = 4;

  private final ImageInfo info;
  private final int[] pixels;

  /** The colours of the picture, sorted; none where a palette does not hold them. */
  private final int[] palette;

  private PngFile(BufferedImage image) {
    this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int[] colours = colours(pixels, image.getWidth());
    this.palette = colours.length > MOST_COLOURS ? new int[0] : colours;
    this.info =
        new ImageInfo(image.getWidth(), image.getHeight(), BITS, false, false, hasPalette());
  }

  /**
   * The file's bytes.
   *
   * @param image of {@link BufferedImage#TYPE_INT_RGB}
   * @param dpi how many pixels stand on an inch
   * @param texts what the file says about itself, by keyword
   */
  static byte[] of(BufferedImage image, double dpi, Map<String, String> texts) {
    return new PngFile(image).bytes(dpi, texts);
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

  private boolean hasPalette() {
    return palette.length > 0;
  }

  private byte[] bytes(double dpi, Map<String, String> texts) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PngWriter writer = new PngWriter(file, info);
    writer.setCompLevel(LEVEL);
    writer.setFilterType(FilterType.FILTER_NONE);
    writer.getMetadata().setDpi(dpi);
    texts.forEach((keyword, text) -> writer.queueChunk(chunk(keyword, text)));
    if (hasPalette()) {
      fill(writer.getMetadata().createPLTEChunk());
    }
    writeRows(writer);
    writer.end();
    return file.toByteArray();
  }

  private PngChunkITXT chunk(String keyword, String text) {
    PngChunkITXT chunk = new PngChunkITXT(info);
    chunk.setKeyVal(keyword, text);
    chunk.setCompressed(true);
    chunk.setPriority(true); // Before the pixels, where most readers look for it.
    return chunk;
  }

  private void fill(PngChunkPLTE chunk) {
    chunk.setNentries(palette.length);
    for (int i = 0; i < palette.length; i++) {
      chunk.setEntry(i, palette[i] >> 16, palette[i] >> 8 & 0xff, palette[i] & 0xff);
    }
  }

  /** Rows are not filtered: their pixels repeat, which filters hide from what compresses them. */
  private void writeRows(PngWriter writer) {
    Row row = new Row(new byte[hasPalette() ? info.cols : 3 * info.cols]);
    for (int y = 0; y < info.rows; y++) {
      if (!isAsAbove(pixels, y * info.cols, info.cols)) {
        fill(row.bytes(), y * info.cols);
      }
      writer.writeRow(row);
    }
  }

  /** Half of a chart's rows are. */
  private static boolean isAsAbove(int[] pixels, int from, int width) {
    return from > 0 && Arrays.equals(pixels, from, from + width, pixels, from - width, from);
  }

  private void fill(byte[] row, int from) {
    if (hasPalette()) {
      indices(row, from);
    } else {
      trueColours(row, from);
    }
  }

  private void indices(byte[] row, int from) {
    for (int i = 0; i < row.length; i++) {
      int pixel = pixels[from + i];
      boolean same = i > 0 && pixel == pixels[from + i - 1];
      row[i] = same ? row[i - 1] : (byte) Arrays.binarySearch(palette, pixel & RGB);
    }
  }

  private void trueColours(byte[] row, int from) {
    int pixel = from;
    for (int at = 0; at < row.length; at += 3) {
      int colour = pixels[pixel++];
      row[at] = (byte) (colour >> 16);
      row[at + 1] = (byte) (colour >> 8);
      row[at + 2] = (byte) colour;
    }
  }

  /** PNGJ's own row copies byte by byte. */
  private record Row(byte[] bytes) implements IImageLine {

    @Override
    public void writeToPngRaw(byte[] raw) {
      System.arraycopy(bytes, 0, raw, 1, bytes.length); // The first says how a row is filtered.
    }

    @Override
    public void readFromPngRaw(byte[] raw, int length, int offset, int step) {
      throw new UnsupportedOperationException("Rows are written only");
    }

    @Override
    public void endReadFromPngRaw() {
      throw new UnsupportedOperationException("Rows are written only");
    }
  }
}
