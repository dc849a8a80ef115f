package dev.hindsight.winrates;

import dev.hindsight.comparing.SideComparison;
import dev.hindsight.comparing.Wording;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.winrates.CrudeExplained;
import dev.hindsight.findings.winrates.CrudeExplained.Mix;
import dev.hindsight.findings.winrates.Heterogeneity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader must know beside the verdict of a comparison. */
final class ComparisonRemarks {

  private static final String NO_VALUE = "(none)";

  private final ClassPair pair;
  private final SideComparison compared;

  private ComparisonRemarks(ClassPair pair, SideComparison compared) {
    this.pair = pair;
    this.compared = compared;
  }

  static List<String> of(
      ClassPair pair,
      SideComparison compared,
      Measured<CrudeExplained> explained,
      Measured<Heterogeneity> heterogeneity) {
    ComparisonRemarks remarks = new ComparisonRemarks(pair, compared);
    return Stream.of(explained.optional().map(remarks::crude), EffectByBand.remark(heterogeneity))
        .flatMap(Optional::stream)
        .toList();
  }

  private String crude(CrudeExplained explained) {
    return "As it stands the difference is %s. %s%s"
        .formatted(
            points(compared.crude().require().difference()),
            among(explained.amongCompared()),
            explained.mix().isMeasured() ? " " + mix(explained.mix().require()) : "");
  }

  private String among(Estimate difference) {
    double share = compared.likeForLike().require().shareCompared();
    return share == 1
        ? "All of these deals have like ones on the other side."
        : "%s of these deals have like ones on the other side; among them it is %s as it stands."
            .formatted(Unit.SHARE.say(share), points(difference));
  }

  /** The class with the larger share of the level comes first. */
  private String mix(Mix mix) {
    boolean moreOfFirst =
        mix.first() * compared.without().of() > mix.second() * compared.with().of();
    String first = count(mix.first(), compared.with().of(), pair.first());
    String second = count(mix.second(), compared.without().of(), pair.second());
    return "The two kinds of deals differ most in this: %s are %s, against %s; of such deals %s were won, of all %s."
        .formatted(
            moreOfFirst ? first : second,
            level(mix),
            moreOfFirst ? second : first,
            Unit.SHARE.say(mix.rate().estimate().require().value()),
            Unit.SHARE.say(mix.all().estimate().require().value()));
  }

  private static String count(long some, long of, DecisionClass decisionClass) {
    return "%s of %s %s deals"
        .formatted(Say.count(some), Say.count(of), Wording.name(decisionClass));
  }

  private static String level(Mix mix) {
    String what =
        switch (mix.dimension()) {
          case SEGMENT -> "segment";
          case DEAL_TYPE -> "type";
          case SIZE_BAND -> "size";
          case QUARTER, REGION, SALES_TEAM, ALTERNATIVE_KIND ->
              throw new IllegalArgumentException("Invalid dimension: " + mix.dimension());
        };
    return mix.level().equals(NO_VALUE)
        ? "without a " + what
        : "of " + what + " “" + mix.level().replace('_', ' ') + "”";
  }

  private static String points(Estimate difference) {
    return Unit.POINTS.say(difference.value());
  }
}
