package dev.hindsight.sample.company;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A deal with its requests and how it ended.
 *
 * @param bareWin log odds of winning it, but for what the answers do
 * @param competitor who else is in the race, if it is known
 */
public record Deal(
    DealFrame frame,
    List<Request> requests,
    double bareWin,
    Outcome outcome,
    double closedDollars,
    Optional<String> competitor) {

  public Deal {
    requests = List.copyOf(requests);
  }

  /** The signals that count for its requests: those that come no later than the first answer. */
  public Stream<Request.Signal> signals(SampleCompany company) {
    return requests.stream()
        .flatMap(
            request ->
                request.signals().stream()
                    .filter(signal -> !signal.day().isAfter(pressedUntil(request, company))));
  }

  /** The last day on which a signal counts for a request: that of its first answer, if any. */
  private LocalDate pressedUntil(Request request, SampleCompany company) {
    return request.answers().stream()
        .map(Request.Answer::day)
        .findFirst()
        .filter(day -> !day.isAfter(frame.lastDay(company)))
        .orElse(company.to().minusDays(1));
  }

  /** The chance of winning it, were every request answered so. */
  public double winChance(Decision answer, PlantedEffects effects) {
    return WinRule.probability(bareWin + WinRule.ofAnswer(answer, effects, requests));
  }

  /** The chance of winning it as it is answered. */
  public double winChance(SampleCompany company) {
    return WinRule.probability(bareWin + WinRule.ofAnswers(company, frame, requests));
  }

  /** The decision in force of all requests on a day, if there is one and they agree. */
  public Optional<Decision> onlyAnswer(LocalDate day) {
    Set<Decision> answers =
        requests.stream()
            .map(request -> request.inForce(day))
            .flatMap(Optional::stream)
            .map(Request.Answer::decision)
            .collect(Collectors.toSet());
    return answers.size() == 1 ? Optional.of(answers.iterator().next()) : Optional.empty();
  }
}
