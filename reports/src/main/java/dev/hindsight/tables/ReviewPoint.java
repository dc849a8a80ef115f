package dev.hindsight.tables;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Restated;
import dev.hindsight.findings.quality.DataQuality;
import dev.hindsight.findings.quality.LinkQuality;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A point at the foot of the page.
 *
 * @param heading what it is about
 * @param text a sentence or two
 * @param details what stands behind it, for who asks, in whole sentences
 */
public record ReviewPoint(String heading, String text, List<String> details) {

  /** More names would not be read. */
  private static final int MOST_NAMED = 6;

  private static final int FIGURES_NAMED = 3;
  private static final int CAUSES_NAMED = 2;

  public ReviewPoint {
    details = List.copyOf(details);
  }

  /** What is said below the statements, in the order of the page. */
  public static List<ReviewPoint> of(Findings findings) {
    return Stream.of(
            changed(findings), restated(findings), notMeasured(findings), leftOut(findings))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<ReviewPoint> changed(Findings findings) {
    Measured<List<String>> changes = findings.review().changes();
    return Covered.of(findings).hasDeals() && changes.isMeasured()
        ? Optional.of(
            new ReviewPoint(
                "Since the quarter before",
                String.join(" ", changes.require()),
                findings.review().lookedAt()))
        : Optional.empty();
  }

  private static Optional<ReviewPoint> restated(Findings findings) {
    return findings
        .review()
        .restated()
        .optional()
        .map(restated -> new ReviewPoint("Restated", restated.sentence(), details(restated)));
  }

  /** Short enough for the page; the sheet Restated has all of it. */
  private static List<String> details(Restated restated) {
    Stream<String> more =
        restated.differing() > FIGURES_NAMED
            ? Stream.of("The table Restated has all of them.")
            : Stream.of();
    return Stream.of(
            restated.sentences().stream().limit(FIGURES_NAMED),
            more,
            restated.causes().stream().limit(CAUSES_NAMED).map(Restated.Cause::sentence))
        .flatMap(sentences -> sentences)
        .toList();
  }

  /** One line; why, and what to export, stands behind it. */
  public static Optional<ReviewPoint> notMeasured(Findings findings) {
    List<String> names = NotMeasured.names(findings);
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReviewPoint("Not measured", listed(names), NotMeasured.in(findings)));
  }

  private static String listed(List<String> names) {
    int named = Math.min(MOST_NAMED, names.size());
    String more = names.size() > named ? "; and %s more".formatted(names.size() - named) : "";
    return Say.capital(String.join("; ", names.subList(0, named))) + more + ".";
  }

  /** What a reader must know of the exports, and what is left out of them. */
  private static Optional<ReviewPoint> leftOut(Findings findings) {
    DataQuality quality = findings.dataQuality();
    long unmet = quality.links().stream().mapToLong(LinkQuality::unmet).sum();
    String nowhere =
        unmet == 0
            ? ""
            : "What rests on %s."
                .formatted(
                    unmet == 1
                        ? "1 key that points nowhere"
                        : Say.count(unmet) + " keys that point nowhere");
    String text =
        Stream.concat(quality.remarks().stream(), Stream.of(nowhere))
            .filter(sentence -> !sentence.isEmpty())
            .collect(Collectors.joining(" "));
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReviewPoint("Left out", text, quality.unmetSentences()));
  }
}
