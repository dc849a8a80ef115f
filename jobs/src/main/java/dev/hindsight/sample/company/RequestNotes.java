package dev.hindsight.sample.company;

import java.util.List;

/**
 * What a request says that moves nothing.
 *
 * @param fitSaid whether the exports say how it fits the strategy
 * @param otherProspects how many others are known to want it
 * @param effortDays what it would take to build, in days
 */
public record RequestNotes(boolean fitSaid, int otherProspects, int effortDays) {

  public static RequestNotes of(SampleCompany company, long request) {
    Draws draws = company.draws(Draws.Kind.WORDS, request);
    return new RequestNotes(
        draws.chance(0.95),
        draws.oneOf(List.of(0, 0, 0, 1, 1, 2, 3, 5)),
        draws.oneOf(List.of(3, 5, 8, 13, 20, 20, 40, 60)));
  }
}
