package dev.hindsight.workbook;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A point at the foot of the page.
 *
 * @param heading what it is about; empty where it belongs to the heading above
 * @param text a sentence
 */
record ReviewPoint(String heading, String text) {

  /** What changed since the quarter before, and what was restated. */
  static List<ReviewPoint> changed(Review review) {
    List<ReviewPoint> points = new ArrayList<>();
    points.addAll(of("Since the quarter before", changes(review.changes())));
    if (review.restated().isMeasured()) {
      points.addAll(of("Restated", RestatedWords.of(review.restated().require())));
    }
    return points;
  }

  private static List<String> changes(Measured<List<String>> changes) {
    if (!changes.isMeasured()) {
      return List.of(Words.sentence("not measured: " + changes.notMeasured()));
    }
    return changes.require().isEmpty()
        ? List.of("Nothing that chance alone would not explain.")
        : changes.require();
  }

  /** What could not be measured, and why. */
  static List<ReviewPoint> notMeasured(Findings findings) {
    List<String> sentences = NotMeasured.in(findings);
    return of(
        "Not measured",
        sentences.isEmpty()
            ? List.of("Nothing: everything that this report can say was measured.")
            : sentences);
  }

  private static List<ReviewPoint> of(String heading, List<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> new ReviewPoint(i == 0 ? heading : "", texts.get(i)))
        .toList();
  }
}
