package dev.hindsight.sample.company;

/** New business is harder to win than a renewal; product answers them alike. */
public enum DealType {
  NEW_BUSINESS(-0.35),
  EXPANSION(0.30),
  RENEWAL(0.60);

  final double onWin;

  DealType(double onWin) {
    this.onWin = onWin;
  }
}
