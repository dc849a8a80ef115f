package dev.hindsight.expectations;

import dev.hindsight.expectations.OpenItems.Count;
import dev.hindsight.expectations.OpenItems.Like;
import dev.hindsight.findings.expectations.Expected;
import dev.hindsight.findings.expectations.LikeItems;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.stats.BetaBinomial;
import dev.hindsight.stats.CountDistribution;
import dev.hindsight.stats.SharedShift;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * What is expected of some open items, before it is known of how many kinds anything is expected.
 *
 * @param answer the answer that they have; not measured where they are not told apart by it
 * @param items how many are open, by what they are alike in
 * @param chances of each of these
 * @param happening of how many of them it comes true
 * @param among what became of like ones
 */
record Forecast(
    Measured<DecisionClass> answer,
    SortedMap<Like, Count> items,
    Map<Like, BetaBinomial> chances,
    CountDistribution happening,
    LikeChances among) {

  private static final double OUTSIDE = 0.1;
  private static final double ERROR = 0.05;
  static final String NO_ANSWER = "they are not told apart by answer";

  static Forecast of(
      Measured<DecisionClass> answer,
      SortedMap<Like, Count> items,
      LikeChances among,
      SharedShift shift) {
    Map<Like, BetaBinomial> chances = among.of(items.keySet());
    List<SharedShift.Items> alike =
        items.keySet().stream()
            .map(
                like ->
                    new SharedShift.Items(
                        chances.get(like), Math.toIntExact(items.get(like).items())))
            .toList();
    return new Forecast(answer, items, chances, shift.sum(alike), among);
  }

  /**
   * What it says.
   *
   * @param ranges of how many kinds of items anything is expected
   */
  Expected expected(int ranges) {
    List<LikeItems> like = items.keySet().stream().map(this::likeItems).toList();
    CountDistribution.Range range = happening.middle(OUTSIDE);
    double beyond = ERROR / ranges / 2;
    Predicate<Like> isOfRow = each -> !answer.isMeasured() || each.answer() == answer.require();
    return new Expected(
        among.awaited(),
        answer,
        like.stream().mapToLong(LikeItems::items).sum(),
        among.quarters(isOfRow),
        like.stream().mapToDouble(each -> each.items() * each.chance()).sum(),
        range.lower(),
        range.upper(),
        happening.within(range),
        happening.point(beyond),
        happening.point(1 - beyond),
        among.baseRate(),
        like);
  }

  private LikeItems likeItems(Like like) {
    Count seen = among.seen(like);
    return new LikeItems(
        like.answer() == null ? Measured.not(NO_ANSWER) : Measured.of(like.answer()),
        like.age(),
        items.get(like).items(),
        seen.items(),
        seen.happened(),
        chances.get(like).mean());
  }
}
