package dev.hindsight.findings.agenda;

import dev.hindsight.findings.values.Measured;
import java.util.List;

/**
 * A question to decide.
 *
 * @param subject what it is about
 * @param topic two or three words
 * @param question the question, in one sentence
 * @param evidence what speaks for deciding it, in a line, with its figure and interval
 * @param stake what it comes to at least, in the reporting currency: at the limit of the interval
 *     that is nearest to none; not measured where it has no price
 * @param against what speaks against it, in sentences, the weightiest first
 * @param options what can be decided, two to four
 * @param owner who is to bring it; empty where nobody is known
 * @param changes what would change our mind
 */
public record Question(
    Subject subject,
    String topic,
    String question,
    String evidence,
    Measured<Double> stake,
    List<String> against,
    List<String> options,
    String owner,
    String changes) {

  public Question {
    against = List.copyOf(against);
    options = List.copyOf(options);
  }
}
