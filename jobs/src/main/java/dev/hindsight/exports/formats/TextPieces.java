package dev.hindsight.exports.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Pieces of a large text, each of whole lines: its beginning, its end, and some between them. */
final class TextPieces {

  private static final int LATER_PIECES = 4;

  private TextPieces() {}

  /**
   * The pieces, one after the other. In an encoding of two bytes a letter, only the first is whole.
   *
   * @param text the whole text
   * @param size its bytes
   * @param bytes how many bytes the pieces have together; fewer than the text has
   */
  static InputStream of(InputStream text, long size, int bytes) throws IOException {
    ByteArrayOutputStream pieces = new ByteArrayOutputStream(bytes);
    byte[] first = text.readNBytes(bytes / 2);
    boolean wide = first.length > 1 && (first[0] == 0 || first[1] == 0 || first[0] == (byte) 0xFF);
    pieces.write(first, 0, wide ? first.length / 2 * 2 : afterLastBreak(first));
    long position = first.length;
    int length = bytes / 2 / LATER_PIECES;
    for (int i = 1; i <= LATER_PIECES && !wide; i++) {
      long from = first.length + (size - first.length) / LATER_PIECES * i - length;
      long start = i == LATER_PIECES ? size - length : Math.max(position, from);
      text.skipNBytes(Math.max(0, start - position));
      byte[] piece = text.readNBytes(length);
      position = start + piece.length;
      int begin = afterFirstBreak(piece);
      int end = i == LATER_PIECES ? piece.length : afterLastBreak(piece);
      pieces.write(piece, begin, Math.max(0, end - begin));
    }
    return new ByteArrayInputStream(pieces.toByteArray());
  }

  private static int afterLastBreak(byte[] piece) {
    int end = piece.length;
    while (end > 0 && piece[end - 1] != '\n' && piece[end - 1] != '\r') {
      end--;
    }
    return end;
  }

  private static int afterFirstBreak(byte[] piece) {
    int start = 0;
    while (start < piece.length && piece[start] != '\n' && piece[start] != '\r') {
      start++;
    }
    return Math.min(piece.length, start + 1);
  }
}
