package dev.hindsight.findings;

import dev.hindsight.findings.values.Say;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * What tells a report from others: every form of it bears the same.
 *
 * @param reportId the first twelve hexadecimal digits of the SHA-256 of its {@code findings.json}
 * @param asOf what is dated after this day has not happened
 * @param version of the hindsight that drew it
 */
public record Identity(String reportId, LocalDate asOf, String version) {

  private static final int BYTES = 6;

  /**
   * The identity of a report.
   *
   * @param findingsJson the bytes of its {@code findings.json}
   */
  public static Identity of(Findings findings, byte[] findingsJson, String version) {
    return of(findingsJson, findings.period().asOf(), version);
  }

  /** The identity of what else is written as JSON, such as a watch. */
  public static Identity of(byte[] json, LocalDate asOf, String version) {
    return new Identity(HexFormat.of().formatHex(Sha256.of(json), 0, BYTES), asOf, version);
  }

  /** Such as "Report 0123456789ab, as of 28 Sep 2026, by Hindsight 0.1.0.". */
  public String sentence() {
    return "Report " + reportId + ", as of " + Say.day(asOf) + ", by " + author() + ".";
  }

  /** Who drew it, such as "Hindsight 0.1.0". */
  public String author() {
    return "Hindsight " + version;
  }
}
