package dev.hindsight.publish;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A compressed text file of lines in UTF-8, for programs. It may consist of several parts, one
 * after the other. It holds no time: the same parts are the same bytes.
 */
public final class GzippedLines {

  /** Handing a line to the compressor takes longer than copying it. */
  private static final int BUFFER = 1 << 16;

  private GzippedLines() {}

  /** A part of a file: lines, which have no line break in them. */
  public static byte[] block(Iterator<String> lines) {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    try (OutputStream gzip = new BufferedOutputStream(new GZIPOutputStream(block), BUFFER)) {
      while (lines.hasNext()) {
        gzip.write(lines.next().getBytes(StandardCharsets.UTF_8));
        gzip.write('\n');
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return block.toByteArray();
  }

  /** The lines of a file's content, read as they are asked for. */
  public static Stream<String> read(InputStream content) throws IOException {
    return new BufferedReader(
            new InputStreamReader(new GZIPInputStream(content), StandardCharsets.UTF_8))
        .lines();
  }
}
