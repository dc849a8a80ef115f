package dev.hindsight.findings.pressure;

import dev.hindsight.findings.pressure.OtherProspects.Band;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import java.util.Optional;

/**
 * How many others came where the fewest were claimed, and where the most were. Whoever asks for the
 * same comes, so that the share of claims that came true does not tell whether they told anything.
 */
public final class CameByClaim {

  private CameByClaim() {}

  /**
   * In a sentence; empty where either rests on too few yeses.
   *
   * @param minimumCount fewer are too few
   */
  public static Optional<String> of(OtherProspects prospects, int minimumCount) {
    List<Band> bands =
        prospects.bands().stream().filter(each -> each.anyCame().of() >= minimumCount).toList();
    return bands.size() < 2
        ? Optional.empty()
        : Optional.of(of(bands.get(0), bands.get(bands.size() - 1)));
  }

  private static String of(Band fewest, Band most) {
    return "After %s yeses with %s claimed, %s others came on average; after %s with %s claimed, %s."
        .formatted(
            Say.count(fewest.anyCame().of()),
            fewest.claimed(),
            Unit.DECIMAL.say(fewest.meanCame().require()),
            Say.count(most.anyCame().of()),
            most.claimed(),
            Unit.DECIMAL.say(most.meanCame().require()));
  }
}
