package dev.hindsight.exports.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a CSV file (RFC 4180). Rows of nothing but delimiters are none. A broken quote costs
 * the row that has it and no other: reading goes on with the line after the one on which that row
 * starts. (CSV libraries take everything up to the next quote, or to the end of the file, for one
 * cell.)
 */
final class CsvRows implements RawRows {

  /** The most characters of a row with line breaks in it; a quote open for longer is broken. */
  static final int LONGEST_ROW = 1 << 20;

  private static final Pattern SEPARATOR = Pattern.compile("\"?sep=([^\r\n])\"?\\s*");

  private final TextLines lines;
  private final char delimiter;
  private final List<String> header;

  CsvRows(TextLines lines, Source source) {
    this.lines = lines;
    OptionalInt told = told();
    this.delimiter = (char) told.orElse(source.delimiter());
    RawRow first = source.header(this::next, told);
    this.header = first == null ? List.of() : first.cells();
  }

  /** The delimiter that the first line tells, where it is one such as {@code sep=;}. */
  private OptionalInt told() {
    String first = lines.take();
    Matcher separator = SEPARATOR.matcher(first == null ? "" : first);
    if (separator.matches()) {
      return OptionalInt.of(separator.group(1).charAt(0));
    }
    if (first != null) {
      lines.putBack(first);
    }
    return OptionalInt.empty();
  }

  @Override
  public List<String> header() {
    return header;
  }

  /** The next row with anything in it. */
  @Override
  public RawRow next() {
    for (String line = lines.take(); line != null; line = lines.take()) {
      RawRow row = row(line);
      if (!row.isBlank()) {
        return row;
      }
    }
    return null;
  }

  private RawRow row(String line) {
    long number = lines.number();
    if (line.indexOf('"') < 0) {
      return RawRow.of(number, split(line));
    }
    Quoted quoted = new Quoted(line);
    return quoted.parse() ? RawRow.of(number, quoted.cells) : RawRow.broken(number, quoted.problem);
  }

  private List<String> split(String line) {
    int end = contentEnd(line);
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < end; i++) {
      if (line.charAt(i) == delimiter) {
        cells.add(line.substring(start, i));
        start = i + 1;
      }
    }
    cells.add(line.substring(start, end));
    return cells;
  }

  private static int contentEnd(CharSequence line) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** A row with quotes, which may go on for several lines. */
  private final class Quoted {

    private final StringBuilder text;
    private final List<String> continuation = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private int position;
    private String problem;

    Quoted(String line) {
      text = new StringBuilder(line);
    }

    /** Whether it could be read; if not, its further lines are put back. */
    boolean parse() {
      boolean more = true;
      while (more && problem == null) {
        cells.add(startsQuoted() ? quotedCell() : plainCell());
        more = position < text.length() && text.charAt(position) == delimiter;
        position++;
      }
      if (problem != null) {
        for (int i = continuation.size() - 1; i >= 0; i--) {
          lines.putBack(continuation.get(i));
        }
      }
      return problem == null;
    }

    private boolean startsQuoted() {
      return position < text.length() && text.charAt(position) == '"';
    }

    private String plainCell() {
      int start = position;
      int end = contentEnd(text);
      while (position < end && text.charAt(position) != delimiter) {
        position++;
      }
      return text.substring(start, position);
    }

    private String quotedCell() {
      StringBuilder cell = new StringBuilder();
      position++;
      while (position < text.length() || hasNextLine()) {
        char character = text.charAt(position++);
        if (character != '"') {
          cell.append(character);
        } else if (position < text.length() && text.charAt(position) == '"') {
          cell.append('"');
          position++;
        } else {
          return endsProperly(cell);
        }
      }
      problem = "Broken quote: it is never closed";
      return "";
    }

    private String endsProperly(StringBuilder cell) {
      if (position < contentEnd(text) && text.charAt(position) != delimiter) {
        problem = "Broken quote: a cell goes on after its closing quote";
      }
      return cell.toString();
    }

    private boolean hasNextLine() {
      String line = text.length() > LONGEST_ROW ? null : lines.take();
      if (line == null) {
        return false;
      }
      continuation.add(line);
      text.append(line);
      return true;
    }
  }
}
