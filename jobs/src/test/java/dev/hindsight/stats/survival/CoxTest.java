package dev.hindsight.stats.survival;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.stats.ChiSquare;
import dev.hindsight.stats.Effect;
import dev.hindsight.stats.Reference;
import dev.hindsight.stats.ReferenceData;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoxTest {

  /** Exposed leave on days 1, 2 and 5, unexposed on 3, 4 and 6, all with the event. */
  private static final Cohorts SIX =
      new Cohorts(
          List.of(Spell.fromDay0(1, 1, 0), Spell.fromDay0(2, 1, 0), Spell.fromDay0(5, 1, 0)),
          List.of(Spell.fromDay0(3, 1, 0), Spell.fromDay0(4, 1, 0), Spell.fromDay0(6, 1, 0)));

  private static final List<Cohorts> ONE_SIDED =
      List.of(new Cohorts(List.of(Spell.fromDay0(3, 2, 2)), List.of(Spell.fromDay0(9, 0, 4))));

  private static final List<Cohorts> NO_EVENTS =
      List.of(new Cohorts(List.of(Spell.fromDay0(3, 0, 2)), List.of(Spell.fromDay0(9, 0, 4))));

  private static final List<Cohorts> NEVER_TOGETHER =
      List.of(new Cohorts(List.of(Spell.fromDay0(3, 2, 0)), List.of(new Spell(3, 9, 4, 0))));

  @Test
  void agreesWithReferenceOnLung() {
    List<Cohorts> lung = List.of(new Cohorts(ReferenceData.lung("2"), ReferenceData.lung("1")));
    Reference.Case reference =
        Reference.cases("lung by sex").stream()
            .filter(some -> some.name().equals("lung by sex"))
            .findFirst()
            .orElseThrow();
    ChiSquare test = LogRank.test(lung).orElseThrow();
    reference.agrees(test.statistic(), "log-rank chi-square");
    reference.agrees(test.p(), "log-rank p");
    agrees(reference, lung);
  }

  @Test
  void agreesWithReferenceOnHeart() {
    List<Cohorts> heart =
        List.of(
            new Cohorts(ReferenceData.heartInHalfDays("1"), ReferenceData.heartInHalfDays("0")));
    Reference.Case reference = Reference.cases("heart, time-dependent transplant").get(0);
    agrees(reference, heart);
    reference.agrees(
        Cox.scoreTest(heart).orElseThrow().statistic(),
        "score (log-rank with delayed entry) chi-square");
  }

  private static void agrees(Reference.Case reference, List<Cohorts> strata) {
    Effect effect = Cox.logHazardRatio(strata).orElseThrow();
    reference.agrees(effect.value(), "cox coefficient (efron)");
    reference.agrees(effect.standardError(), "cox standard error");
  }

  /** By hand: exposed and unexposed at risk are 3 and 3, 2 and 3, 1 and 3, 1 and 2, 1 and 1. */
  @Test
  void theScoreVanishesAtTheEstimate() {
    Effect effect = Cox.logHazardRatio(List.of(SIX)).orElseThrow();
    double h = Math.exp(effect.value());
    assertThat(3 * h / (3 * h + 3) + 2 * h / (2 * h + 3) + h / (h + 3) + h / (h + 2) + h / (h + 1))
        .isCloseTo(3, Reference.nineDigits(3));
  }

  @Test
  void withoutTiesTheScoreTestIsTheLogRankTest() {
    ChiSquare score = Cox.scoreTest(List.of(SIX, SIX)).orElseThrow();
    ChiSquare logRank = LogRank.test(List.of(SIX, SIX)).orElseThrow();
    assertThat(score.statistic()).isCloseTo(logRank.statistic(), Reference.nineDigits(1));
  }

  @Test
  void equalStrataGiveTheSameEstimateWithHalfTheVariance() {
    Effect one = Cox.logHazardRatio(List.of(SIX)).orElseThrow();
    Effect two = Cox.logHazardRatio(List.of(SIX, SIX)).orElseThrow();
    assertThat(two.value()).isCloseTo(one.value(), Reference.nineDigits(0.1));
    assertThat(two.variance()).isCloseTo(one.variance() / 2, Reference.nineDigits(0.1));
  }

  @Test
  void exchangedCohortsTurnTheEffectRound() {
    Effect there = Cox.logHazardRatio(List.of(SIX)).orElseThrow();
    Effect back =
        Cox.logHazardRatio(List.of(new Cohorts(SIX.unexposed(), SIX.exposed()))).orElseThrow();
    assertThat(back.value()).isCloseTo(-there.value(), Reference.nineDigits(0.1));
    assertThat(back.variance()).isCloseTo(there.variance(), Reference.nineDigits(0.1));
  }

  /** Newton's first step from no effect lands hundreds of thousands away. */
  @Test
  void fewAgainstManyHaveAFiniteEstimate() {
    List<Cohorts> strata =
        List.of(
            new Cohorts(
                List.of(Spell.fromDay0(1, 1, 0), Spell.fromDay0(2, 1, 0)),
                List.of(Spell.fromDay0(1, 1, 0), Spell.fromDay0(9, 0, 1_000_000))));
    Effect effect = Cox.logHazardRatio(strata).orElseThrow();
    assertThat(effect.value()).isBetween(10.0, 20.0);
    assertThat(effect.variance()).isBetween(0.5, 5.0);
  }

  @Test
  void eventsOnOneSideOnlyHaveATestButNoRatio() {
    assertThat(Cox.logHazardRatio(ONE_SIDED)).isEmpty();
    assertThat(Cox.scoreTest(ONE_SIDED)).isPresent();
    assertThat(LogRank.test(ONE_SIDED)).isPresent();
  }

  @Test
  void withoutEventsOrWithoutDaysInCommonThereIsNothingToCompare() {
    for (List<Cohorts> strata : List.of(List.<Cohorts>of(), NO_EVENTS, NEVER_TOGETHER)) {
      assertThat(Cox.logHazardRatio(strata)).isEmpty();
      assertThat(Cox.scoreTest(strata)).isEmpty();
      assertThat(LogRank.test(strata)).isEmpty();
    }
  }
}
