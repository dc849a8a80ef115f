package dev.hindsight.churn;

import dev.hindsight.basis.Months;
import dev.hindsight.churn.ledgers.StatedCounts;
import dev.hindsight.findings.churn.ArrBands;
import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.churn.Left;
import dev.hindsight.findings.values.Measured;
import java.util.List;

/**
 * What the churn findings are made of, whatever the size of the input.
 *
 * @param months the months of the panel
 * @param exposureDays for how many days a displacement exposes
 * @param bands the ARR bands of the strata
 * @param panel the account-months
 * @param days the days of waiting
 * @param allLeft every customer that left in the months, waiting or not
 * @param undated displacements that nothing dates
 * @param stated what those that left named
 */
public record ChurnCounts(
    Months months,
    int exposureDays,
    Measured<ArrBands> bands,
    List<PanelCounts> panel,
    List<DayCounts> days,
    Left allLeft,
    long undated,
    Measured<StatedCounts> stated) {

  public ChurnCounts {
    panel = List.copyOf(panel);
    days = List.copyOf(days);
  }

  /** The counts of one state together. */
  public PanelCounts of(ExposureState state) {
    return panel.stream()
        .filter(each -> each.state() == state)
        .reduce(PanelCounts.none(state), PanelCounts::combine);
  }

  /** The panel with its sides. */
  public ChurnPanel sides() {
    return new ChurnPanel(
        months.firstDay(),
        months.lastDay(),
        exposureDays,
        ChurnRates.side(of(ExposureState.EXPOSED)),
        ChurnRates.side(of(ExposureState.UNEXPOSED)),
        ChurnRates.side(of(ExposureState.AFTERWARDS)),
        allLeft);
  }
}
