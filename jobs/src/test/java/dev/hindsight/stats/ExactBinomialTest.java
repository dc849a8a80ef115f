package dev.hindsight.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExactBinomialTest {

  @Test
  void agreesWithReference() {
    for (Reference.Case reference : Reference.cases("exact binomial ")) {
      long count = reference.counts()[0];
      long of = reference.counts()[1];
      double expected = reference.numbers()[2];
      // The name of the first case rounds 2/13 to six digits; R was given it in full.
      double given = expected == 0.153846 ? 2.0 / 13 : expected;
      reference.agrees(ExactBinomial.p(count, of, given), "p two-sided");
      Estimated share = ExactBinomial.clopperPearson(count, of).orElseThrow();
      reference.agrees(share.lower(), "clopper-pearson lower");
      reference.agrees(share.upper(), "clopper-pearson upper");
    }
  }

  /** R 4.2.2, binom.test(0, 20, 0.1) and binom.test(30, 100). */
  @Test
  void agreesWithGoldenValues() {
    assertThat(ExactBinomial.p(0, 20, 0.1)).isCloseTo(0.254529978025, Reference.nineDigits(0.25));
    Estimated share = ExactBinomial.clopperPearson(30, 100).orElseThrow();
    assertThat(share.lower()).isCloseTo(0.21240642049, Reference.nineDigits(0.21));
    assertThat(share.upper()).isCloseTo(0.39981467618, Reference.nineDigits(0.39));
  }

  /** SciPy 1.17.1, scipy.stats.beta.ppf. */
  @Test
  void agreesWithGoldenValuesFarOut() {
    Estimated rare = ExactBinomial.clopperPearson(1, 1_000_000).orElseThrow();
    assertThat(rare.lower()).isCloseTo(2.531780766379e-08, Reference.nineDigits(2.5e-8));
    assertThat(rare.upper()).isCloseTo(5.571630655167e-06, Reference.nineDigits(5.5e-6));
    Estimated many = ExactBinomial.clopperPearson(300_000, 1_000_000).orElseThrow();
    assertThat(many.lower()).isCloseTo(0.2991019119336, Reference.nineDigits(0.29));
    assertThat(many.upper()).isCloseTo(0.3008992466423, Reference.nineDigits(0.3));
  }

  @Test
  void eventsAndTheRestMayBeExchanged() {
    double p = ExactBinomial.p(3, 17, 0.3);
    assertThat(ExactBinomial.p(14, 17, 0.7)).isCloseTo(p, Reference.nineDigits(p));
    Estimated share = ExactBinomial.clopperPearson(3, 17).orElseThrow();
    Estimated rest = ExactBinomial.clopperPearson(14, 17).orElseThrow();
    assertThat(1 - rest.lower()).isCloseTo(share.upper(), Reference.nineDigits(0.4));
  }

  @Test
  void containsWilsonsShareAndIsWiderThanItsLimits() {
    Estimated exact = ExactBinomial.clopperPearson(7, 20).orElseThrow();
    Estimated score = Wilson.interval(7, 20).orElseThrow();
    assertThat(exact.value()).isEqualTo(score.value());
    assertThat(exact.upper() - exact.lower()).isGreaterThan(score.upper() - score.lower());
  }

  @Test
  void noneAndAllReachTheEndsAndNothingHasNoShare() {
    assertThat(ExactBinomial.clopperPearson(0, 20).orElseThrow().lower()).isZero();
    assertThat(ExactBinomial.clopperPearson(20, 20).orElseThrow().upper()).isEqualTo(1);
    assertThat(ExactBinomial.clopperPearson(0, 0)).isEmpty();
    assertThat(ExactBinomial.p(0, 0, 0.4)).isEqualTo(1);
  }

  @Test
  void whatIsCertainIsEitherSeenOrImpossible() {
    assertThat(ExactBinomial.p(0, 5, 0)).isEqualTo(1);
    assertThat(ExactBinomial.p(1, 5, 0)).isZero();
    assertThat(ExactBinomial.p(5, 5, 1)).isEqualTo(1);
    assertThat(ExactBinomial.p(4, 5, 1)).isZero();
  }

  @Test
  void funnelNarrowsWithTheGroupAndHoldsTheQuantiles() {
    FunnelLimits few = FunnelLimits.of(0.3, 10).orElseThrow();
    FunnelLimits many = FunnelLimits.of(0.3, 1000).orElseThrow();
    // Binomial (10, 0.3): P(X ≤ 0) = 0.0282, P(X ≤ 5) = 0.9527, P(X ≤ 6) = 0.9894, P(X ≤ 8) =
    // 0.9999.
    assertThat(few).isEqualTo(new FunnelLimits(0, 0.6, 0, 0.8));
    assertThat(many.upper() - many.lower()).isLessThan(0.06);
    assertThat(many.lowest()).isLessThan(many.lower());
    assertThat(FunnelLimits.of(0.3, 0)).isEmpty();
    assertThat(FunnelLimits.of(1, 4)).contains(new FunnelLimits(1, 1, 1, 1));
    assertThat(FunnelLimits.of(0, 4)).contains(new FunnelLimits(0, 0, 0, 0));
  }

  @Test
  void sharesThatCannotBeAreRefused() {
    assertThatThrownBy(() -> ExactBinomial.p(1, 2, 1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid expected share: 1.5");
    assertThatThrownBy(() -> FunnelLimits.of(0.5, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid funnel: share 0.5 in a group of -1");
  }
}
