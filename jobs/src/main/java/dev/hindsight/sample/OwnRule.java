package dev.hindsight.sample;

import dev.hindsight.sample.company.Decision;
import dev.hindsight.sample.company.Request;
import dev.hindsight.sample.company.RequestNotes;
import dev.hindsight.sample.company.SampleCompany;
import dev.hindsight.sample.company.Tactic;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The rules of the made-up company's own: {@code hindsight.yaml} has them, agreements name them.
 */
enum OwnRule {
  /** With an effect: such a yes costs deals. It is kept, once it is agreed. */
  OFF_STRATEGY("No yes off strategy", "strategic_fit: off_strategy", "yes"),
  /** Without one: sales believes in it. It is agreed, and nobody keeps to it. */
  SPONSORED("No refusal to an executive sponsor", "tactic: executive_sponsor", "refusal");

  /** What the configuration and agreements call it. */
  final String label;

  private final String condition;
  private final String not;

  OwnRule(String label, String condition, String not) {
    this.label = label;
    this.condition = condition;
    this.not = not;
  }

  /** {@code hindsight.yaml} with all of them. */
  static String configuration(SampleCompany company) {
    return Arrays.stream(values())
        .map(rule -> rule.configured(company))
        .collect(Collectors.joining("\n", "rules:\n", "\n"));
  }

  private String configured(SampleCompany company) {
    return """
      - name: %s
        when: {%s}
        not: %s
        since: %s"""
        .indent(2)
        .stripTrailing()
        .formatted(label, condition, not, company.agreed());
  }

  /** Whether it is about a request that is answered on a day. */
  boolean isAbout(Request request, LocalDate answered, SampleCompany company) {
    return switch (this) {
      case OFF_STRATEGY ->
          request.fit() == Request.Fit.OFF_STRATEGY
              && RequestNotes.of(company, request.index()).fitSaid();
      case SPONSORED ->
          request.signals().stream()
              .filter(signal -> !signal.day().isAfter(answered))
              .anyMatch(signal -> signal.tactic() == Tactic.EXECUTIVE_SPONSOR);
    };
  }

  /** Whether it speaks against an answer. */
  boolean isAgainst(Decision answer) {
    return switch (this) {
      case OFF_STRATEGY -> answer == Decision.YES;
      case SPONSORED -> answer == Decision.NOT_NOW || answer == Decision.NEVER;
    };
  }
}
