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
 * How many of the closed deals should be won with the features that are asked for often, and
 * without them: of those with a request of the last twelve quarters that got a yes or an
 * alternative, and of those where it got a not-now or never.
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
        .filter(request -> !request.requestedAt().isBefore(Quarters.trendStart(company.to())))
        .forEach(request -> tally(deal, request, tally));
  }

  private void tally(Deal deal, Request request, TruthTally tally) {
    String feature = request.feature().name().toLowerCase(Locale.ROOT);
    tally.count(name(feature, "requests"));
    Optional<Decision> answer =
        request.inForce(deal.frame().lastDay(company)).map(Request.Answer::decision);
    if (answer.isPresent() && deal.outcome() != Outcome.OPEN) {
      String side = answer.get().builds() ? "with" : "without";
      tally.add(name(feature, side), deal.winChance(company));
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
              figure.put("wonWith", TruthFile.rounded(tally.mean(name(key, "with"))));
              figure.put("wonWithout", TruthFile.rounded(tally.mean(name(key, "without"))));
              figures.add(figure);
            });
    return figures;
  }
}
