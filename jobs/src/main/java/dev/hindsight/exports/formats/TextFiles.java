package dev.hindsight.exports.formats;

import dev.hindsight.exports.config.Yaml;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens text files: decompresses and decodes them. */
final class TextFiles {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private TextFiles() {}

  /**
   * The lines of a text file, without its byte-order mark.
   *
   * @param table the table that it is read for, which messages name
   * @param encoding UTF-8, UTF-16 or windows-1252
   */
  static TextLines lines(InputStream stream, ExportFile file, String table, String encoding)
      throws IOException {
    BufferedInputStream in = new BufferedInputStream(decompressed(stream, file));
    in.mark(4);
    byte[] start = in.readNBytes(3);
    in.reset();
    Charset charset = charset(start, encoding, file, table);
    in.skipNBytes(markLength(start, charset));
    return new TextLines(
        new DecodingReader(in, charset), file, line -> badBytes(line, encoding, table));
  }

  private static InputStream decompressed(InputStream in, ExportFile file) throws IOException {
    if (!file.isCompressed()) {
      return in;
    }
    try {
      return new GZIPInputStream(in, 1 << 16);
    } catch (ZipException | EOFException broken) {
      throw file.cannotRead(
          "it is not a whole gzip file (" + broken.getMessage() + "). Export or copy it again.",
          broken);
    }
  }

  private static Charset charset(byte[] start, String encoding, ExportFile file, String table) {
    boolean sixteen = encoding.equalsIgnoreCase("UTF-16");
    boolean utf8 = encoding.equalsIgnoreCase("UTF-8");
    if (!sixteen && (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF))) {
      throw file.cannotRead(otherEncoding("UTF-16", encoding, table));
    }
    if (!utf8 && startsWith(start, 0xEF, 0xBB, 0xBF)) {
      throw file.cannotRead(otherEncoding("UTF-8", encoding, table));
    }
    return sixteen ? byteOrder(start) : Charset.forName(encoding);
  }

  private static String otherEncoding(String found, String configured, String table) {
    return "its first bytes say that it is "
        + found
        + ", and it is read as "
        + configured
        + ". Put into hindsight.yaml: "
        + Yaml.line(table, "encoding", found);
  }

  // Java takes UTF-16 without a mark for big endian; files without one are written on Windows.
  private static Charset byteOrder(byte[] start) {
    boolean bigEndian =
        startsWith(start, 0xFE, 0xFF) || (start.length > 1 && start[0] == 0 && start[1] != 0);
    return bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static long markLength(byte[] start, Charset charset) {
    byte[] mark = Character.toString(BYTE_ORDER_MARK).getBytes(charset);
    for (int i = 0; i < mark.length; i++) {
      if (i >= start.length || start[i] != mark[i]) {
        return 0;
      }
    }
    return charset.newEncoder().canEncode((char) BYTE_ORDER_MARK) ? mark.length : 0;
  }

  private static boolean startsWith(byte[] start, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= start.length || Byte.toUnsignedInt(start[i]) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static String badBytes(long line, String encoding, String table) {
    String other = encoding.equalsIgnoreCase("UTF-8") ? "windows-1252" : "UTF-8";
    return "line "
        + line
        + " has bytes that are no "
        + encoding
        + ". If the file is "
        + other
        + ", put into hindsight.yaml: "
        + Yaml.line(table, "encoding", other);
  }
}
