package dev.hindsight.publish;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A compressed text file of lines in UTF-8. It holds no time, so that the same lines are the same
 * bytes.
 */
public final class GzippedLines {

  private GzippedLines() {}

  /** Writes lines one by one. */
  public static void write(Path file, Iterator<String> lines) throws IOException {
    try (BufferedWriter writer =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      while (lines.hasNext()) {
        writer.write(lines.next());
        writer.write('\n');
      }
    }
  }

  /** The lines of a file's content, read as they are asked for. */
  public static Stream<String> read(InputStream content) throws IOException {
    return new BufferedReader(
            new InputStreamReader(new GZIPInputStream(content), StandardCharsets.UTF_8))
        .lines();
  }
}
