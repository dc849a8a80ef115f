package dev.hindsight.comparing;

import dev.hindsight.findings.values.Detectable;
import dev.hindsight.findings.values.Measured;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long until the comparisons of a family can tell. One that rests on too few today joins the
 * family once it rests on enough, and the intervals of all become wider then.
 *
 * @param <K> what is compared
 */
final class Outlooks<K> {

  private final Map<K, Outlook> outlooks = new LinkedHashMap<>();
  private final Horizon horizon;

  Outlooks(Horizon horizon) {
    this.horizon = horizon;
  }

  void add(K key, Outlook outlook) {
    outlooks.put(key, outlook);
  }

  /** Not measured where the two sides have nothing alike, so that there is no pace to go by. */
  Measured<Detectable> of(K key) {
    Outlook outlook = outlooks.get(key);
    return outlook == null
        ? Measured.not("nothing on the two sides is alike, so that there is no pace to go by")
        : Measured.of(detectable(outlook));
  }

  private Detectable detectable(Outlook outlook) {
    return new Detectable(
        today(outlook), horizon.differenceThatMatters(), horizon.since(), from(outlook));
  }

  private Measured<Double> today(Outlook outlook) {
    if (!outlook.hasEnough(0)) {
      return Measured.not("too few are alike to compare");
    }
    double smallest = outlook.smallest(0, level(0));
    return smallest <= 1
        ? Measured.of(smallest)
        : Measured.not("too few are alike to see even a difference of 100 points");
  }

  private Measured<String> from(Outlook outlook) {
    return horizon.from(
        years ->
            outlook.hasEnough(years)
                && outlook.smallest(years, level(years)) <= horizon.differenceThatMatters());
  }

  /** The level of the intervals so many years from now. */
  private double level(double years) {
    return Verdicts.level(
        Math.toIntExact(outlooks.values().stream().filter(each -> each.hasEnough(years)).count()));
  }
}
