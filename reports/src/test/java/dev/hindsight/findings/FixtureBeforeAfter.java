package dev.hindsight.findings;

import dev.hindsight.findings.churn.BeforeAfter;
import dev.hindsight.findings.churn.DetectableRatio;
import dev.hindsight.findings.churn.EventQuarter;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Churn before and after a displacement, as a verdict goes with it. */
public final class FixtureBeforeAfter {

  private static final int[] LEFT_BEFORE = {9, 7, 10, 9};
  private static final int[] LEFT_AFTER = {22, 17, 12, 9};
  private static final double LIKE = 11.2;

  private FixtureBeforeAfter() {}

  static BeforeAfter of(Verdict verdict) {
    boolean few = verdict.isSilent();
    List<EventQuarter> quarters = new ArrayList<>();
    for (int i = 0; i < LEFT_BEFORE.length; i++) {
      quarters.add(quarter(i - 4, few ? i % 2 : LEFT_BEFORE[i], 900 + 60L * i));
    }
    for (int i = 0; i < LEFT_AFTER.length; i++) {
      quarters.add(quarter(i + 1, few ? 2 : LEFT_AFTER[i], 1_000 - 90L * i));
    }
    String tooFew = "in the year before only 2 customers that can be compared left, fewer than 10";
    return new BeforeAfter(
        LocalDate.of(2023, 10, 1),
        LocalDate.of(2026, 8, 31),
        0.93,
        1 - 0.05 / 3,
        few ? Measured.not(tooFew) : Measured.of(new Estimate(1.02, 0.66, 1.58)),
        few ? Measured.not(tooFew) : Measured.of(new Estimate(1.03, 0.78, 1.36)),
        few ? Measured.not(tooFew) : Measured.of(new Estimate(1.94, 1.31, 2.87)),
        quarters);
  }

  /** The same with another year before. */
  public static BeforeAfter before(Estimate before, Estimate slope) {
    BeforeAfter usual = of(Verdict.MORE_OFTEN);
    return new BeforeAfter(
        usual.firstDay(),
        usual.lastDay(),
        usual.shareCompared(),
        usual.level(),
        Measured.of(before),
        Measured.of(slope),
        usual.after(),
        usual.quarters());
  }

  private static EventQuarter quarter(int quarter, int left, long months) {
    double rate = 1200.0 * left / months;
    double spread = Math.exp(1.96 / Math.sqrt(Math.max(1, left)));
    return new EventQuarter(
        quarter,
        months,
        left,
        Measured.of(new Estimate(rate, left == 0 ? 0 : rate / spread, Math.max(5, rate * spread))),
        Measured.of(new Estimate(LIKE, 8.1, 15.3)),
        left == 0
            ? Measured.not("on one of the two sides nobody left")
            : Measured.of(
                new Estimate(rate / LIKE, rate / LIKE / spread / 1.1, rate / LIKE * spread * 1.1)));
  }

  static Measured<DetectableRatio> detectable(Verdict verdict) {
    return verdict.isClear()
        ? Measured.not("the verdict is clear")
        : Measured.of(
            new DetectableRatio(
                Measured.not("too few exposed customers left"),
                0.1,
                2.1,
                LocalDate.of(2025, 10, 1),
                Measured.of("2028Q1")));
  }
}
