package dev.hindsight.findings.rules;

import java.util.Locale;

/**
 * The answers that rules are judged for. An alternative is neither: it is what else can be said.
 */
public enum RuledAnswer {
  /** What yeses came to: net of what they cost. */
  YES("Yes", "Yeses", "came to"),
  /** What not nows and nevers together forwent. */
  REFUSAL("Not now or never", "Refusals", "forwent");

  private final String label;
  private final String plural;
  private final String verb;

  RuledAnswer(String label, String plural, String verb) {
    this.label = label;
    this.plural = plural;
    this.verb = verb;
  }

  /** The answer that is the other way. */
  public RuledAnswer other() {
    return this == YES ? REFUSAL : YES;
  }

  public String label() {
    return label;
  }

  /** Several of them, at the start of a sentence. */
  public String plural() {
    return plural;
  }

  /** Several of them, within a sentence. */
  public String several() {
    return plural.toLowerCase(Locale.ROOT);
  }

  /** What becomes of them, within a sentence. */
  public String verb() {
    return verb;
  }
}
