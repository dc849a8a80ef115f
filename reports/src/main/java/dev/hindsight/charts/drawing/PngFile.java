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
import java.util.Map;

/**
 * A picture without transparency as a PNG file with a palette. The same picture gives the same
 * bytes. PNGJ writes it, because Java's ImageIO copies every pixel several times, which takes it
 * twice as long.
 */
final class PngFile {

  private static final int BITS = 8;

  /** The lowest that looks for longer matches: an eighth smaller than those below it. */
  private static final int LEVEL = 4;

  private final ImageInfo info;
  private final int[] pixels;
  private final Palette palette;

  private PngFile(BufferedImage image) {
    this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    this.palette = Palette.of(pixels, image.getWidth());
    this.info = new ImageInfo(image.getWidth(), image.getHeight(), BITS, false, false, true);
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

  private byte[] bytes(double dpi, Map<String, String> texts) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PngWriter writer = new PngWriter(file, info);
    writer.setCompLevel(LEVEL);
    // What repeats in rows of a palette, filters would hide.
    writer.setFilterType(FilterType.FILTER_NONE);
    writer.getMetadata().setDpi(dpi);
    texts.forEach((keyword, text) -> writer.queueChunk(chunk(keyword, text)));
    fill(writer.getMetadata().createPLTEChunk(), palette.rgb());
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

  private static void fill(PngChunkPLTE chunk, int[] colours) {
    chunk.setNentries(colours.length);
    for (int i = 0; i < colours.length; i++) {
      chunk.setEntry(i, colours[i] >> 16, (colours[i] >> 8) & 0xff, colours[i] & 0xff);
    }
  }

  private void writeRows(PngWriter writer) {
    Row row = new Row(info.cols);
    for (int from = 0; from < pixels.length; from += info.cols) {
      if (!Palette.isAsAbove(pixels, from, info.cols)) {
        fill(row.indices, from);
      }
      writer.writeRow(row);
    }
  }

  /** Most pixels are as the one before: only what changes is looked up. */
  private void fill(byte[] row, int from) {
    row[0] = palette.index(pixels[from]);
    for (int i = 1; i < row.length; i++) {
      boolean same = pixels[from + i] == pixels[from + i - 1];
      row[i] = same ? row[i - 1] : palette.index(pixels[from + i]);
    }
  }

  /** PNGJ's own row copies byte by byte. */
  private static final class Row implements IImageLine {

    private final byte[] indices;

    Row(int width) {
      indices = new byte[width];
    }

    @Override
    public void writeToPngRaw(byte[] raw) {
      System.arraycopy(indices, 0, raw, 1, indices.length); // The first says which filter it is.
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
