package dev.hindsight.exports.rows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** Writes values into bytes that {@link ByteReader} reads again. */
public final class ByteWriter {

  private static final int START = 128;

  private byte[] bytes = new byte[START];
  private int size;

  /** What was written; starts anew. */
  public byte[] take() {
    byte[] taken = Arrays.copyOf(bytes, size);
    size = 0;
    return taken;
  }

  public ByteWriter writeByte(int value) {
    room(1);
    bytes[size++] = (byte) value;
    return this;
  }

  public ByteWriter writeBoolean(boolean value) {
    return writeByte(value ? 1 : 0);
  }

  /** A whole number, small ones in few bytes, whatever their sign. */
  public ByteWriter writeLong(long value) {
    room(10);
    long rest = value << 1 ^ value >> 63;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
    return this;
  }

  public ByteWriter writeDouble(double value) {
    long bits = Double.doubleToRawLongBits(value);
    room(8);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (bits >>> shift);
    }
    return this;
  }

  /** A text, or null. */
  public ByteWriter writeText(String text) {
    if (text == null) {
      return writeLong(-1);
    }
    return writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A day, or null. */
  public ByteWriter writeDay(LocalDate day) {
    return writeLong(day == null ? Long.MIN_VALUE : day.toEpochDay());
  }

  /** Bytes with their number. */
  public ByteWriter writeBytes(byte[] some) {
    writeLong(some.length);
    room(some.length);
    System.arraycopy(some, 0, bytes, size, some.length);
    size += some.length;
    return this;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
