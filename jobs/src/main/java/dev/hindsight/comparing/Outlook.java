package dev.hindsight.comparing;

import dev.hindsight.stats.DetectableDifference;
import dev.hindsight.stats.LikeShares;
import dev.hindsight.stats.Strata;
import dev.hindsight.stats.TwoByTwo;
import java.util.List;

/**
 * What a comparison rests on, and what it will rest on, at the pace of the last four quarters.
 *
 * @param compared like subjects of both sides today
 * @param now what they tell apart
 * @param pace what the last four quarters hold of the first side, for each one that is compared
 * @param otherPace the same of the other side
 * @param minimumCount fewer like subjects a side are too few to say
 */
record Outlook(
    TwoByTwo compared, DetectableDifference now, double pace, double otherPace, int minimumCount) {

  /**
   * That of two sides.
   *
   * @param strata in which they are compared, some of which hold both sides
   */
  static Outlook of(List<SideCounts> counts, Strata strata, int minimumCount) {
    TwoByTwo all = sum(counts.stream().map(SideCounts::table).toList());
    TwoByTwo lastYear = sum(counts.stream().map(SideCounts::lastYear).toList());
    return new Outlook(
        strata.compared(),
        DetectableDifference.of(LikeShares.of(strata).orElseThrow()),
        (double) lastYear.total1() / all.total1(),
        (double) lastYear.total0() / all.total0(),
        minimumCount);
  }

  private static TwoByTwo sum(List<TwoByTwo> tables) {
    return tables.stream().reduce(TwoByTwo.EMPTY, TwoByTwo::combine);
  }

  /** Whether so many years from now there are enough like subjects a side to say anything. */
  boolean hasEnough(double years) {
    return compared.total1() * (1 + years * pace) >= minimumCount
        && compared.total0() * (1 + years * otherPace) >= minimumCount;
  }

  /** The smallest difference seen so many years from now by an interval of a level. */
  double smallest(double years, double level) {
    return now.with(years * pace * now.first(), years * otherPace * now.other()).at(level);
  }
}
