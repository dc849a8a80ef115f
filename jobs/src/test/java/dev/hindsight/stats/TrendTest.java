package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {

  private static final List<ScoredLevel> FIRST = levels(12, 30, 9, 25, 7, 22, 5, 20);
  private static final List<ScoredLevel> SECOND = levels(10, 20, 11, 30, 6, 24, 4, 26);

  @Test
  void agreesWithReference() {
    Reference.Case one = Reference.cases("cochran-armitage ").get(0);
    ChiSquare test = Trend.cochranArmitage(levels(83, 86, 90, 93, 129, 136, 70, 82)).orElseThrow();
    one.agrees(test.statistic(), "chi-square");
    one.agrees(test.p(), "p");
    Reference.Case two = Reference.cases("mantel extension trend, strata 12/30 9/25 7/22").get(0);
    ChiSquare stratified = Trend.mantel(List.of(FIRST, SECOND)).orElseThrow();
    two.agrees(stratified.statistic(), "chi-square");
    two.agrees(stratified.p(), "p");
  }

  /** R 4.2.2, prop.trend.test, and survival 3.5-3, the score test of clogit(method = "exact"). */
  @Test
  void agreesWithGoldenValues() {
    assertThat(
            Trend.cochranArmitage(levels(83, 86, 90, 93, 129, 136, 70, 82))
                .orElseThrow()
                .statistic())
        .isCloseTo(8.2249222852, Reference.nineDigits(8));
    assertThat(Trend.mantel(List.of(FIRST, SECOND)).orElseThrow().statistic())
        .isCloseTo(7.02304442268, Reference.nineDigits(7));
  }

  @Test
  void withTwoScoresIsTheCochranMantelHaenszelTest() {
    ChiSquare trend = Trend.mantel(List.of(levels(3, 10, 7, 12), levels(1, 9, 4, 8))).orElseThrow();
    ChiSquare test =
        CochranMantelHaenszel.test(Strata.of(new TwoByTwo(7, 12, 3, 10), new TwoByTwo(4, 8, 1, 9)))
            .orElseThrow();
    assertThat(trend.statistic()).isCloseTo(test.statistic(), Reference.nineDigits(1));
  }

  @Test
  void inOneStratumTheTwoDifferByTheFiniteSample() {
    double one = Trend.cochranArmitage(FIRST).orElseThrow().statistic();
    double mantel = Trend.mantel(List.of(FIRST)).orElseThrow().statistic();
    assertThat(mantel).isCloseTo(one * 96 / 97, Reference.nineDigits(1));
  }

  @Test
  void orderShiftScaleAndSignOfScoresDoNotMatter() {
    List<ScoredLevel> turned = new ArrayList<>();
    for (ScoredLevel level : FIRST) {
      turned.add(0, new ScoredLevel(17 - 5 * level.score(), level.events(), level.total()));
    }
    double expected = Trend.cochranArmitage(FIRST).orElseThrow().statistic();
    assertThat(Trend.cochranArmitage(turned).orElseThrow().statistic())
        .isCloseTo(expected, Reference.nineDigits(expected));
  }

  @Test
  void strataWithoutVariationCarryNoWeight() {
    List<List<ScoredLevel>> strata =
        List.of(FIRST, List.of(), levels(0, 4, 0, 5), levels(4, 4, 5, 5), levels(1, 4), SECOND);
    assertThat(Trend.mantel(strata)).isEqualTo(Trend.mantel(List.of(FIRST, SECOND)));
    assertThat(Trend.mantel(strata.subList(1, 5))).isEmpty();
    strata.subList(1, 5).forEach(some -> assertThat(Trend.cochranArmitage(some)).isEmpty());
  }

  private static List<ScoredLevel> levels(long... eventsAndTotals) {
    List<ScoredLevel> levels = new ArrayList<>();
    for (int place = 0; place < eventsAndTotals.length; place += 2) {
      levels.add(
          new ScoredLevel(levels.size(), eventsAndTotals[place], eventsAndTotals[place + 1]));
    }
    return levels;
  }
}
