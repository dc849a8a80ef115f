package dev.hindsight.rules;

import dev.hindsight.findings.rules.RuledAnswer;
import java.io.Serializable;

/** How often an own rule was kept since it was adopted, and what became of it. */
final class FollowedSums implements Serializable {

  private static final long serialVersionUID = 1;

  private long about;
  private long kept;
  private long aboutBefore;
  private long keptBefore;
  private long brokenSettled;
  private long brokenUnits;
  private long keptSettled;
  private long keptUnits;

  /** Counts a decision since the rule was adopted. */
  void since(RuledDecision decision, RuledAnswer against) {
    boolean isBroken = decision.answer().filter(against::equals).isPresent();
    about++;
    kept += isBroken ? 0 : 1;
    if (decision.isSettled()) {
      decision.answer().ifPresent(answer -> settled(decision.units(answer), isBroken));
    }
  }

  private void settled(long units, boolean isBroken) {
    if (isBroken) {
      brokenSettled++;
      brokenUnits = Math.addExact(brokenUnits, units);
    } else {
      keptSettled++;
      keptUnits = Math.addExact(keptUnits, units);
    }
  }

  /** Counts a decision of the year before. */
  void before(RuledDecision decision, RuledAnswer against) {
    aboutBefore++;
    keptBefore += decision.answer().filter(against::equals).isPresent() ? 0 : 1;
  }

  void combine(FollowedSums other) {
    about += other.about;
    kept += other.kept;
    aboutBefore += other.aboutBefore;
    keptBefore += other.keptBefore;
    brokenSettled += other.brokenSettled;
    brokenUnits = Math.addExact(brokenUnits, other.brokenUnits);
    keptSettled += other.keptSettled;
    keptUnits = Math.addExact(keptUnits, other.keptUnits);
  }

  long about() {
    return about;
  }

  long kept() {
    return kept;
  }

  long aboutBefore() {
    return aboutBefore;
  }

  long keptBefore() {
    return keptBefore;
  }

  long brokenSettled() {
    return brokenSettled;
  }

  long brokenUnits() {
    return brokenUnits;
  }

  long keptSettled() {
    return keptSettled;
  }

  long keptUnits() {
    return keptUnits;
  }
}
