package dev.hindsight.history;

import dev.hindsight.exports.contract.Place;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What rows are sorted by when they are brought together, as bytes that compare without a sign: the
 * domain, the identifier, the kind of the row, and an order among rows of one kind. Rows of one
 * domain and identifier are a group.
 */
public final class Key {

  private static final byte END = 0;

  /** What stands after a zero byte that is part of an identifier. */
  private static final byte NOT_THE_END = 1;

  private static final int BYTES_OF_A_PLACE = Integer.BYTES + Long.BYTES;

  private Key() {}

  /**
   * A key.
   *
   * @param kind rows of a group come by their kinds, lowest first
   * @param order among rows of one kind
   */
  public static byte[] of(Domain domain, String id, int kind, byte[] order) {
    byte[] text = id.getBytes(StandardCharsets.UTF_8);
    int zeros = 0;
    for (byte each : text) {
      zeros += each == END ? 1 : 0;
    }
    byte[] key = new byte[text.length + zeros + order.length + 4];
    int size = 0;
    key[size++] = (byte) domain.ordinal();
    for (byte each : text) {
      key[size++] = each;
      if (each == END) {
        key[size++] = NOT_THE_END;
      }
    }
    size += 2;
    key[size++] = (byte) kind;
    System.arraycopy(order, 0, key, size, order.length);
    return key;
  }

  /** A key of a row that is ordered by where it stands. */
  public static byte[] of(Domain domain, String id, int kind, Place place) {
    return of(domain, id, kind, order(place));
  }

  /** The order of the places of rows. */
  public static byte[] order(Place place) {
    return ByteBuffer.allocate(BYTES_OF_A_PLACE).putInt(place.file()).putLong(place.line()).array();
  }

  /** The order of identifiers: that of their code points. */
  public static byte[] order(String id) {
    return id.getBytes(StandardCharsets.UTF_8);
  }

  public static Domain domain(byte[] key) {
    return Domain.values()[key[0]];
  }

  public static int kind(byte[] key) {
    return key[groupLength(key)];
  }

  /** Whether two keys are of one group. */
  public static boolean isOneGroup(byte[] one, byte[] other) {
    int length = groupLength(one);
    return other.length >= length && Arrays.equals(one, 0, length, other, 0, length);
  }

  /** The order of groups, whatever the rows. */
  static int compareGroups(byte[] one, byte[] other) {
    return Arrays.compareUnsigned(one, 0, groupLength(one), other, 0, groupLength(other));
  }

  /** The same for all keys of a group. */
  public static int hash(byte[] key) {
    int hash = 1;
    for (int i = 0, length = groupLength(key); i < length; i++) {
      hash = 31 * hash + key[i];
    }
    // Identifiers that count upwards differ in their last digits alone: spread them.
    hash *= 0x9E3779B9;
    return hash ^ hash >>> 16;
  }

  private static int groupLength(byte[] key) {
    int i = 1;
    while (key[i] != END || key[i + 1] != END) {
      i += key[i] == END ? 2 : 1;
    }
    return i + 2;
  }
}
