package dev.hindsight.sample;

import dev.hindsight.sample.company.Deal;
import dev.hindsight.sample.company.Quarters;
import dev.hindsight.sample.company.Request;
import dev.hindsight.sample.company.SampleCompany;
import dev.hindsight.sample.company.Tactic;
import dev.hindsight.sample.company.Team;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * What else is open where a deal is called the only opportunity. Sales says so whatever else it has
 * open: with λ deals open for each seller of a team on average, which come and go independently of
 * each other, another one is open with probability 1 − exp(−λ).
 */
final class PlantedOnly {

  private static final String OPEN_YEARS = "open years ";
  private static final double YEAR = 365;
  private static final String SAID = "called the only opportunity ";

  private final SampleCompany company;

  PlantedOnly(SampleCompany company) {
    this.company = company;
  }

  void tally(Deal deal, TruthTally tally) {
    String team = deal.frame().account().team().name();
    for (PlantedTruth.Scope scope : PlantedTruth.Scope.values()) {
      tally.add(scope.of(OPEN_YEARS + team), openDays(deal, scope) / YEAR);
      if (saidAt(deal).filter(day -> !day.isBefore(start(scope))).isPresent()) {
        tally.count(scope.of(SAID + team));
      }
    }
  }

  private LocalDate start(PlantedTruth.Scope scope) {
    return switch (scope) {
      case ALL -> company.from();
      case WINDOW -> Quarters.windowStart(company.to());
    };
  }

  /** The days of a time on which a deal is open; it is not on the day that it closes. */
  private long openDays(Deal deal, PlantedTruth.Scope scope) {
    LocalDate opened = deal.frame().opened();
    LocalDate from = opened.isBefore(start(scope)) ? start(scope) : opened;
    LocalDate end = company.to().plusDays(1);
    LocalDate close = deal.frame().close();
    return Math.max(0, ChronoUnit.DAYS.between(from, close.isBefore(end) ? close : end));
  }

  /** When it was said first, by the first answer. */
  private Optional<LocalDate> saidAt(Deal deal) {
    return deal.signals(company)
        .filter(signal -> signal.tactic() == Tactic.ONLY_OPPORTUNITY)
        .map(Request.Signal::day)
        .min(Comparator.naturalOrder());
  }

  /** Of how many deals it is said. */
  long deals(PlantedTruth.Scope scope, TruthTally tally) {
    return Arrays.stream(Team.values())
        .mapToLong(team -> tally.counted(scope.of(SAID + team.name())))
        .sum();
  }

  /** The share of these with another one open; NaN where there are none. */
  double share(PlantedTruth.Scope scope, TruthTally tally) {
    double days = ChronoUnit.DAYS.between(start(scope), company.to()) + 1.0;
    double sellers = new People(company).sellersPerTeam();
    double others = 0;
    for (Team team : Team.values()) {
      double open = tally.sum(scope.of(OPEN_YEARS + team.name())) * YEAR / days / sellers;
      others += tally.counted(scope.of(SAID + team.name())) * -StrictMath.expm1(-open);
    }
    return others / deals(scope, tally);
  }
}
