package dev.hindsight.winrates;

import dev.hindsight.comparing.LikeStrata;
import dev.hindsight.comparing.Rates;
import dev.hindsight.comparing.SideComparison;
import dev.hindsight.comparing.SideCounts;
import dev.hindsight.comparing.Stratum;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.winrates.CrudeExplained;
import dev.hindsight.findings.winrates.CrudeExplained.Mix;
import dev.hindsight.stats.Newcombe;
import dev.hindsight.stats.TwoByTwo;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Why a difference as it stands and the one like for like lie apart. */
final class CrudeAgainstLike {

  private static final List<Dimension> MIXES =
      List.of(Dimension.SEGMENT, Dimension.DEAL_TYPE, Dimension.SIZE_BAND);

  /** Two levels that share all deals weigh the same, but for rounding: the first counts. */
  private static final double ROUNDING = 1e-12;

  private CrudeAgainstLike() {}

  /** What lies between the two; not measured where they do not lie apart. */
  static Measured<CrudeExplained> of(List<SideCounts> sides, SideComparison found) {
    return found
        .crude()
        .flatMap(crude -> found.likeForLike().flatMap(made -> of(sides, crude.difference(), made)));
  }

  private static Measured<CrudeExplained> of(
      List<SideCounts> sides, Estimate crude, LikeForLike made) {
    if (!lieApart(crude, made.difference())) {
      return Measured.not("the difference as it stands and the one like for like do not lie apart");
    }
    TwoByTwo compared = LikeStrata.of(sides, made.stratification()).strata().compared();
    return Measured.of(
        new CrudeExplained(
            Rates.estimate(Newcombe.difference(compared).orElseThrow()), mix(sides)));
  }

  /** By more than half of the wider interval's half-width, or in a sign that a reader sees. */
  private static boolean lieApart(Estimate one, Estimate other) {
    double halfWidth = Math.max(one.upper() - one.lower(), other.upper() - other.lower()) / 2;
    boolean isFar = Math.abs(one.value() - other.value()) > halfWidth / 2;
    boolean signsDiffer = one.value() * other.value() < 0;
    return isFar || (signsDiffer && !said(one).equals(said(other)));
  }

  private static String said(Estimate difference) {
    return Unit.POINTS.say(difference.value());
  }

  private static Measured<Mix> mix(List<SideCounts> sides) {
    TwoByTwo all = sum(sides);
    Mix most = null;
    double largest = 0;
    for (Dimension dimension : MIXES) {
      SortedMap<String, TwoByTwo> levels = new TreeMap<>();
      sides.forEach(
          side -> levels.merge(level(dimension, side.stratum()), side.table(), TwoByTwo::combine));
      for (var level : levels.entrySet()) {
        double weight = weight(level.getValue(), all);
        if (weight > largest + ROUNDING) {
          largest = weight;
          most = mix(dimension, level.getKey(), level.getValue(), all);
        }
      }
    }
    return most == null
        ? Measured.not("the two classes' deals are alike in segment, deal type and size")
        : Measured.of(most);
  }

  private static TwoByTwo sum(List<SideCounts> sides) {
    return sides.stream().map(SideCounts::table).reduce(TwoByTwo.EMPTY, TwoByTwo::combine);
  }

  private static String level(Dimension dimension, Stratum stratum) {
    return switch (dimension) {
      case SEGMENT -> stratum.segment();
      case DEAL_TYPE -> stratum.dealType();
      case SIZE_BAND -> stratum.sizeBand();
      case QUARTER, REGION, SALES_TEAM, ALTERNATIVE_KIND ->
          throw new IllegalArgumentException("Invalid dimension of a stratum: " + dimension);
    };
  }

  private static double weight(TwoByTwo level, TwoByTwo all) {
    if (level.total() == 0) {
      return 0;
    }
    double first = (double) level.total1() / all.total1();
    double second = (double) level.total0() / all.total0();
    double rate = (double) level.events() / level.total();
    return Math.abs(first - second) * Math.abs(rate - (double) all.events() / all.total());
  }

  private static Mix mix(Dimension dimension, String level, TwoByTwo table, TwoByTwo all) {
    return new Mix(
        dimension,
        level,
        table.total1(),
        table.total0(),
        Rates.rate(table.events(), table.total()),
        Rates.rate(all.events(), all.total()));
  }
}
