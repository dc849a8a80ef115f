package dev.hindsight.winrates;

import dev.hindsight.comparing.Wording;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.winrates.Comparison;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison in sentences. */
public final class ComparisonSentences {

  /** What a comparison that was made says. */
  public static Statement of(Comparison comparison) {
    String text =
        Stream.concat(
                Stream.of(rates(comparison), difference(comparison)), comparison.remarks().stream())
            .collect(Collectors.joining(" "));
    return new Statement(topic(comparison), text);
  }

  /** The comparisons that allow no claim, together. */
  public static Statement unclear(List<Comparison> comparisons) {
    String pairs =
        comparisons.stream()
            .map(each -> Wording.name(each.first()) + " against " + pair(each))
            .collect(Collectors.joining("; "));
    return new Statement("No clear difference", "Among like deals, not clear: " + pairs + ".");
  }

  private static String pair(Comparison comparison) {
    return Wording.name(comparison.second())
        + " "
        + Say.points(comparison.likeForLike().require().difference());
  }

  /** The comparisons that rest on too few deals, together. */
  public static Statement tooFew(List<Comparison> comparisons, int minimumCount) {
    String pairs =
        comparisons.stream()
            .map(
                each ->
                    "%s (%s and %s closed deals)"
                        .formatted(
                            topic(each),
                            Say.count(each.firstRate().of()),
                            Say.count(each.secondRate().of())))
            .collect(Collectors.joining("; "));
    return new Statement(
        "Too few to say",
        "Too few to say, with fewer than %s closed deals or like deals a side: %s."
            .formatted(minimumCount, pairs));
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

  private static String difference(Comparison comparison) {
    if (!comparison.likeForLike().isMeasured()) {
      return "As it stands the difference is %s; like for like is not measured: %s."
          .formatted(
              Say.points(comparison.crude().require().difference()),
              comparison.likeForLike().notMeasured());
    }
    LikeForLike made = comparison.likeForLike().require();
    return "Among deals alike in %s the difference is %s: %s."
        .formatted(made.stratification().label(), Say.points(made.difference()), claim(comparison));
  }

  private static String claim(Comparison comparison) {
    String first = Wording.name(comparison.first());
    return switch (comparison.verdict()) {
      case MORE_OFTEN -> first + " is associated with more wins";
      case LESS_OFTEN -> first + " is associated with fewer wins";
      case NO_CLEAR_DIFFERENCE, TOO_FEW_TO_SAY, NOT_MEASURED -> comparison.verdict().label();
    };
  }

  private ComparisonSentences() {}
}
