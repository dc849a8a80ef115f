package dev.hindsight.findings.agenda;

import java.util.List;

/**
 * A question to decide.
 *
 * @param topic two or three words
 * @param question the question, in one sentence
 * @param evidence what speaks for deciding it, with its figure
 * @param against what speaks against it
 * @param options what can be decided
 * @param owner who is to bring it; empty where nobody is known
 * @param changes what would change our mind
 */
public record Question(
    String topic,
    String question,
    String evidence,
    String against,
    List<String> options,
    String owner,
    String changes) {

  public Question {
    options = List.copyOf(options);
  }
}
