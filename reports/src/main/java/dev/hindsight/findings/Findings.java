package dev.hindsight.findings;

/**
 * Everything that a report says: the shape of {@code findings.json}. Workbook and charts are views
 * of it.
 *
 * @param formatVersion the version of this shape; raised when a reader of the one before would
 *     misread it
 * @param period what the report covers
 * @param parameters what was configured
 * @param review the page that opens the quarterly review
 * @param winRates do the deals we said yes to win more often?
 * @param churn what did the displaced roadmap items cost in churn?
 * @param pressure where sales pressure comes from, whether it works, whether it tells the truth
 * @param payOff did it pay off? Every trade-off, and what they come to
 * @param dataQuality what the exports were worth
 */
public record Findings(
    int formatVersion,
    Period period,
    Parameters parameters,
    Review review,
    WinRates winRates,
    Measured<Churn> churn,
    Measured<Pressure> pressure,
    Measured<PayOff> payOff,
    DataQuality dataQuality) {

  /** The version of the shape that this code reads and writes. */
  public static final int FORMAT_VERSION = 2;

  public Findings {
    if (formatVersion != FORMAT_VERSION) {
      throw new IllegalArgumentException(unknownVersion(Integer.toString(formatVersion)));
    }
  }

  /** The same findings behind another page. */
  public Findings withReview(Review newReview) {
    return new Findings(
        formatVersion,
        period,
        parameters,
        newReview,
        winRates,
        churn,
        pressure,
        payOff,
        dataQuality);
  }

  static String unknownVersion(String version) {
    return "Cannot read findings of format version "
        + version
        + ": this version of hindsight reads version "
        + FORMAT_VERSION;
  }
}
