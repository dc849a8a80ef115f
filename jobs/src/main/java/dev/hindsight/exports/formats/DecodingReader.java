package dev.hindsight.exports.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes text and stops at bytes that the encoding does not have. Other than {@link
 * java.io.InputStreamReader} it first hands over all characters before them, so that whoever reads
 * knows the line they stand on.
 */
final class DecodingReader extends Reader {

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private boolean ended;
  private CoderResult malformed;

  DecodingReader(InputStream in, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer characters = CharBuffer.wrap(target, offset, length);
    while (characters.position() == 0) {
      if (malformed != null) {
        malformed.throwException();
      }
      CoderResult result = decoder.decode(bytes, characters, ended);
      if (result.isError()) {
        malformed = result;
      } else if (result.isUnderflow() && characters.position() == 0) {
        if (ended) {
          return -1;
        }
        fill();
      }
    }
    return characters.position();
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
