package dev.hindsight.findings.agenda;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Part;
import java.util.List;

/**
 * The agenda of the review meeting.
 *
 * @param questions at most five to decide, the most money × certainty first; none: nothing needs a
 *     decision
 * @param further how many more there were no places for
 * @param looked how many kinds of evidence could have opened a question
 * @param lastTime what was agreed on last time; not measured without agreements
 */
public record Agenda(
    List<Question> questions, long further, long looked, Measured<LastTime> lastTime) {

  /** What is said where nothing is certain. */
  public static final String NOTHING = "Nothing needs a decision";

  public Agenda {
    questions = List.copyOf(questions);
  }

  /** What may not have been measured. */
  public List<Part> parts() {
    return List.of(new Part("what was agreed on", lastTime));
  }

  /** Whether there is nothing to decide. */
  public boolean isEmpty() {
    return questions.isEmpty();
  }
}
