package dev.hindsight.winrates;

import dev.hindsight.comparing.Wording;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.Shown.Basis;
import dev.hindsight.findings.values.Detectable;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.winrates.Comparison;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison in sentences. */
public final class ComparisonSentences {

  /** What a comparison that was made says. */
  public static Statement of(Comparison comparison) {
    Basis basis =
        Basis.ofWindow(comparison.firstRate().of() + comparison.secondRate().of(), "closed deal");
    return Statement.of(
        topic(comparison),
        Shown.points(difference(comparison), basis),
        claim(comparison),
        Stream.of(Stream.of(rates(comparison)), comparison.remarks().stream(), until(comparison))
            .flatMap(Function.identity())
            .toList());
  }

  private static Stream<String> until(Comparison comparison) {
    return Stream.concat(
        comparison.detectable().map(Say::detectable).stream(),
        comparison.sensitivity().map(Say::sensitivity).stream());
  }

  private static String briefly(String before, Measured<Detectable> detectable) {
    return detectable.isMeasured() ? before + Say.detectableBriefly(detectable.require()) : "";
  }

  private static Estimate difference(Comparison comparison) {
    return comparison.likeForLike().isMeasured()
        ? comparison.likeForLike().require().difference()
        : comparison.crude().require().difference();
  }

  /** The comparisons that allow no claim, together. */
  static String unclear(List<Comparison> comparisons) {
    String pairs =
        comparisons.stream()
            .map(each -> Wording.name(each.first()) + " against " + pair(each))
            .collect(Collectors.joining("; "));
    return "Among like deals, not clear: " + pairs + ".";
  }

  private static String pair(Comparison comparison) {
    return Wording.name(comparison.second())
        + " "
        + Say.points(comparison.likeForLike().require().difference())
        + briefly(", ", comparison.detectable());
  }

  /** A comparison that rests on too few deals. */
  static Statement tooFew(Comparison comparison, int minimumCount) {
    return Statement.inWords(
            topic(comparison),
            "Too few to say: %s and %s closed deals, where at least %s like ones a side are needed."
                .formatted(
                    Say.count(comparison.firstRate().of()),
                    Say.count(comparison.secondRate().of()),
                    minimumCount))
        .withDetails(until(comparison).toList());
  }

  /** The comparisons that rest on too few deals, together. */
  static String tooFew(List<Comparison> comparisons, int minimumCount) {
    String pairs =
        comparisons.stream()
            .map(
                each ->
                    "%s (%s and %s closed deals%s)"
                        .formatted(
                            topic(each),
                            Say.count(each.firstRate().of()),
                            Say.count(each.secondRate().of()),
                            briefly("; ", each.detectable())))
            .collect(Collectors.joining("; "));
    return "Too few to say, with fewer than %s closed deals or like deals a side: %s."
        .formatted(minimumCount, pairs);
  }

  private static String topic(Comparison comparison) {
    return comparison.first().label() + " against " + Wording.name(comparison.second());
  }

  private static String rates(Comparison comparison) {
    return "Of closed %s deals %s were won, of %s deals %s."
        .formatted(
            Wording.name(comparison.first()),
            Say.shareOf(comparison.firstRate()),
            Wording.name(comparison.second()),
            Say.shareOf(comparison.secondRate()));
  }

  private static String claim(Comparison comparison) {
    if (!comparison.likeForLike().isMeasured()) {
      return "This is the difference in deals won as it stands; like for like it is not measured: %s."
          .formatted(comparison.likeForLike().notMeasured());
    }
    String alike = comparison.likeForLike().require().stratification().label();
    return switch (comparison.verdict()) {
      case MORE_OFTEN -> associated(comparison, "more", alike);
      case LESS_OFTEN -> associated(comparison, "fewer", alike);
      case NO_CLEAR_DIFFERENCE, TOO_FEW_TO_SAY, NOT_MEASURED ->
          "There is no clear difference among deals alike in %s.".formatted(alike);
    };
  }

  private static String associated(Comparison comparison, String how, String alike) {
    return "%s is associated with %s wins than %s, among deals alike in %s."
        .formatted(comparison.first().label(), how, Wording.name(comparison.second()), alike);
  }

  private ComparisonSentences() {}
}
