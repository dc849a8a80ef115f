package dev.hindsight.sample.shapes;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The numbers that ids are made of. */
final class Numbers {

  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private Numbers() {}

  /** All digits of an id as one number: 12 of {@code R-000012}, 121 of {@code C-000012-1}. */
  static long in(String id) {
    return Long.parseLong(id.replaceAll("[^0-9]", ""));
  }

  /** A number below 2^52 that stands for a text. */
  static long of(String text) {
    return uuid(text).getMostSignificantBits() >>> 12;
  }

  /** 128 bits that stand for a text. */
  static UUID uuid(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A number in letters of both cases and digits, with zeros in front. */
  static String mixed(long number, int length) {
    StringBuilder text = new StringBuilder();
    for (long rest = number; text.length() < length; rest /= DIGITS.length()) {
      text.insert(0, DIGITS.charAt((int) (rest % DIGITS.length())));
    }
    return text.toString();
  }
}
