package dev.hindsight.sample.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a deal: its requests and their answers first, then how it ended. */
public final class DealMaker {

  /** How many of the deals that are not won are lost; the others come to no decision. */
  public static final double DECIDED = 0.74;

  private final SampleCompany company;
  private final RequestMaker requestMaker;

  DealMaker(SampleCompany company) {
    this.company = company;
    this.requestMaker = new RequestMaker(company);
  }

  /** Makes a deal whose requests have the indices from {@code first} on. */
  Deal deal(DealFrame frame, long first, int count) {
    List<Request> requests = new ArrayList<>();
    Draws draws = company.draws(Draws.Kind.DEAL, -1 - frame.index());
    LocalDate day = frame.anchor();
    for (int number = 0; number < count; number++) {
      requests.add(requestMaker.request(frame, first + number, day));
      day = notAfter(day.plusDays(draws.whole(0, 40)), frame.lastDay(company));
    }
    double bare = WinRule.bare(company, frame, requests);
    double logOdds = bare + WinRule.ofAnswers(company, frame, requests);
    Outcome outcome = outcome(frame, WinRule.probability(logOdds), draws);
    double dollars = frame.dollars() * (0.80 + 0.32 * draws.share());
    return new Deal(frame, requests, bare, outcome, dollars, competitor(requests, draws));
  }

  private Outcome outcome(DealFrame frame, double winProbability, Draws draws) {
    boolean won = draws.chance(winProbability);
    boolean decided = draws.chance(DECIDED);
    if (frame.isOpen(company)) {
      return Outcome.OPEN;
    }
    if (won) {
      return Outcome.WON;
    }
    return decided ? Outcome.LOST : Outcome.NO_DECISION;
  }

  /** Who really is in the race: now and then, the one that was claimed. */
  private static Optional<String> competitor(List<Request> requests, Draws draws) {
    Optional<String> claimed =
        requests.stream()
            .flatMap(request -> request.signals().stream())
            .flatMap(signal -> signal.competitor().stream())
            .findFirst();
    String other = draws.oneOf(Words.COMPETITORS);
    if (claimed.isPresent() && draws.chance(0.15)) {
      return claimed;
    }
    return draws.chance(0.45) ? Optional.of(other) : Optional.empty();
  }

  private static LocalDate notAfter(LocalDate day, LocalDate last) {
    return day.isAfter(last) ? last : day;
  }
}
