package dev.hindsight.tables;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Restated;
import dev.hindsight.findings.Review;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.tables.grid.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A point at the foot of the page.
 *
 * @param heading what it is about; empty where it belongs to the heading above
 * @param text a sentence
 */
public record ReviewPoint(String heading, String text) {

  private static final int FIGURES_NAMED = 3;
  private static final int CAUSES_NAMED = 2;

  /** What changed since the quarter before, and what was restated. */
  public static List<ReviewPoint> changed(Findings findings) {
    Review review = findings.review();
    List<ReviewPoint> points = new ArrayList<>();
    if (Covered.of(findings).hasDeals()) {
      points.addAll(of("Since the quarter before", changes(review.changes())));
    }
    if (review.restated().isMeasured()) {
      points.addAll(of("Restated", restated(review.restated().require())));
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

  /** Short enough for the page; the sheet Restated has all of it. */
  private static List<String> restated(Restated restated) {
    String more = restated.differing() > FIGURES_NAMED ? "The sheet Restated has all of them." : "";
    Stream<String> figures =
        Stream.of(
                Stream.of(restated.sentence()),
                first(restated.sentences(), FIGURES_NAMED),
                Stream.of(more))
            .flatMap(sentences -> sentences);
    Stream<String> causes = first(restated.causes(), CAUSES_NAMED).map(Restated.Cause::sentence);
    return Stream.of(joined(figures), joined(causes)).filter(text -> !text.isEmpty()).toList();
  }

  private static <T> Stream<T> first(List<T> all, int most) {
    return all.stream().limit(most);
  }

  private static String joined(Stream<String> sentences) {
    return sentences.collect(Collectors.joining(" ")).strip();
  }

  /** What is left out of the exports. */
  public static List<ReviewPoint> leftOut(Findings findings) {
    return of("Left out", findings.dataQuality().shortSentences());
  }

  /** What could not be measured, and why. */
  public static List<ReviewPoint> notMeasured(Findings findings) {
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
