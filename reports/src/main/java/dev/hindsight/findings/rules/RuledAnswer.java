package dev.hindsight.findings.rules;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Say;
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

  /** What it came to against the other answer: what a refusal forwent is so much less. */
  public double net(double mean) {
    return this == YES ? mean : -mean;
  }

  /** The same with its limits. */
  public Estimate net(Estimate mean) {
    return this == YES ? mean : Say.turned(mean);
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
