package dev.hindsight.findings;

import java.util.HexFormat;

/** What tells a report from others: every form of it bears the same. */
public final class ReportId {

  private static final int BYTES = 6;

  private ReportId() {}

  /** The first twelve hexadecimal digits of the SHA-256 of {@code findings.json}. */
  public static String of(byte[] findingsJson) {
    return HexFormat.of().formatHex(Sha256.of(findingsJson), 0, BYTES);
  }
}
