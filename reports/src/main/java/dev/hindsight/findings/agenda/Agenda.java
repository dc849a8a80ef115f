package dev.hindsight.findings.agenda;

import dev.hindsight.findings.values.Measured;
import java.util.List;

/**
 * The agenda of the review meeting.
 *
 * @param questions at most five, the most money × certainty first; none: nothing needs a decision
 * @param agreed what was agreed on last time; not measured without agreements
 */
public record Agenda(List<Question> questions, Measured<List<Agreed>> agreed) {

  /** What is said where nothing is certain. */
  public static final String NOTHING = "Nothing needs a decision";

  public Agenda {
    questions = List.copyOf(questions);
    agreed = agreed.map(List::copyOf);
  }
}
