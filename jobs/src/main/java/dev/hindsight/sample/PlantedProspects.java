package dev.hindsight.sample;

import dev.hindsight.sample.company.Deal;
import dev.hindsight.sample.company.Decision;
import dev.hindsight.sample.company.Feature;
import dev.hindsight.sample.company.Outcome;
import dev.hindsight.sample.company.Quarters;
import dev.hindsight.sample.company.Request;
import dev.hindsight.sample.company.RequestNotes;
import dev.hindsight.sample.company.SampleCompany;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Whether others come who are said to want what is delivered. They come whatever is said: each
 * request asks for a feature with the probability that the feature has, so that the number of those
 * that ask for one, or win a deal with such a request, in the year after it was delivered is a
 * Poisson number.
 */
final class PlantedProspects {

  private static final int YEAR = 365;
  private static final int MOST = 5;
  private static final String REQUESTS = "requests that ask for a feature";
  private static final String WON_YEARS = "years from a request to a win";
  private static final String CLAIMED = "delivered yeses with other prospects ";

  private final SampleCompany company;

  PlantedProspects(SampleCompany company) {
    this.company = company;
  }

  void tally(Deal deal, TruthTally tally) {
    for (Request request : deal.requests()) {
      tally.count(REQUESTS);
      if (deal.outcome() == Outcome.WON) {
        LocalDate close = deal.frame().close();
        tally.add(WON_YEARS, (double) ChronoUnit.DAYS.between(request.requestedAt(), close) / YEAR);
      }
      if (request
          .inForce(deal.frame().lastDay(company))
          .filter(answer -> answer.decision() == Decision.YES)
          .flatMap(Request.Answer::deliveredAt)
          .filter(this::isOver)
          .isPresent()) {
        int claimed = RequestNotes.of(company, request.index()).otherProspects();
        tally.count(claimed(request.feature().kind(), claimed));
      }
    }
  }

  /** Whether it is delivered in the twelve quarters, and a year has gone by since. */
  private boolean isOver(LocalDate delivered) {
    return !delivered.isBefore(Quarters.trendStart(company.to()))
        && company.hasCome(delivered.plusDays(YEAR));
  }

  private static String claimed(Feature.Kind kind, int claimed) {
    return CLAIMED + Cells.text(kind) + " " + claimed;
  }

  /** How many yeses with other prospects are delivered. */
  static long yeses(TruthTally tally) {
    return Arrays.stream(Feature.Kind.values())
        .flatMapToLong(
            kind ->
                IntStream.rangeClosed(1, MOST)
                    .mapToLong(number -> tally.counted(claimed(kind, number))))
        .sum();
  }

  /** The share of these after which any other comes; after which as many come as are claimed. */
  NavigableMap<String, Double> shares(TruthTally tally) {
    double years = (ChronoUnit.DAYS.between(company.from(), company.to()) + 1.0) / YEAR;
    double yearly = (tally.counted(REQUESTS) + tally.sum(WON_YEARS)) / years;
    double any = 0;
    double all = 0;
    for (Feature.Kind kind : Feature.Kind.values()) {
      double mean = yearly * Feature.shareOfOne(kind);
      for (int number = 1; number <= MOST; number++) {
        long yeses = tally.counted(claimed(kind, number));
        any += yeses * atLeast(1, mean);
        all += yeses * atLeast(number, mean);
      }
    }
    TreeMap<String, Double> shares = new TreeMap<>();
    shares.put("anyCame", any / yeses(tally));
    shares.put("allCame", all / yeses(tally));
    return shares;
  }

  /** The probability that a Poisson number is at least so great. */
  private static double atLeast(int number, double mean) {
    double less = 0;
    double probability = StrictMath.exp(-mean);
    for (int each = 0; each < number; each++) {
      less += probability;
      probability *= mean / (each + 1);
    }
    return 1 - less;
  }
}
