package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RidgeLogisticTest {

  private static final Design DESIGN = new Design(List.of(List.of("x", "y"), List.of("p", "q")));

  private static final List<GroupedOutcomes> OUTCOMES =
      List.of(
          new GroupedOutcomes(List.of("x", "p"), 3, 12),
          new GroupedOutcomes(List.of("x", "q"), 8, 16),
          new GroupedOutcomes(List.of("y", "p"), 6, 20),
          new GroupedOutcomes(List.of("y", "q"), 9, 15));

  @Test
  void agreesWithReference() {
    Reference.Case reference = Reference.cases("ridge logistic, penalty 1/2 sum of squares").get(0);
    RidgeLogistic fit = fit(OUTCOMES);
    reference.agrees(fit.coefficients().get(0), "(Intercept)");
    reference.agrees(fit.coefficients().get(1), "ay");
    reference.agrees(fit.coefficients().get(2), "bq");
  }

  /** R 4.2.2, Newton's method, checked with optim(method = "BFGS"). */
  @Test
  void agreesWithGoldenValues() {
    assertThat(fit(OUTCOMES).coefficients().get(0))
        .isCloseTo(-0.944934297255, Reference.nineDigits(0.9));
    assertThat(fit(OUTCOMES).coefficients().get(2))
        .isCloseTo(0.911735537912, Reference.nineDigits(0.9));
  }

  @Test
  void withoutFactorsIsTheShare() {
    Design none = new Design(List.of());
    RidgeLogistic fit =
        RidgeLogistic.fit(none, List.of(new GroupedOutcomes(List.of(), 3, 12)), 1).orElseThrow();
    assertThat(fit.probability(List.of())).isCloseTo(0.25, Reference.nineDigits(0.25));
  }

  @Test
  void theExpectedEventsAreThoseSeen() {
    RidgeLogistic fit = fit(OUTCOMES);
    double expected =
        OUTCOMES.stream().mapToDouble(o -> o.total() * fit.probability(o.levels())).sum();
    assertThat(expected).isCloseTo(26, Reference.nineDigits(26));
  }

  @Test
  void theOrderAndTheGroupingOfOutcomesDoNotMatter() {
    List<GroupedOutcomes> split = new ArrayList<>(OUTCOMES.subList(1, 4));
    split.add(new GroupedOutcomes(List.of("x", "p"), 1, 5));
    split.add(new GroupedOutcomes(List.of("x", "p"), 2, 7));
    Collections.reverse(split);
    for (int column = 0; column < 3; column++) {
      double expected = fit(OUTCOMES).coefficients().get(column);
      assertThat(fit(split).coefficients().get(column))
          .isCloseTo(expected, Reference.nineDigits(expected));
    }
  }

  @Test
  void aLevelThatTellsAllApartHasAFiniteCoefficient() {
    RidgeLogistic fit =
        fit(
            List.of(
                new GroupedOutcomes(List.of("x", "p"), 0, 500_000),
                new GroupedOutcomes(List.of("y", "p"), 500_000, 500_000)));
    assertThat(fit.probability(List.of("x", "p"))).isBetween(0.0, 0.001);
    assertThat(fit.probability(List.of("y", "p"))).isBetween(0.999, 1.0);
  }

  @Test
  void aLevelThatNobodyHasIsLikeTheReference() {
    RidgeLogistic fit = fit(OUTCOMES.subList(0, 2));
    assertThat(fit.coefficients().get(1)).isZero();
    assertThat(fit.probability(List.of("y", "q"))).isEqualTo(fit.probability(List.of("x", "q")));
  }

  @Test
  void noneAndAllAreCertain() {
    List<String> levels = List.of("y", "q");
    assertThat(fit(List.of(new GroupedOutcomes(levels, 0, 4))).probability(levels)).isZero();
    assertThat(fit(List.of(new GroupedOutcomes(levels, 4, 4))).probability(levels)).isEqualTo(1);
  }

  @Test
  void withoutSubjectsThereIsNoFit() {
    assertThat(RidgeLogistic.fit(DESIGN, List.of(), 1)).isEmpty();
    assertThat(RidgeLogistic.fit(DESIGN, List.of(new GroupedOutcomes(List.of("x", "p"), 0, 0)), 1))
        .isEmpty();
  }

  /** The score equations of the penalised likelihood, at a penalty of their own. */
  @Test
  void aNumberIsAColumnAsItIs() {
    Design design = new Design(List.of(List.of("x", "y")), 1);
    List<GroupedOutcomes> outcomes =
        List.of(
            new GroupedOutcomes(List.of("x"), List.of(1.0), 3, 12),
            new GroupedOutcomes(List.of("x"), List.of(2.5), 8, 16),
            new GroupedOutcomes(List.of("y"), List.of(0.0), 6, 20),
            new GroupedOutcomes(List.of("y"), List.of(4.0), 9, 15));
    RidgeLogistic fit = RidgeLogistic.fit(design, outcomes, 0.25).orElseThrow();
    double ofLevel = 0;
    double ofNumber = 0;
    for (GroupedOutcomes some : outcomes) {
      double excess = some.events() - some.total() * fit.probability(some.levels(), some.numbers());
      ofLevel += some.levels().contains("y") ? excess : 0;
      ofNumber += excess * some.numbers().get(0);
    }
    assertThat(ofLevel).isCloseTo(0.25 * fit.coefficients().get(1), Reference.nineDigits(1));
    assertThat(ofNumber).isCloseTo(0.25 * fit.coefficients().get(2), Reference.nineDigits(1));
    assertThat(fit.coefficients().get(2)).isPositive();
  }

  @Test
  void aPenaltyIsAboveZero() {
    assertThatThrownBy(() -> RidgeLogistic.fit(DESIGN, OUTCOMES, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid penalty 0.0: give one above 0");
  }

  @Test
  void whatTheDesignDoesNotKnowIsRefused() {
    assertThatThrownBy(() -> fit(OUTCOMES).probability(List.of("x", "p"), List.of(1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid numbers [1.0]: there must be 0");
    assertThatThrownBy(() -> fit(OUTCOMES).probability(List.of("z", "p")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid level z: not one of [x, y]");
    assertThatThrownBy(() -> fit(OUTCOMES).probability(List.of("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid levels [x]: there are 2 factors");
    assertThatThrownBy(() -> new Design(List.of(List.of("x", "x"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid factor: levels [x, x] must be at least one and all different");
  }

  private static RidgeLogistic fit(List<GroupedOutcomes> outcomes) {
    return RidgeLogistic.fit(DESIGN, outcomes, 1).orElseThrow();
  }
}
