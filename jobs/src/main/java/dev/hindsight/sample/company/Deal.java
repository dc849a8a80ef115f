package dev.hindsight.sample.company;

import java.util.List;
import java.util.Optional;

/**
 * A deal with its requests and how it ended.
 *
 * @param plainWin log odds of winning it, were every request answered not-now
 * @param competitor who else is in the race, if it is known
 */
public record Deal(
    DealFrame frame,
    List<Request> requests,
    double plainWin,
    Outcome outcome,
    double closedDollars,
    Optional<String> competitor) {

  public Deal {
    requests = List.copyOf(requests);
  }
}
