package dev.hindsight.sample.shapes;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A CSV of a tool, in UTF-8, while it is written. */
final class CsvFile implements Closeable {

  /** How a tool writes CSV: which cells it puts in quotes, and how its lines end. */
  enum Style {
    /** Quotes where they are needed, line feeds. */
    PLAIN("\n", false),
    /** Quotes where they are needed, and the line ends of RFC 4180. */
    WINDOWS("\r\n", false),
    /** Every cell in quotes, line feeds. */
    QUOTED("\n", true);

    private final String lineEnd;
    private final boolean allQuoted;

    Style(String lineEnd, boolean allQuoted) {
      this.lineEnd = lineEnd;
      this.allQuoted = allQuoted;
    }

    private String row(Stream<String> cells) {
      return cells.map(this::cell).collect(Collectors.joining(",", "", lineEnd));
    }

    private String cell(String value) {
      boolean plain = value.chars().noneMatch(symbol -> ",\"\r\n".indexOf(symbol) >= 0);
      return plain && !allQuoted ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
  }

  private final Style style;
  private final int width;
  private final BufferedWriter writer;

  /** Begins a file with its headers. */
  CsvFile(ToolFolder folder, String name, Style style, List<String> headers) throws IOException {
    this.style = style;
    this.width = headers.size();
    this.writer =
        new BufferedWriter(new OutputStreamWriter(folder.create(name), StandardCharsets.UTF_8));
    row(headers.toArray(String[]::new));
  }

  /** Adds a row: a cell for each header. */
  void row(String... cells) throws IOException {
    if (cells.length != width) {
      throw new IllegalArgumentException(cells.length + " cells for " + width + " headers");
    }
    writer.write(style.row(Stream.of(cells)));
  }

  /** Adds a line below the data that has nothing but a text. */
  void footer(String text) throws IOException {
    writer.write(text.isEmpty() ? style.lineEnd : style.row(Stream.of(text)));
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
