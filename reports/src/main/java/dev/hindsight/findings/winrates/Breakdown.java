package dev.hindsight.findings.winrates;

import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import java.util.List;

/**
 * Win rates by one dimension. Quarters run over the last twelve, the review quarter last; all other
 * dimensions over the window.
 */
public record Breakdown(Dimension dimension, Measured<List<Level>> levels) {

  public Breakdown {
    levels = levels.map(List::copyOf);
  }
}
