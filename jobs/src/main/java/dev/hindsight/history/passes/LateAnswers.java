package dev.hindsight.history.passes;

import dev.hindsight.exports.contract.Deal;
import dev.hindsight.history.Answers;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.RequestHistory;
import java.io.Serializable;

/** Counts the answered requests of closed deals, and those whose answers all came too late. */
public final class LateAnswers implements Serializable {

  private static final long serialVersionUID = 1;

  private long answered;
  private long late;

  void accept(Deal closed, DealHistory history) {
    for (RequestHistory request : history.requests()) {
      answered += request.decisions().isEmpty() ? 0 : 1;
      late +=
          !request.decisions().isEmpty() && Answers.of(request, closed.closedAt()).isEmpty()
              ? 1
              : 0;
    }
  }

  /** Adds what another tally has counted. */
  public void combine(LateAnswers other) {
    answered += other.answered;
    late += other.late;
  }

  /** How many requests of closed deals have an answer, whenever it was given. */
  public long answered() {
    return answered;
  }

  /** How many of them have none on or before the day of the close. */
  public long late() {
    return late;
  }
}
