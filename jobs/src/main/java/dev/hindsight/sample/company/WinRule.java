package dev.hindsight.sample.company;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How likely a deal is won: a logistic model of what it is and of how its requests were answered.
 */
public final class WinRule {

  private static final double BASE = -0.20;

  private WinRule() {}

  public static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  /** Log odds but for what the answers do. */
  static double bare(SampleCompany company, DealFrame frame, List<Request> requests) {
    PlantedEffects effects = company.effects();
    return base(effects, frame)
        + (ClosePlan.of(company, frame).isStalled() ? effects.kinds().stalled() : 0)
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
        .flatMap(
            request ->
                request.inForce(frame.lastDay(company)).stream()
                    .map(answer -> request.onWin(answer.decision(), company.effects())))
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(0);
  }

  /** The mean of what one answer to every request does. */
  static double ofAnswer(Decision answer, PlantedEffects effects, List<Request> requests) {
    return requests.stream()
        .mapToDouble(request -> request.onWin(answer, effects))
        .average()
        .orElse(answer.onWin(effects));
  }

  private static boolean any(
      List<Request> requests, Function<Request, Optional<Boolean>> question) {
    return requests.stream().anyMatch(request -> question.apply(request).orElse(false));
  }
}
