package dev.hindsight.sample.company;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How likely a deal is won: a logistic model of what it is and of how its requests were answered.
 */
public final class WinRule {

  private static final double BASE = -0.60;

  private WinRule() {}

  public static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  /** Log odds were every request answered not-now. */
  static double plain(PlantedEffects effects, DealFrame frame, List<Request> requests) {
    return base(effects, frame)
        + (any(requests, Request::written) ? effects.written() : 0)
        + (any(requests, Request::interviewed) ? effects.interviewed() : 0);
  }

  /** Log odds by what the deal itself is. */
  static double base(PlantedEffects effects, DealFrame frame) {
    return BASE
        + frame.account().segment().onWin
        + frame.type().onWin
        + effects.sizeOnWin() * frame.sizeScore();
  }

  /** The mean of what the answers in force do; none does nothing. */
  public static double ofAnswers(SampleCompany company, DealFrame frame, List<Request> requests) {
    return requests.stream()
        .map(request -> request.inForce(frame.lastDay(company)))
        .flatMap(Optional::stream)
        .mapToDouble(answer -> answer.decision().onWin(company.effects()))
        .average()
        .orElse(0);
  }

  private static boolean any(
      List<Request> requests, Function<Request, Optional<Boolean>> question) {
    return requests.stream().anyMatch(request -> question.apply(request).orElse(false));
  }
}
