package dev.hindsight.init;

import java.util.List;

/** Who decides what the files do not tell. */
@FunctionalInterface
public interface Answers {

  /** What was proposed is what is taken. */
  Answers AS_PROPOSED = (question, choices, proposed) -> proposed;

  /**
   * The answer to a question.
   *
   * @param choices what can be answered
   * @param proposed the one of them that is proposed
   */
  String to(String question, List<String> choices, String proposed);
}
