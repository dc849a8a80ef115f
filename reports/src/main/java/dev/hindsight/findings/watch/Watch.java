package dev.hindsight.findings.watch;

import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.values.Measured;
import java.time.LocalDate;

/**
 * What was at risk on a day, as it is kept for later watches to compare with: the shape of {@code
 * watch/DATE.json}.
 *
 * @param formatVersion {@link #FORMAT_VERSION}
 * @param asOf what is dated after this day has not happened
 * @param reportingCurrency ISO 4217
 * @param names how names are shown in it: one that shows them otherwise is not compared with
 * @param atRisk the open items
 */
public record Watch(
    int formatVersion,
    LocalDate asOf,
    String reportingCurrency,
    ShownNames names,
    Measured<AtRisk> atRisk) {

  /** The version of the shapes of this package. */
  public static final int FORMAT_VERSION = 1;

  public Watch {
    if (formatVersion != FORMAT_VERSION) {
      throw new IllegalArgumentException("Invalid format version: " + formatVersion);
    }
  }

  /** A watch of today. */
  public static Watch of(
      LocalDate asOf, String reportingCurrency, ShownNames names, Measured<AtRisk> atRisk) {
    return new Watch(FORMAT_VERSION, asOf, reportingCurrency, names, atRisk);
  }
}
