package dev.hindsight.exports.formats;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** What is in a gzip file, refused where the file is broken or unpacks like a bomb. */
final class Unpacked extends InputStream {

  /** How often its size a file may unpack to; of workbooks, POI takes no more either. */
  private static final int MOST_TIMES = 100;

  /** What unpacks to no more harms nobody. */
  private static final long HARMLESS = 10L << 20;

  private final Counted packed;
  private final InputStream content;
  private final ExportFile file;
  private long unpacked;

  /**
   * Unpacks a file.
   *
   * @throws dev.hindsight.exports.contract.InputException where it is no gzip file
   */
  Unpacked(InputStream stored, ExportFile file) throws IOException {
    this.file = file;
    this.packed = new Counted(stored);
    try {
      this.content = new GZIPInputStream(packed, 1 << 16);
    } catch (ZipException | EOFException broken) {
      packed.close();
      throw broken(broken);
    }
  }

  /** How much of the file was unpacked so far. */
  private static final class Counted extends FilterInputStream {

    private long bytes;

    Counted(InputStream stored) {
      super(stored);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      bytes += Math.max(0, count);
      return count;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      int count = content.read(target, offset, length);
      unpacked += Math.max(0, count);
      if (unpacked > HARMLESS && unpacked / MOST_TIMES > packed.bytes) {
        throw file.cannotRead(
            "it unpacks to more than a hundred times its size, as a zip bomb does. Export it unpacked.");
      }
      return count;
    } catch (ZipException | EOFException broken) {
      throw broken(broken);
    }
  }

  private RuntimeException broken(IOException broken) {
    return file.cannotRead(
        "it is not a whole gzip file (" + broken.getMessage() + "). Export or copy it again.",
        broken);
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
