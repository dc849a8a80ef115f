package dev.hindsight.churn.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.findings.churn.BeforeAfter;
import dev.hindsight.findings.churn.EventQuarter;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.plain.PlainTiming;
import org.assertj.core.data.Offset;

/** Churn before and after a displacement beside {@link PlainTiming}, figure by figure. */
final class TimingAgreement {

  private static final Offset<Double> CLOSE = within(1e-9);

  private TimingAgreement() {}

  /** Fails where a figure differs. */
  static void assertAgrees(BeforeAfter found, PlainTiming plain) {
    assertThat(found.shareCompared())
        .isCloseTo((double) plain.compared(quarter -> true)[0] / plain.near(), CLOSE);
    found.quarters().forEach(each -> agrees(each, plain));
    agrees(found.before(), plain.ratio(quarter -> quarter < 0));
    agrees(found.after(), plain.ratio(quarter -> quarter > 0));
    if (found.slope().isMeasured()) {
      Estimate slope = found.slope().require();
      double best = Math.log(slope.value());
      assertThat(plain.below(best + 0.01, best)).isPositive();
      assertThat(plain.below(best - 0.01, best)).isPositive();
      assertThat(plain.upper(best)).isCloseTo(slope.upper(), within(1e-3 * slope.upper()));
    }
  }

  private static void agrees(EventQuarter found, PlainTiming plain) {
    long[] compared = plain.compared(quarter -> quarter == found.quarter());
    assertThat(found.accountMonths()).isEqualTo(compared[0]);
    assertThat(found.left()).isEqualTo(compared[1]);
    if (compared[0] > 0) {
      assertThat(found.per100AccountYears().require().value())
          .isCloseTo(1200.0 * compared[1] / compared[0], CLOSE);
      assertThat(found.like().require().value())
          .isCloseTo(plain.like(quarter -> quarter == found.quarter()), CLOSE);
    }
    agrees(found.ratio(), plain.ratio(quarter -> quarter == found.quarter(), 1.959963984540054));
  }

  private static void agrees(Measured<Estimate> found, double[] expected) {
    assertThat(found.isMeasured()).isEqualTo(expected != null);
    if (expected != null) {
      assertThat(found.require().value()).isCloseTo(expected[0], CLOSE);
      assertThat(found.require().lower()).isCloseTo(expected[1], within(1e-6));
      assertThat(found.require().upper()).isCloseTo(expected[2], within(1e-6 * expected[2]));
    }
  }
}
