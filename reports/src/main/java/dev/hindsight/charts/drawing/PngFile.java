package dev.hindsight.charts.drawing;

import ar.com.hjg.pngj.FilterType;
import ar.com.hjg.pngj.IImageLine;
import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.PngWriter;
import ar.com.hjg.pngj.chunks.PngChunkITXT;
import ar.com.hjg.pngj.chunks.PngChunkPLTE;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A picture without transparency as a PNG file with a palette. The same picture gives the same
 * bytes. PNGJ writes it, because Java's ImageIO copies every pixel several times, which takes it
 * twice as long.
 */
final class PngFile {

  private static final int BITS = 8;

  /** The highest that takes the first match: the next takes half as long again for an eighth. */
  private static final int LEVEL = 3;

  private final ImageInfo info;
  private final List<PixelRow> rows;
  private final Palette palette;

  private PngFile(BufferedImage image) {
    this.rows = PixelRow.of(image);
    this.palette = Palette.of(rows);
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
    Line line = new Line(info.cols);
    PixelRow above = null;
    for (PixelRow row : rows) {
      if (row != above) {
        fill(line.indices, row);
      }
      writer.writeRow(line);
      above = row;
    }
  }

  private void fill(byte[] line, PixelRow row) {
    int start = 0;
    for (int i = 0; i < row.count(); i++) {
      Arrays.fill(line, start, row.end(i), palette.index(row.colour(i)));
      start = row.end(i);
    }
  }

  /** PNGJ's own line copies byte by byte. */
  private static final class Line implements IImageLine {

    private final byte[] indices;

    Line(int width) {
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
