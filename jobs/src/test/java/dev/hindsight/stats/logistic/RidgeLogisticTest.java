package dev.hindsight.stats.logistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.stats.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RidgeLogisticTest {

  private static final Design DESIGN = new Design(List.of(List.of("x", "y"), List.of("p", "q")));

  private static final List<GroupedOutcomes> OUTCOMES =
      List.of(
          outcomes("x", "p", 3, 12),
          outcomes("x", "q", 8, 16),
          outcomes("y", "p", 6, 20),
          outcomes("y", "q", 9, 15));

  @Test
  void agreesWithReference() {
    Reference.Case reference = Reference.cases("ridge logistic, penalty 1/2 sum of squares").get(0);
    RidgeLogistic fit = fit(OUTCOMES);
    reference.agrees(fit.coefficient(0), "(Intercept)");
    reference.agrees(fit.coefficient(1), "ay");
    reference.agrees(fit.coefficient(2), "bq");
  }

  /** R 4.2.2, Newton's method, checked with optim(method = "BFGS"). */
  @Test
  void agreesWithGoldenValues() {
    assertThat(fit(OUTCOMES).coefficient(0)).isCloseTo(-0.944934297255, Reference.nineDigits(0.9));
    assertThat(fit(OUTCOMES).coefficient(2)).isCloseTo(0.911735537912, Reference.nineDigits(0.9));
  }

  @Test
  void withoutFactorsIsTheShare() {
    Design none = new Design(List.of());
    RidgeLogistic fit =
        RidgeLogistic.fit(none, List.of(new GroupedOutcomes(none.subject(List.of()), 3, 12)), 1)
            .orElseThrow();
    assertThat(fit.probability(none.subject(List.of())))
        .isCloseTo(0.25, Reference.nineDigits(0.25));
  }

  @Test
  void theExpectedEventsAreThoseSeen() {
    RidgeLogistic fit = fit(OUTCOMES);
    double expected =
        OUTCOMES.stream().mapToDouble(o -> o.total() * fit.probability(o.subject())).sum();
    assertThat(expected).isCloseTo(26, Reference.nineDigits(26));
  }

  @Test
  void theOrderAndTheGroupingOfOutcomesDoNotMatter() {
    List<GroupedOutcomes> split = new ArrayList<>(OUTCOMES.subList(1, 4));
    split.add(outcomes("x", "p", 1, 5));
    split.add(outcomes("x", "p", 2, 7));
    Collections.reverse(split);
    for (int column = 0; column < 3; column++) {
      double expected = fit(OUTCOMES).coefficient(column);
      assertThat(fit(split).coefficient(column))
          .isCloseTo(expected, Reference.nineDigits(expected));
    }
  }

  @Test
  void aLevelThatTellsAllApartHasAFiniteCoefficient() {
    RidgeLogistic fit =
        fit(List.of(outcomes("x", "p", 0, 500_000), outcomes("y", "p", 500_000, 500_000)));
    assertThat(fit.probability(subject("x", "p"))).isBetween(0.0, 0.001);
    assertThat(fit.probability(subject("y", "p"))).isBetween(0.999, 1.0);
  }

  @Test
  void aLevelThatNobodyHasIsLikeTheReference() {
    RidgeLogistic fit = fit(OUTCOMES.subList(0, 2));
    assertThat(fit.coefficient(1)).isZero();
    assertThat(fit.probability(subject("y", "q"))).isEqualTo(fit.probability(subject("x", "q")));
  }

  @Test
  void noneAndAllAreCertain() {
    Subject subject = subject("y", "q");
    assertThat(fit(List.of(outcomes("y", "q", 0, 4))).probability(subject)).isZero();
    assertThat(fit(List.of(outcomes("y", "q", 4, 4))).probability(subject)).isEqualTo(1);
  }

  @Test
  void whereItBeginsFromDoesNotMatter() {
    RidgeLogistic expected = fit(OUTCOMES.subList(1, 4));
    RidgeLogistic certain = fit(List.of(outcomes("y", "q", 4, 4)));
    for (RidgeLogistic other : List.of(fit(OUTCOMES), certain)) {
      RidgeLogistic refit = other.refit(OUTCOMES.subList(1, 4)).orElseThrow();
      for (int column = 0; column < 3; column++) {
        assertThat(refit.coefficient(column))
            .isCloseTo(expected.coefficient(column), Reference.nineDigits(1));
      }
    }
    assertThat(certain.refit(List.of())).isEmpty();
  }

  @Test
  void withoutSubjectsThereIsNoFit() {
    assertThat(RidgeLogistic.fit(DESIGN, List.of(), 1)).isEmpty();
    assertThat(RidgeLogistic.fit(DESIGN, List.of(outcomes("x", "p", 0, 0)), 1)).isEmpty();
  }

  /** The score equations of the penalised likelihood, at a penalty of their own. */
  @Test
  void aNumberIsAColumnAsItIs() {
    Design design = new Design(List.of(List.of("x", "y")), 1);
    List<String> levels = List.of("x", "x", "y", "y");
    List<Double> numbers = List.of(1.0, 2.5, 0.0, 4.0);
    long[] events = {3, 8, 6, 9};
    long[] totals = {12, 16, 20, 15};
    List<GroupedOutcomes> outcomes = new ArrayList<>();
    for (int group = 0; group < 4; group++) {
      Subject subject = design.subject(List.of(levels.get(group)), List.of(numbers.get(group)));
      outcomes.add(new GroupedOutcomes(subject, events[group], totals[group]));
    }
    RidgeLogistic fit = RidgeLogistic.fit(design, outcomes, 0.25).orElseThrow();
    double ofLevel = 0;
    double ofNumber = 0;
    for (int group = 0; group < 4; group++) {
      double expected = totals[group] * fit.probability(outcomes.get(group).subject());
      ofLevel += levels.get(group).equals("y") ? events[group] - expected : 0;
      ofNumber += (events[group] - expected) * numbers.get(group);
    }
    assertThat(ofLevel).isCloseTo(0.25 * fit.coefficient(1), Reference.nineDigits(1));
    assertThat(ofNumber).isCloseTo(0.25 * fit.coefficient(2), Reference.nineDigits(1));
    assertThat(fit.coefficient(2)).isPositive();
  }

  @Test
  void aPenaltyIsAboveZero() {
    assertThatThrownBy(() -> RidgeLogistic.fit(DESIGN, OUTCOMES, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid penalty 0.0: give one above 0");
  }

  @Test
  void whatTheDesignDoesNotKnowIsRefused() {
    assertThatThrownBy(() -> DESIGN.subject(List.of("x", "p"), List.of(1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid numbers [1.0]: there must be 0");
    assertThatThrownBy(() -> subject("z", "p"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid level z: not one of [x, y]");
    assertThatThrownBy(() -> DESIGN.subject(List.of("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid levels [x]: there are 2 factors");
    assertThatThrownBy(() -> new Design(List.of(List.of("x", "x"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid factor: levels [x, x] must be at least one and all different");
  }

  private static Subject subject(String first, String second) {
    return DESIGN.subject(List.of(first, second));
  }

  private static GroupedOutcomes outcomes(String first, String second, long events, long total) {
    return new GroupedOutcomes(subject(first, second), events, total);
  }

  private static RidgeLogistic fit(List<GroupedOutcomes> outcomes) {
    return RidgeLogistic.fit(DESIGN, outcomes, 1).orElseThrow();
  }
}
