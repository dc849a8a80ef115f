package dev.hindsight.review;

import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.Shown.Basis;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.pressure.AnswerEffects;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.stated.Competitors;
import dev.hindsight.findings.stated.NamedComparison;
import dev.hindsight.findings.stated.Naming;
import dev.hindsight.findings.stated.Stated;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.values.Verdict;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.findings.winrates.WinRates;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the review page rests on.
 *
 * @param comparisons how many comparisons could be made; those with too few to say are not among
 *     them
 */
record Compared(long comparisons) {

  static Compared of(
      WinRates winRates,
      Measured<Churn> churn,
      Measured<Pressure> pressure,
      Measured<PayOff> payOff,
      Stated stated) {
    Stream<Verdict> verdicts =
        Stream.of(
                listed(winRates.comparisons()).map(Comparison::verdict),
                churn.stream().map(Churn::verdict),
                pressure.flatMap(Pressure::answers).stream()
                    .map(AnswerEffects::tactics)
                    .flatMap(List::stream)
                    .map(TacticEffect::verdict),
                payOff.stream()
                    .map(PayOff::traits)
                    .flatMap(List::stream)
                    .flatMap(trait -> trait.comparison().stream())
                    .map(DealComparison::verdict),
                namings(stated)
                    .flatMap(naming -> listed(naming.compared()))
                    .map(NamedComparison::verdict))
            .flatMap(stream -> stream);
    return new Compared(verdicts.filter(Compared::isMade).count() + nets(payOff));
  }

  private static Stream<Naming> namings(Stated stated) {
    return Stream.of(
            stated.lossReasons(),
            stated.competitors().map(Competitors::naming),
            stated.churnReasons())
        .flatMap(Measured::stream);
  }

  private static boolean isMade(Verdict verdict) {
    return switch (verdict) {
      case MORE_OFTEN, LESS_OFTEN, NO_CLEAR_DIFFERENCE -> true;
      case TOO_FEW_TO_SAY, NOT_MEASURED -> false;
    };
  }

  private static long nets(Measured<PayOff> payOff) {
    return payOff.stream()
        .flatMap(all -> Stream.of(all.given(), all.refused()))
        .map(PayOffLevel::settled)
        .map(settled -> settled.net())
        .filter(Measured<Estimate>::isMeasured)
        .count();
  }

  private static <T> Stream<T> listed(Measured<List<T>> measured) {
    return measured.stream().flatMap(List::stream);
  }

  private static final String TOO_LITTLE =
      "There is too little to compare, so nothing here says what works.";

  /** What is to be said where none of them is clear. */
  Statement nothingClear() {
    String topic = "No clear effect";
    return comparisons == 0
        ? Statement.inWords(topic, TOO_LITTLE)
        : Statement.of(
            topic,
            Shown.counted(Unit.COUNT, 0, new Basis(comparisons, things(), Basis.UP_TO_TREND)),
            why(),
            List.of());
  }

  private String things() {
    return comparisons == 1 ? "comparison" : "comparisons";
  }

  private String why() {
    return comparisons == 1
        ? "The only comparison behind this page shows no difference beyond chance."
        : "None of the comparisons behind this page shows a difference beyond chance.";
  }
}
