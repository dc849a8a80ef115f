package dev.hindsight.findings;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that reports are told apart by. */
public final class Sha256 {

  private Sha256() {}

  /** The 32 bytes of a content's digest. */
  public static byte[] of(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
