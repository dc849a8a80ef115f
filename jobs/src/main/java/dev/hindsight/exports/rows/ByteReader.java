package dev.hindsight.exports.rows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** Reads what {@link ByteWriter} wrote, in the same order. */
public final class ByteReader {

  private final byte[] bytes;
  private int position;

  public ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  public boolean hasMore() {
    return position < bytes.length;
  }

  public int readByte() {
    return bytes[position++];
  }

  public boolean readBoolean() {
    return readByte() != 0;
  }

  public long readLong() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[position++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value >>> 1 ^ -(value & 1);
      }
    }
  }

  /** A whole number that is an int. */
  public int readInt() {
    return Math.toIntExact(readLong());
  }

  public double readDouble() {
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = (bits << 8) | (bytes[position++] & 0xFF);
    }
    return Double.longBitsToDouble(bits);
  }

  /** A text, or null. */
  public String readText() {
    int length = readInt();
    if (length < 0) {
      return null;
    }
    position += length;
    return new String(bytes, position - length, length, StandardCharsets.UTF_8);
  }

  /** A day, or null. */
  public LocalDate readDay() {
    long day = readLong();
    return day == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
  }

  public byte[] readBytes() {
    int length = readInt();
    position += length;
    return Arrays.copyOfRange(bytes, position - length, position);
  }
}
