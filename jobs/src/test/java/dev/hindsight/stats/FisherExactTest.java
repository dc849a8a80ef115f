package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FisherExactTest {

  @Test
  void agreesWithReference() {
    for (Reference.Case reference : Reference.cases("fisher ")) {
      long[] cells = reference.counts();
      TwoByTwo table = new TwoByTwo(cells[0], cells[0] + cells[1], cells[2], cells[2] + cells[3]);
      reference.agrees(FisherExact.p(table), "p two-sided");
    }
  }

  /** R 4.2.2, fisher.test(rbind(c(56, 14), c(48, 32))). */
  @Test
  void agreesWithGoldenValues() {
    assertThat(FisherExact.p(new TwoByTwo(56, 70, 48, 80)))
        .isCloseTo(0.0125211297492, Reference.nineDigits(0.012));
  }

  /** Scipy 1.17.1, fisher_exact(…, alternative="greater"). */
  @Test
  void oneSidedIsTheProbabilityOfNoFewerEvents() {
    assertThat(FisherExact.oneSided(new TwoByTwo(9, 10, 3, 10)))
        .isCloseTo(0.00988330554894, Reference.nineDigits(0.0098));
    assertThat(FisherExact.oneSided(new TwoByTwo(56, 70, 48, 80)))
        .isCloseTo(0.00632471112990, Reference.nineDigits(0.0063));
    assertThat(FisherExact.oneSided(new TwoByTwo(1, 10, 7, 10)))
        .isCloseTo(0.999642772089, Reference.nineDigits(1));
    assertThat(FisherExact.oneSided(new TwoByTwo(12, 100, 0, 100)))
        .isCloseTo(0.000171983257097, Reference.nineDigits(0.00017));
    assertThat(FisherExact.oneSided(TwoByTwo.EMPTY)).isEqualTo(1);
    assertThat(FisherExact.oneSided(new TwoByTwo(3, 5, 0, 0))).isEqualTo(1);
  }

  /** With margins 3, 3 and 3 of 6 the tables weigh 1, 9, 9 and 1 of 20. */
  @Test
  void countsTheTablesAsLikelyAsTheOneSeen() {
    assertThat(FisherExact.p(new TwoByTwo(3, 3, 0, 3))).isCloseTo(0.1, Reference.nineDigits(0.1));
    assertThat(FisherExact.p(new TwoByTwo(2, 3, 1, 3))).isCloseTo(1, Reference.nineDigits(1));
  }

  @Test
  void sidesAndEventsMayBeExchanged() {
    double p = FisherExact.p(new TwoByTwo(9, 10, 3, 10));
    assertThat(FisherExact.p(new TwoByTwo(3, 10, 9, 10))).isCloseTo(p, Reference.nineDigits(p));
    assertThat(FisherExact.p(new TwoByTwo(1, 10, 7, 10))).isCloseTo(p, Reference.nineDigits(p));
  }

  @Test
  void aTableThatCanOnlyBeAsItIsHasP1() {
    assertThat(FisherExact.p(TwoByTwo.EMPTY)).isEqualTo(1);
    assertThat(FisherExact.p(new TwoByTwo(3, 5, 0, 0))).isEqualTo(1);
    assertThat(FisherExact.p(new TwoByTwo(5, 5, 7, 7))).isEqualTo(1);
  }

  @Test
  void largeCountsGiveAFiniteP() {
    assertThat(FisherExact.p(new TwoByTwo(600_000, 1_000_000, 500_000, 1_000_000))).isZero();
    assertThat(FisherExact.p(new TwoByTwo(500_000, 1_000_000, 500_001, 1_000_000)))
        .isBetween(0.99, 1.0);
  }
}
