package dev.hindsight.charts.churn;

import dev.hindsight.findings.FindingsFixture;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.ChurnCrossChecks;
import dev.hindsight.findings.churn.ChurnEffect;
import dev.hindsight.findings.churn.Costliest;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.findings.churn.LogRankTest;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The churn of the full findings, with a part of it changed. */
public final class ChurnFixture {

  public static final Churn FULL = FindingsFixture.full().churn().require();

  private ChurnFixture() {}

  public static Churn with(Verdict verdict, Estimate crude, Estimate alike) {
    ChurnEffect effect =
        new ChurnEffect(
            Measured.of(crude), Measured.of(alike), Measured.not("there is a ratio"), 31, 0.87);
    return with(verdict, effect, FULL.crossChecks(), FULL.items());
  }

  /** No like unexposed customer left. */
  public static Churn atLeast(Verdict verdict, double limit) {
    Measured<Estimate> none = Measured.not("no like unexposed customer left");
    ChurnEffect effect = new ChurnEffect(none, none, Measured.of(limit), 31, 0.87);
    return with(verdict, effect, FULL.crossChecks(), FULL.items());
  }

  public static Churn withLogRank(Verdict verdict, double p) {
    ChurnCrossChecks checks = FULL.crossChecks();
    return with(
        verdict,
        FULL.effect(),
        new ChurnCrossChecks(
            checks.exposed(),
            checks.unexposed(),
            Measured.of(new LogRankTest(1, 1, p)),
            checks.hazardRatio(),
            checks.eValues()),
        FULL.items());
  }

  /** The costliest item is called otherwise. */
  public static Churn withTitle(String title) {
    List<DisplacedItem> items = new ArrayList<>(FULL.items().rows());
    DisplacedItem first = items.get(0);
    items.set(
        0,
        new DisplacedItem(
            first.roadmapItemId(),
            title,
            first.displacedAt(),
            first.requests(),
            first.exposedAccounts(),
            first.leavers(),
            first.accounts(),
            first.arr(),
            first.attributableAccounts(),
            first.attributableArr()));
    return with(
        FULL.verdict(), FULL.effect(), FULL.crossChecks(), new Costliest<>(items.size(), items));
  }

  private static Churn with(
      Verdict verdict,
      ChurnEffect effect,
      ChurnCrossChecks checks,
      Costliest<DisplacedItem> items) {
    return new Churn(
        FULL.panel(),
        FULL.arrBands(),
        effect,
        FULL.attributable(),
        verdict,
        FULL.detectable(),
        checks,
        FULL.strongestTrait(),
        FULL.beforeAfter(),
        FULL.stated(),
        items,
        FULL.requests(),
        FULL.leavers(),
        FULL.remarks());
  }
}
