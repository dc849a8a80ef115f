package dev.hindsight.findings;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells a report from others: every form of it bears the same. */
public final class ReportId {

  private static final int BYTES = 6;

  private ReportId() {}

  /** The first twelve hexadecimal digits of the SHA-256 of {@code findings.json}. */
  public static String of(byte[] findingsJson) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(findingsJson);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
