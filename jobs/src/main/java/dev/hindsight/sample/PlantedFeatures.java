package dev.hindsight.sample;

import dev.hindsight.sample.company.Deal;
import dev.hindsight.sample.company.Decision;
import dev.hindsight.sample.company.Feature;
import dev.hindsight.sample.company.Outcome;
import dev.hindsight.sample.company.Quarters;
import dev.hindsight.sample.company.Request;
import dev.hindsight.sample.company.SampleCompany;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What hangs on the features that are asked for often: by how much the answer changes the chance of
 * winning the closed deals where a request of the last twelve quarters got a yes or an alternative,
 * against a not-now; and how many of those should be won where it got a not-now or never.
 */
final class PlantedFeatures {

  private final SampleCompany company;

  PlantedFeatures(SampleCompany company) {
    this.company = company;
  }

  private static Stream<String> often() {
    return Stream.concat(Feature.NEEDED.stream(), Feature.IDLE.stream());
  }

  void tally(Deal deal, TruthTally tally) {
    deal.requests().stream()
        .filter(request -> request.feature().kind() != Feature.Kind.USUAL)
        .filter(this::isLate)
        .forEach(request -> tally(deal, request, tally));
  }

  /** Whether it is raised, or first answered, in the last twelve quarters. */
  private boolean isLate(Request request) {
    return Stream.concat(
            Stream.of(request.requestedAt()),
            request.answers().stream().map(Request.Answer::day).limit(1))
        .anyMatch(day -> !day.isBefore(Quarters.trendStart(company.to())));
  }

  private void tally(Deal deal, Request request, TruthTally tally) {
    String feature = request.feature().name().toLowerCase(Locale.ROOT);
    tally.count(name(feature, "requests"));
    Optional<Decision> answer =
        request.inForce(deal.frame().lastDay(company)).map(Request.Answer::decision);
    if (answer.isPresent() && deal.outcome() != Outcome.OPEN) {
      double wins = deal.winChance(company);
      if (answer.get().builds()) {
        double refused = deal.winChance(Decision.NOT_NOW, company.effects());
        tally.add(name(feature, "difference"), wins - refused);
      } else {
        tally.add(name(feature, "without"), wins);
      }
    }
  }

  private static String name(String feature, String figure) {
    return "feature " + feature + " " + figure;
  }

  /** As {@code truth.json} tells them. */
  static List<Map<String, Object>> figures(TruthTally tally) {
    List<Map<String, Object>> figures = new ArrayList<>();
    often()
        .forEach(
            feature -> {
              String key = feature.toLowerCase(Locale.ROOT);
              Map<String, Object> figure = new LinkedHashMap<>();
              figure.put("feature", feature);
              figure.put("kind", Feature.NEEDED.contains(feature) ? "needed" : "idle");
              figure.put("requests", tally.counted(name(key, "requests")));
              figure.put("difference", TruthFile.rounded(tally.mean(name(key, "difference"))));
              figure.put("wonWithout", TruthFile.rounded(tally.mean(name(key, "without"))));
              figures.add(figure);
            });
    return figures;
  }
}
