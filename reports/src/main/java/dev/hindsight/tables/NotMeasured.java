package dev.hindsight.tables;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffBreakdown;
import dev.hindsight.findings.payoff.Promises;
import dev.hindsight.findings.payoff.TraitComparison;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.PressureUse;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.findings.stated.Stated;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.Breakdown;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.findings.winrates.WinRates;
import dev.hindsight.tables.grid.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a report could not measure, and why: one sentence a reason. */
public final class NotMeasured {

  private final Map<String, List<String>> subjects = new LinkedHashMap<>();

  private NotMeasured() {}

  /** One sentence for every reason; none where everything was measured. */
  public static List<String> in(Findings findings) {
    NotMeasured found = new NotMeasured();
    found.look(findings.winRates());
    found.look(findings.churn());
    found.lookAtPressure(findings.pressure());
    found.lookAtPayOff(findings.payOff());
    found.look("customers that leave", findings.customers());
    found.look("sales cycle", findings.salesCycles());
    if (findings.stated().isMeasured()) {
      Stated stated = findings.stated().require();
      found.look("stated reasons of lost deals", stated.lossReasons());
      found.look("competitors", stated.competitors());
      found.look("stated reasons for leaving", stated.churnReasons());
    }
    found.look("what changed", findings.review().changes());
    found.look("what was restated", findings.review().restated());
    List<String> sentences = new ArrayList<>();
    Covered covered = Covered.of(findings);
    if (!covered.isAsked()) {
      sentences.add(covered.missing());
      found.subjects.keySet().removeIf(NotMeasured::isForWantOfAnExport);
    }
    found.subjects.forEach(
        (reason, names) -> sentences.add(Words.sentence(String.join(", ", names) + ": " + reason)));
    if (covered.isAsked()) {
      absent(findings.dataQuality().tables(), sentences);
    }
    return sentences;
  }

  private static boolean isForWantOfAnExport(String reason) {
    return reason.startsWith("there is no `") && reason.contains("` export");
  }

  private void look(WinRates winRates) {
    look("win rate by amount", winRates.all().byAmount());
    look("win rate by decision", winRates.byClass());
    for (Breakdown breakdown : winRates.breakdowns()) {
      look("by " + Words.inSentence(breakdown.dimension().label()), breakdown.levels());
    }
    look("comparisons", winRates.comparisons());
    if (winRates.comparisons().isMeasured()) {
      winRates.comparisons().require().forEach(this::look);
    }
    look("wins within 90 and 180 days", winRates.winsAfterDecision());
  }

  private void look(Measured<Churn> measured) {
    look("churn", measured);
    if (measured.isMeasured()) {
      Churn churn = measured.require();
      look("churn by ARR band", churn.arrBands());
      look("churn among like customers", churn.effect().rateRatio());
      look("attributable churn", churn.attributable());
      look("retention once something was pushed out", churn.crossChecks().exposed());
      look("retention while nothing was", churn.crossChecks().unexposed());
      look("what customers named when leaving", churn.stated().namedExposing());
    }
  }

  private void lookAtPressure(Measured<Pressure> measured) {
    look("sales pressure", measured);
    if (measured.isMeasured()) {
      Pressure pressure = measured.require();
      look("tactics used", pressure.use());
      look("pressure by team", pressure.use().flatMap(PressureUse::teams));
      look("tactics and answers", pressure.answers());
      look("what a yes under pressure was worth", pressure.worth());
      look("truth of claims", pressure.truth());
      look("claimed confidence", pressure.confidence());
      look("quarter end", pressure.quarterEnd());
      look("pressure behind quota", pressure.behindQuota());
      look("refusals turned round", pressure.turnedRound());
      look("tactics together", pressure.together());
      look("waiting for an answer", pressure.waiting());
      pressure
          .preparation()
          .forEach(p -> look(Words.inSentence(p.preparation().label()), p.comparison()));
    }
  }

  private void lookAtPayOff(Measured<PayOff> measured) {
    look("did it pay off", measured);
    if (measured.isMeasured()) {
      PayOff payOff = measured.require();
      look("churn of twelve quarters", payOff.panel());
      look("churn among like customers of twelve quarters", payOff.rateRatio());
      look("displacement cost", payOff.given().settled().displacementCost());
      look("effort cost", payOff.given().settled().effortCost());
      look("gain", payOff.given().settled().gain());
      look("net", payOff.given().settled().net());
      look("forgone", payOff.refused().settled().forgone());
      for (PayOffBreakdown breakdown : payOff.breakdowns()) {
        look("net by " + Words.inSentence(breakdown.dimension().label()), breakdown.levels());
      }
      payOff.traits().forEach(this::look);
      look("promises", payOff.promises());
      look("promises by product manager", payOff.promises().flatMap(Promises::byProductManager));
    }
  }

  private void look(TraitComparison trait) {
    look(
        "wins by "
            + Words.inSentence(trait.trait().label())
            + ", "
            + trait.first()
            + " against "
            + trait.second(),
        trait.comparison());
  }

  private void look(Comparison comparison) {
    look(
        Words.inSentence(comparison.first().label())
            + " against "
            + Words.inSentence(comparison.second().label()),
        comparison.likeForLike());
  }

  private void look(String subject, Measured<?> measured) {
    if (!measured.isMeasured()) {
      subjects.computeIfAbsent(measured.notMeasured(), reason -> new ArrayList<>()).add(subject);
    }
  }

  private static void absent(List<TableQuality> tables, List<String> sentences) {
    List<String> names =
        tables.stream().filter(table -> !table.isPresent()).map(TableQuality::table).toList();
    if (!names.isEmpty()) {
      sentences.add("Exports that are not there: " + String.join(", ", names) + ".");
    }
  }
}
