package dev.hindsight.tables.pressure;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.pressure.AnswerEffects;
import dev.hindsight.findings.pressure.ClaimTruth;
import dev.hindsight.findings.pressure.PreparationWorth;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.PressureFigures;
import dev.hindsight.findings.pressure.PressureUse;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.pressure.TacticShare;
import dev.hindsight.findings.pressure.TacticWorth;
import dev.hindsight.findings.values.Figure;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.tables.grid.ComparedRows;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Words;
import java.util.List;

/** Each tactic: how often it is used, whether it goes with a yes and a win, whether it was true. */
public final class PressureTable {

  static final String NAME = "Pressure";

  private static final String USE = "Is it used?";
  private static final String ANSWERS = "Does it get a yes?";
  private static final String WORTH = "Is the yes won?";
  private static final String TRUTH = "Won without the yes?";
  private static final String PREPARED = "Does preparing win?";
  private static final String ANY = "Any tactic";
  private static final String EACH = "Each tactic";

  private final ComparedRows rows;

  private PressureTable(int minimumCount) {
    this.rows = new ComparedRows(minimumCount);
  }

  public static Table<?> of(Findings findings) {
    PressureTable sheet = new PressureTable(findings.parameters().minimumCount());
    sheet.add(findings.pressure());
    return new Table<>(
        NAME,
        "Which tactics does sales use, do they move answers, and was the claim true?",
        Words.requests(findings.period())
            + ". With the tactic against without; the verdict rests on like for like.",
        ComparedRows.columns("Tactic or preparation", "With", "Without"),
        sheet.rows.all());
  }

  private void add(Measured<Pressure> pressure) {
    addUse(pressure.flatMap(Pressure::use));
    addAnswers(pressure.flatMap(Pressure::answers));
    addWorth(pressure.flatMap(Pressure::worth));
    addTruth(pressure.flatMap(Pressure::truth));
    if (pressure.isMeasured()) {
      pressure.require().preparation().forEach(this::addPreparation);
    }
  }

  private void addUse(Measured<PressureUse> use) {
    if (!use.isMeasured()) {
      rows.notMeasured(USE, EACH, use.notMeasured());
      return;
    }
    rows.share(USE, ANY, use.require().any());
    addShares(USE, PressureFigures.UNDER_TACTIC, use.require().byTactic());
  }

  private void addShares(
      String question, Figure<TacticShare, Rate> figure, List<TacticShare> shares) {
    shares.forEach(
        share -> rows.share(question, share.tactic().label(), figure.in(share).require()));
  }

  private void addAnswers(Measured<AnswerEffects> answers) {
    if (!answers.isMeasured()) {
      rows.notMeasured(ANSWERS, EACH, answers.notMeasured());
      return;
    }
    for (TacticEffect effect : answers.require().tactics()) {
      rows.compared(
          ANSWERS,
          effect.tactic().label(),
          new ComparedRows.Sides(effect.with(), effect.without()),
          PressureFigures.YES_DIFFERENCE.in(effect),
          PressureFigures.YES_LIKE_FOR_LIKE.in(effect),
          effect.verdict(),
          unanswered(effect));
    }
  }

  private static String unanswered(TacticEffect effect) {
    return "Unanswered: "
        + Say.count(effect.undecidedWith())
        + " with, "
        + Say.count(effect.undecidedWithout())
        + " without.";
  }

  private void addWorth(Measured<List<TacticWorth>> worth) {
    if (!worth.isMeasured()) {
      rows.notMeasured(WORTH, EACH, worth.notMeasured());
      return;
    }
    worth
        .require()
        .forEach(each -> rows.deals(WORTH, each.tactic().label(), PressureFigures.WORTH.in(each)));
  }

  private void addTruth(Measured<ClaimTruth> truth) {
    if (!truth.isMeasured()) {
      rows.notMeasured(TRUTH, EACH, truth.notMeasured());
      return;
    }
    rows.share(TRUTH, ANY, truth.require().wonAnyway());
    addShares(TRUTH, PressureFigures.WON_ANYWAY, truth.require().byTactic());
    addClaim(
        "Ran past its deadline?",
        "Deadline",
        PressureFigures.DEADLINE_OUTLIVED.in(truth.require()));
    addClaim(
        "Lost to that competitor?",
        "Competitor has it",
        PressureFigures.COMPETITOR_NAMED.in(truth.require()));
  }

  private void addClaim(String question, String tactic, Measured<Rate> rate) {
    if (rate.isMeasured()) {
      rows.share(question, tactic, rate.require());
    } else {
      rows.notMeasured(question, tactic, rate.notMeasured());
    }
  }

  private void addPreparation(PreparationWorth prepared) {
    rows.deals(PREPARED, prepared.preparation().label(), PressureFigures.PREPARED.in(prepared));
  }
}
