package dev.hindsight.comparing;

import dev.hindsight.findings.values.DecisionClass;
import java.util.Locale;

/** Figures as sentences say them. */
public final class Wording {

  /** A class within a sentence, such as "not-now". */
  public static String name(DecisionClass decisionClass) {
    return decisionClass.label().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private Wording() {}
}
