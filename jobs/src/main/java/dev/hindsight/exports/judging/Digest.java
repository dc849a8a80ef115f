package dev.hindsight.exports.judging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes of 128 bits that stand for rows and keys where these are compared. */
final class Digest {

  /** How many bytes a hash has. */
  static final int LENGTH = 16;

  private static final char BETWEEN = '\u001F';

  private final MessageDigest md5;
  private final StringBuilder text = new StringBuilder();

  Digest() {
    try {
      md5 = MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("Cannot find MD5, which every Java has", never);
    }
  }

  /** Adds a value; null is a value of its own. */
  void add(Object value) {
    text.append(BETWEEN).append(value == null ? '-' : '+').append(value);
  }

  /** The hash of what was added; starts anew. */
  byte[] take() {
    byte[] hash = md5.digest(text.toString().getBytes(StandardCharsets.UTF_8));
    text.setLength(0);
    return hash;
  }
}
