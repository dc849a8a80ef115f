package dev.hindsight.sample.company;

import java.util.Optional;

/** The segment of an account, and what it does to sizes, winning, answers and churn. */
public enum Segment {
  ENTERPRISE("Enterprise", 170_000, 210_000, -0.65, 0.75, 0.06),
  MID_MARKET("Mid-Market", 48_000, 60_000, 0.0, 0.0, 0.09),
  SMALL_BUSINESS("Small Business", 14_000, 17_000, 0.50, -0.60, 0.13),
  /** The export does not say. Such accounts are alike among themselves. */
  UNKNOWN(null, 48_000, 60_000, 0.0, 0.0, 0.09);

  private final String label;
  final double usualDeal;
  final double usualArr;
  final double onWin;
  final double onYes;
  final double yearlyChurn;

  Segment(
      String label,
      double usualDeal,
      double usualArr,
      double onWin,
      double onYes,
      double yearlyChurn) {
    this.label = label;
    this.usualDeal = usualDeal;
    this.usualArr = usualArr;
    this.onWin = onWin;
    this.onYes = onYes;
    this.yearlyChurn = yearlyChurn;
  }

  /** As the export says it. */
  public Optional<String> label() {
    return Optional.ofNullable(label);
  }
}
