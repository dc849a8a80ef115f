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
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A compressed text file of lines in UTF-8, for programs. It holds no time: the same lines are the
 * same bytes.
 */
public final class GzippedLines implements AutoCloseable {

  private final BufferedWriter writer;

  private GzippedLines(BufferedWriter writer) {
    this.writer = writer;
  }

  /** Starts a file. */
  public static GzippedLines create(Path file) throws IOException {
    return new GzippedLines(
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)));
  }

  /** Adds a line, which has no line break in it. */
  public void add(String line) throws IOException {
    writer.write(line);
    writer.write('\n');
  }

  /** The lines of a file's content, read as they are asked for. */
  public static Stream<String> read(InputStream content) throws IOException {
    return new BufferedReader(
            new InputStreamReader(new GZIPInputStream(content), StandardCharsets.UTF_8))
        .lines();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
