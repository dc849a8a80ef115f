package dev.hindsight.exports.formats;

import dev.hindsight.exports.contract.InputException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Opens text files: decompresses and decodes them. */
final class TextFiles {

  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final Pattern WIDE = Pattern.compile("(?i)(?:x-)?UTF-(?:16|32).*");

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
    byte[] start = in.readNBytes(4);
    in.reset();
    refuseOtherFormat(start, file);
    Charset charset = charset(start, source);
    in.skipNBytes(markLength(start, charset));
    return new TextLines(
        new DecodingReader(isUnicode(charset) ? in : watched(in, source), charset),
        source.file(),
        line -> badBytes(line, source));
  }

  private static void refuseOtherFormat(byte[] start, ExportFile file) {
    if (startsWith(start, 0x1F, 0x8B)) {
      throw file.cannotRead(
          file.isCompressed()
              ? "it is compressed twice. Unpack it once."
              : "it is compressed with gzip, and its name does not say so. Let it end in .gz.");
    }
    if (startsWith(start, 'P', 'K', 3, 4)) {
      throw file.cannotRead(
          "it is an Excel workbook or a zip archive. Let its name end in .xlsx, or unpack it.");
    }
  }

  private static Charset charset(byte[] start, Source source) {
    String encoding = source.form().encoding();
    boolean sixteen = encoding.equalsIgnoreCase("UTF-16");
    boolean utf8 = encoding.equalsIgnoreCase("UTF-8");
    if (!WIDE.matcher(encoding).matches()
        && (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF))) {
      throw otherEncoding(startsWith(start, 0xFF, 0xFE, 0, 0) ? "UTF-32" : "UTF-16", source);
    }
    if (!utf8 && startsWith(start, 0xEF, 0xBB, 0xBF)) {
      throw otherEncoding("UTF-8", source);
    }
    return sixteen ? byteOrder(start) : Charset.forName(encoding);
  }

  private static boolean isUnicode(Charset charset) {
    return charset.name().startsWith("UTF-");
  }

  private static InputStream watched(InputStream in, Source source) {
    return new CodePageStream(
        in,
        () ->
            source
                .file()
                .cannotRead(
                    "all of it is UTF-8, and it is read as "
                        + source.form().encoding()
                        + ". Put into hindsight.yaml: "
                        + source.line("encoding", "UTF-8")));
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
    if (!charset.canEncode() || !charset.newEncoder().canEncode((char) BYTE_ORDER_MARK)) {
      return 0;
    }
    byte[] mark = Character.toString(BYTE_ORDER_MARK).getBytes(charset);
    return start.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(start, mark.length))
        ? mark.length
        : 0;
  }

  private static boolean startsWith(byte[] start, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= start.length || Byte.toUnsignedInt(start[i]) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** Which code page it is, nobody can tell from bytes: a wrong one gives wrong letters. */
  private static String badBytes(long line, Source source) {
    return "line "
        + line
        + " has bytes that are no "
        + source.form().encoding()
        + ". Ask which encoding it was exported in, or export it as UTF-8. Excel's \"CSV\" is in the"
        + " code page of the machine: windows-1252 in Western Europe, windows-1250 in Central"
        + " Europe, windows-1251 for Cyrillic, Shift_JIS in Japan. Put the right one into"
        + " hindsight.yaml: "
        + source.line("encoding", "YOUR ENCODING");
  }
}
