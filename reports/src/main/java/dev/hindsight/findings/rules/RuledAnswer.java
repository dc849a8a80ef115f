package dev.hindsight.findings.rules;

import java.util.Locale;

/**
 * The answers that rules are judged for. An alternative is neither: it is what else can be said.
 */
public enum RuledAnswer {
  /** What yeses came to: net of what they cost. */
  YES("Yes", "Yeses", "yes"),
  /** What not nows and nevers together forwent. */
  REFUSAL("Not now or never", "Refusals", "not now");

  private final String label;
  private final String plural;
  private final String word;

  RuledAnswer(String label, String plural, String word) {
    this.label = label;
    this.plural = plural;
    this.word = word;
  }

  /** The answer that is the other way. */
  public RuledAnswer other() {
    return this == YES ? REFUSAL : YES;
  }

  public String label() {
    return label;
  }

  /** Several of them, within a sentence. */
  public String several() {
    return plural.toLowerCase(Locale.ROOT);
  }

  /** One of them, within a sentence. */
  public String word() {
    return word;
  }
}
