package dev.hindsight.plain;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Unit;

/**
 * A planted effect of the made-up company beside what a report found.
 *
 * @param what what was planted
 * @param planted what a comparison of like with like should find
 * @param found what it found in the company as it is
 */
public record PlantedAndFound(String what, double planted, Estimate found, Unit unit) {

  public boolean isHeld() {
    return !found.excludes(planted);
  }

  /** A line of a table in Markdown. */
  public String line() {
    return "| %s | %s | %s (%s) |"
        .formatted(what, unit.say(planted), unit.say(found.value()), unit.say(found));
  }
}
