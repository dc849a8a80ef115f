package dev.hindsight.agenda;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Sensitivity;
import java.util.List;
import java.util.stream.Stream;

/** What speaks against a question: there is always something. */
final class Against {

  static final String NO_CAUSE = "No export can say what causes it.";

  private static final int MOST = 3;

  private Against() {}

  /**
   * The first three sentences that are not empty.
   *
   * @param otherwise what is said where all are
   */
  static List<String> of(String otherwise, String... sentences) {
    List<String> said = Stream.of(sentences).filter(each -> !each.isEmpty()).limit(MOST).toList();
    return said.isEmpty() ? List.of(otherwise) : said;
  }

  /** What nobody recorded, and would leave it unclear; empty where that is not known. */
  static String unrecorded(Measured<Sensitivity> sensitivity) {
    return sensitivity.optional().map(each -> unrecorded(each.eValueOfLimit())).orElse("");
  }

  /** The same of what it would take. */
  static String unrecorded(double eValueOfLimit) {
    return "Something unrecorded that is %s as common on one side, and makes it %s as likely, would leave it unclear."
        .formatted(Say.times(eValueOfLimit), Say.times(eValueOfLimit));
  }
}
