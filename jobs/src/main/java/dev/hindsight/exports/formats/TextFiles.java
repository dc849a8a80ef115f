package dev.hindsight.exports.formats;

import dev.hindsight.exports.contract.InputException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Opens text files: decompresses and decodes them. */
final class TextFiles {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private TextFiles() {}

  /**
   * The lines of a text file, without its byte-order mark.
   *
   * @param stream the file as it is stored
   */
  static TextLines lines(InputStream stream, Source source) throws IOException {
    ExportFile file = source.file();
    BufferedInputStream in =
        new BufferedInputStream(file.isCompressed() ? new Unpacked(stream, file) : stream);
    in.mark(4);
    byte[] start = in.readNBytes(3);
    in.reset();
    Charset charset = charset(start, source);
    in.skipNBytes(markLength(start, charset));
    return new TextLines(
        new DecodingReader(in, charset), source.file(), line -> badBytes(line, source));
  }

  private static Charset charset(byte[] start, Source source) {
    String encoding = source.form().encoding();
    boolean sixteen = encoding.equalsIgnoreCase("UTF-16");
    boolean utf8 = encoding.equalsIgnoreCase("UTF-8");
    if (!sixteen && (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF))) {
      throw otherEncoding("UTF-16", source);
    }
    if (!utf8 && startsWith(start, 0xEF, 0xBB, 0xBF)) {
      throw otherEncoding("UTF-8", source);
    }
    return sixteen ? byteOrder(start) : Charset.forName(encoding);
  }

  private static InputException otherEncoding(String found, Source source) {
    return source
        .file()
        .cannotRead(
            "its first bytes say that it is "
                + found
                + ", and it is read as "
                + source.form().encoding()
                + ". Put into hindsight.yaml: "
                + source.line("encoding", found));
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

  private static String badBytes(long line, Source source) {
    String encoding = source.form().encoding();
    String other = encoding.equalsIgnoreCase("UTF-8") ? "windows-1252" : "UTF-8";
    return "line "
        + line
        + " has bytes that are no "
        + encoding
        + ". If the file is "
        + other
        + ", put into hindsight.yaml: "
        + source.line("encoding", other);
  }
}
