package dev.hindsight.findings.pressure;

import java.util.List;

/**
 * Which tactics go with a yes: deals' first requests that were still unanswered some days after
 * they were raised, with a signal in those first days against those without.
 *
 * @param landmarkDays how many days; signals count on the first of them, day 0, to the last
 * @param decided those requests that have been answered since; they are what is compared
 * @param undecided those that have not
 * @param answeredEarlier first requests that were answered within those days and are left out
 * @param tactics one per tactic, in the order of {@link Tactic}
 */
public record AnswerEffects(
    int landmarkDays,
    long decided,
    long undecided,
    long answeredEarlier,
    List<TacticEffect> tactics) {

  public AnswerEffects {
    tactics = List.copyOf(tactics);
  }
}
