package dev.hindsight.churn;

import dev.hindsight.findings.churn.BeforeAfter;
import dev.hindsight.findings.churn.ChurnCrossChecks;
import dev.hindsight.findings.churn.ChurnEffect;
import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader must know beside the verdict on churn. */
final class ChurnRemarks {

  private static final double FEW_COMPARED = 0.5;

  private ChurnRemarks() {}

  static List<String> of(
      ChurnPanel panel,
      ChurnEffect effect,
      ChurnCrossChecks checks,
      Measured<BeforeAfter> beforeAfter,
      long undated,
      ChurnTables tables) {
    return Stream.of(
            stillExposing(tables.allItems(), tables.stillExposing()),
            otherWay("As it stands the rate ratio is", effect.crudeRatio(), effect.rateRatio()),
            otherWay("By the day the hazard ratio is", checks.hazardRatio(), effect.rateRatio()),
            beforeAfter.optional().flatMap(BeforeAfter::warning),
            fewCompared(effect),
            withoutArr(panel.exposed().left()),
            undated(undated))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Else what was displaced lately would look cheap. */
  private static Optional<String> stillExposing(long items, long exposing) {
    if (exposing == 0) {
      return Optional.empty();
    }
    return Optional.of(
        "Of %s that exposed a customer, %s on the as-of date: customers may still leave over %s, and what %s so far is not all."
            .formatted(
                items == 1 ? "1 displaced item" : Say.count(items) + " displaced items",
                exposing == 1 ? "1 still exposes one" : Say.count(exposing) + " still expose one",
                exposing == 1 ? "it" : "them",
                exposing == 1 ? "it cost" : "they cost"));
  }

  private static Optional<String> otherWay(
      String what, Measured<Estimate> other, Measured<Estimate> ratio) {
    if (!other.isMeasured() || !ratio.isMeasured()) {
      return Optional.empty();
    }
    double theirs = other.require().value();
    double ours = ratio.require().value();
    return (theirs - 1) * (ours - 1) >= 0
        ? Optional.empty()
        : Optional.of(
            "%s %s, among like customers %s: they point in different directions, and neither is to be relied on alone."
                .formatted(what, Unit.RATIO.say(theirs), Unit.RATIO.say(ours)));
  }

  private static Optional<String> fewCompared(ChurnEffect effect) {
    return effect.strata() > 0 && effect.shareCompared() < FEW_COMPARED
        ? Optional.of(
            "Only %s of the account-months have like ones of the other side beside them; the rest says nothing about the difference."
                .formatted(Unit.SHARE.say(effect.shareCompared())))
        : Optional.empty();
  }

  private static Optional<String> withoutArr(Left left) {
    return left.withoutArr() == 0
        ? Optional.empty()
        : Optional.of(
            "%s of the %s exposed customers that left have no ARR in the exports: the ARR lost is understated."
                .formatted(Say.count(left.withoutArr()), Say.count(left.accounts())));
  }

  private static Optional<String> undated(long undated) {
    if (undated == 0) {
      return Optional.empty();
    }
    return Optional.of(
        undated == 1
            ? "1 displacement has no date, and no yes or alternative that could date it: it is left"
                + " out."
            : "%s displacements have no date, and no yes or alternative that could date them: they are left out."
                .formatted(Say.count(undated)));
  }
}
