package dev.hindsight.exports.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The lines of a text file as a person counts them, each with its line break ({@code \n}, {@code
 * \r\n} or {@code \r}). Lines that were taken can be put back.
 */
final class TextLines implements Closeable {

  /** The longest line that is read; what has a longer one is not a table. */
  static final int LONGEST = 1 << 22;

  private final Reader reader;
  private final ExportFile file;
  private final BadBytes badBytes;
  private final char[] buffer = new char[1 << 16];
  private final Deque<String> putBack = new ArrayDeque<>();
  private int position;
  private int end;
  private long taken;

  /** Says what is wrong with bytes that the encoding does not have. */
  @FunctionalInterface
  interface BadBytes {
    String problem(long line);
  }

  TextLines(Reader reader, ExportFile file, BadBytes badBytes) {
    this.reader = reader;
    this.file = file;
    this.badBytes = badBytes;
  }

  /** The number of the line that was taken last; the first one is 1. */
  long number() {
    return taken;
  }

  /** The next line with its line break, or null after the last one. */
  String take() {
    String line = putBack.isEmpty() ? read() : putBack.pop();
    if (line != null) {
      taken++;
    }
    return line;
  }

  /** Puts back the line that was taken last. */
  void putBack(String line) {
    putBack.push(line);
    taken--;
  }

  /** The first line with anything in it, as far as it is buffered; nothing is taken. */
  String start() {
    if (position == end) {
      fill();
    }
    String buffered = new String(buffer, position, end - position).stripLeading();
    return buffered.lines().findFirst().orElse("").strip();
  }

  /** All that has not been taken, where it is not read by lines. */
  Reader rest() {
    return new Reader() {
      @Override
      public int read(char[] target, int offset, int length) {
        if (position == end && !fill()) {
          return -1;
        }
        int count = Math.min(length, end - position);
        System.arraycopy(buffer, position, target, offset, count);
        taken += CharBuffer.wrap(buffer, position, count).chars().filter(c -> c == '\n').count();
        position += count;
        return count;
      }

      @Override
      public void close() throws IOException {
        reader.close();
      }
    };
  }

  private String read() {
    StringBuilder line = new StringBuilder(0);
    while (position < end || fill()) {
      int next = endOfLine();
      boolean complete = next > position && isBreak(buffer[next - 1]);
      line.append(buffer, position, next - position);
      position = next;
      if (complete) {
        return withLineFeed(line);
      }
      if (line.length() > LONGEST) {
        throw file.cannotRead(
            "line " + (taken + 1) + " has more than " + LONGEST + " characters. Is it a table?");
      }
    }
    return line.isEmpty() ? null : line.toString();
  }

  private int endOfLine() {
    int next = position;
    while (next < end && !isBreak(buffer[next])) {
      next++;
    }
    return Math.min(end, next + 1);
  }

  private String withLineFeed(StringBuilder line) {
    boolean carriageReturn = line.charAt(line.length() - 1) == '\r';
    if (carriageReturn && (position < end || fill()) && buffer[position] == '\n') {
      position++;
      line.append('\n');
    }
    return line.toString();
  }

  private static boolean isBreak(char character) {
    return character == '\n' || character == '\r';
  }

  private boolean fill() {
    try {
      position = 0;
      end = Math.max(0, reader.read(buffer, 0, buffer.length));
      return end > 0;
    } catch (CharacterCodingException malformed) {
      throw file.cannotRead(badBytes.problem(taken + 1), malformed);
    } catch (IOException failed) {
      throw file.unreadable(failed);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
