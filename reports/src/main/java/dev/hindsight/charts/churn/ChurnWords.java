package dev.hindsight.charts.churn;

import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.churn.ChurnEffect;
import dev.hindsight.findings.churn.ChurnPanel;
import dev.hindsight.findings.churn.ChurnSide;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.Optional;

/** How the charts of churn say what they show. */
final class ChurnWords {

  static final String EXPOSED = "Pushed out";
  static final String UNEXPOSED = "Not pushed out";

  private ChurnWords() {}

  /** Whether too few customers left on a side to say how often they do. */
  static boolean tooFew(Findings findings, ChurnSide side) {
    return Words.tooFew(findings, side.left().accounts());
  }

  static String months(ChurnPanel panel) {
    return Say.period(panel.firstDay(), panel.lastDay());
  }

  /** An item's title, else what it is known by. */
  static String name(DisplacedItem item) {
    return item.title().isBlank() ? item.roadmapItemId() : item.title();
  }

  static String comparedAsOf(Findings findings) {
    return Words.asOf(findings)
        + " \u00b7 More churn is associated with pushing items out, not shown to be caused by it";
  }

  /** How many times as often exposed customers left as like ones, where that is known. */
  static Optional<String> ratio(ChurnEffect effect) {
    if (effect.rateRatio().isMeasured()) {
      return Optional.of(Say.times(effect.rateRatio().require()));
    }
    return effect.atLeast().isMeasured()
        ? Optional.of("at least " + Unit.RATIO.say(effect.atLeast().require()) + " times")
        : Optional.empty();
  }
}
