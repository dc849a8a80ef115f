package dev.hindsight.exports.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * The bytes of a text in a code page. Code pages have a letter for nearly every byte, so that UTF-8
 * is read as one without an error, and with wrong letters. But a text in a code page is next to
 * never valid UTF-8 by chance: that one is, shows at its end.
 */
final class CodePageStream extends FilterInputStream {

  private final Supplier<RuntimeException> isUtf8;
  private int following;
  private boolean hasLetters;
  private boolean isOther;

  /**
   * A stream.
   *
   * @param isUtf8 what is thrown at the end of a text that is UTF-8 and not ASCII alone
   */
  CodePageStream(InputStream in, Supplier<RuntimeException> isUtf8) {
    super(in);
    this.isUtf8 = isUtf8;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    for (int i = offset; i < offset + count && !isOther; i++) {
      look(Byte.toUnsignedInt(target[i]));
    }
    if (count < 0 && hasLetters && following == 0 && !isOther) {
      throw isUtf8.get();
    }
    return count;
  }

  private void look(int next) {
    boolean continues = next >= 0x80 && next < 0xC0;
    isOther = continues != (following > 0) || next == 0xC0 || next == 0xC1 || next > 0xF4;
    if (continues) {
      following--;
    } else if (next >= 0xC2) {
      hasLetters = true;
      following = next < 0xE0 ? 1 : next < 0xF0 ? 2 : 3;
    }
  }
}
