package dev.hindsight.workbook;

import dev.hindsight.charts.churn.ChurnBySide;
import dev.hindsight.charts.payoff.PayOffWaterfall;
import dev.hindsight.charts.winrates.CustomersByQuarter;
import dev.hindsight.charts.winrates.LikeForLikeAgainstCrude;
import dev.hindsight.charts.winrates.LossReasons;
import dev.hindsight.charts.winrates.WinRateByDecision;
import dev.hindsight.charts.winrates.WinRateByGroup;
import dev.hindsight.charts.winrates.WinRateByQuarter;
import java.util.List;
import java.util.stream.Stream;

/** The charts that open the review. */
final class KeyCharts {

  private static final int MOST = 3;

  /** The charts that answer the review's questions, the most telling first. */
  private static final List<String> NAMES =
      List.of(
          WinRateByDecision.NAME,
          PayOffWaterfall.NAME,
          ChurnBySide.NAME,
          LikeForLikeAgainstCrude.NAME,
          WinRateByGroup.NAME,
          WinRateByQuarter.NAME,
          CustomersByQuarter.NAME,
          LossReasons.NAME);

  private KeyCharts() {}

  /** Those of a report's charts: where one was not drawn, the next chart takes its place. */
  static List<Picture> of(List<Picture> charts) {
    return Stream.concat(
            NAMES.stream()
                .flatMap(name -> charts.stream().filter(each -> each.name().equals(name))),
            charts.stream().filter(chart -> !NAMES.contains(chart.name())))
        .limit(MOST)
        .toList();
  }
}
