package dev.hindsight.forms;

import dev.hindsight.charts.Charts;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Identity;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** What the forms of one report are drawn from. What several of them show is drawn once. */
public final class Drawing {

  private final Findings findings;
  private final Identity identity;
  private final List<Chart> charts;
  private final Executor executor;
  private Optional<Pngs> pngs = Optional.empty();

  /**
   * What a report is drawn from.
   *
   * @param executor draws charts beside those who wait for them
   */
  public Drawing(Findings findings, Identity identity, Executor executor) {
    this.findings = findings;
    this.identity = identity;
    this.charts = Charts.of(findings);
    this.executor = executor;
  }

  Findings findings() {
    return findings;
  }

  Identity identity() {
    return identity;
  }

  /** The charts, most important first. */
  List<Chart> charts() {
    return charts;
  }

  /** The charts as PNG: the first to ask for them has them drawn. */
  synchronized Pngs pngs() {
    if (pngs.isEmpty()) {
      pngs = Optional.of(Pngs.start(charts, identity, executor));
    }
    return pngs.get();
  }
}
