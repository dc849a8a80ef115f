package dev.hindsight.tables.pressure;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.pressure.AnswerEffects;
import dev.hindsight.findings.pressure.CameByClaim;
import dev.hindsight.findings.pressure.ClaimFigures;
import dev.hindsight.findings.pressure.ClaimTruth;
import dev.hindsight.findings.pressure.DeadlinePlans;
import dev.hindsight.findings.pressure.OnlyOpportunity;
import dev.hindsight.findings.pressure.OtherProspects;
import dev.hindsight.findings.pressure.PreparationWorth;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.PressureFigures;
import dev.hindsight.findings.pressure.PressureUse;
import dev.hindsight.findings.pressure.Tactic;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each tactic: how often it is used, whether it goes with a yes and a win, whether it was true. */
public final class PressureTable {

  static final String NAME = "Pressure";

  private static final String USE = "Is it used?";
  private static final String ANSWERS = "Does it get a yes?";
  private static final String WORTH = "Is the yes won?";
  private static final String TRUTH = "Won without the yes?";
  private static final String PLANNED = "Planned after it anyway?";
  private static final String DEADLINE = Tactic.DEADLINE.label();
  private static final String ONLY = "Others open that day?";
  private static final String PROSPECTS = "Did as many come?";
  private static final String CLAIMED = "Other prospects";
  private static final String PREPARED = "Does preparing win?";
  private static final String ANY = "Any tactic";
  private static final String EACH = "Each tactic";

  private final int minimumCount;
  private final ComparedRows rows;

  private PressureTable(int minimumCount) {
    this.minimumCount = minimumCount;
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
    rows.part(USE, EACH, pressure.flatMap(Pressure::use), this::addUse);
    rows.part(ANSWERS, EACH, pressure.flatMap(Pressure::answers), this::addAnswers);
    rows.part(WORTH, EACH, pressure.flatMap(Pressure::worth), this::addWorth);
    rows.part(TRUTH, EACH, pressure.flatMap(Pressure::truth), this::addTruth);
    rows.part(PLANNED, DEADLINE, pressure.flatMap(Pressure::deadlinePlans), this::addPlans);
    rows.part(
        ONLY,
        Tactic.ONLY_OPPORTUNITY.label(),
        pressure.flatMap(Pressure::onlyOpportunity),
        this::addOnly);
    rows.part(
        PROSPECTS,
        CLAIMED,
        pressure.flatMap(Pressure::otherProspects),
        each ->
            rows.share(PROSPECTS, CLAIMED, ClaimFigures.ALL_CAME.in(each).require(), remark(each)));
    if (pressure.isMeasured()) {
      pressure.require().preparation().forEach(this::addPreparation);
    }
  }

  private void addUse(PressureUse use) {
    rows.share(USE, ANY, use.any());
    addShares(USE, PressureFigures.UNDER_TACTIC, use.byTactic());
  }

  private void addShares(
      String question, Figure<TacticShare, Rate> figure, List<TacticShare> shares) {
    shares.forEach(
        share -> rows.share(question, share.tactic().label(), figure.in(share).require()));
  }

  private void addAnswers(AnswerEffects answers) {
    for (TacticEffect effect : answers.tactics()) {
      rows.compared(
          ANSWERS,
          effect.tactic().label(),
          new ComparedRows.Sides(effect.with(), effect.without()),
          new ComparedRows.Difference(
              PressureFigures.YES_DIFFERENCE.in(effect),
              PressureFigures.YES_LIKE_FOR_LIKE.in(effect),
              effect.verdict(),
              effect.detectable(),
              effect.sensitivity()),
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

  private void addWorth(List<TacticWorth> worth) {
    worth.forEach(each -> rows.deals(WORTH, each.tactic().label(), PressureFigures.WORTH.in(each)));
  }

  private void addTruth(ClaimTruth truth) {
    rows.share(TRUTH, ANY, truth.wonAnyway());
    addShares(TRUTH, ClaimFigures.WON_ANYWAY, truth.byTactic());
    addClaim("Ran past its deadline?", "Deadline", ClaimFigures.DEADLINE_OUTLIVED.in(truth));
    addClaim(
        "Lost to that competitor?", "Competitor has it", ClaimFigures.COMPETITOR_NAMED.in(truth));
  }

  private void addClaim(String question, String tactic, Measured<Rate> rate) {
    rows.part(question, tactic, rate, each -> rows.share(question, tactic, each));
  }

  private void addPlans(DeadlinePlans plans) {
    rows.share(
        PLANNED,
        DEADLINE,
        ClaimFigures.PLANNED_LATER.in(plans).require(),
        plans.withoutPlan() == 0
            ? ""
            : "No plan of that day: " + Say.count(plans.withoutPlan(), "deal") + ".");
    rows.share("Moved past it?", DEADLINE, ClaimFigures.MOVED_PAST.in(plans).require());
  }

  private void addOnly(OnlyOpportunity only) {
    rows.share(
        ONLY,
        Tactic.ONLY_OPPORTUNITY.label(),
        ClaimFigures.OTHERS_OPEN.in(only).require(),
        withoutSeller(only.withoutSeller()));
  }

  private static String withoutSeller(long deals) {
    return deals == 0 ? "" : "Not known who sells it: " + Say.count(deals, "deal") + ".";
  }

  private String remark(OtherProspects prospects) {
    String early =
        prospects.tooEarly() == 0 ? "" : "Too early: " + Say.count(prospects.tooEarly()) + ".";
    String unnamed =
        prospects.unnamed() == 0
            ? ""
            : "No feature or account: " + Say.count(prospects.unnamed()) + ".";
    return Stream.of(
            "Yeses of twelve quarters.",
            CameByClaim.of(prospects, minimumCount).orElse(""),
            early,
            unnamed)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private void addPreparation(PreparationWorth prepared) {
    rows.deals(PREPARED, prepared.preparation().label(), PressureFigures.PREPARED.in(prepared));
  }
}
