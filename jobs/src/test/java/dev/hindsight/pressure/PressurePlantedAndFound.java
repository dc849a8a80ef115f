package dev.hindsight.pressure;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hindsight.findings.pressure.BehindQuota;
import dev.hindsight.findings.pressure.OtherProspects;
import dev.hindsight.findings.pressure.PreparationWorth;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.QuarterEnd;
import dev.hindsight.findings.pressure.SalesToDate;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.pressure.TacticWorth;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.plain.PlantedAndFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** What was planted of sales pressure in the made-up company, beside what a report found. */
final class PressurePlantedAndFound {

  private PressurePlantedAndFound() {}

  /** All that can be compared: what is too few to say is not. */
  static List<PlantedAndFound> all(Pressure pressure, JsonNode truth) {
    List<PlantedAndFound> all = new ArrayList<>();
    for (TacticEffect effect : pressure.answers().require().tactics()) {
      String tactic = effect.tactic().name().toLowerCase(Locale.ROOT);
      if (effect.likeForLike().isMeasured()) {
        all.add(
            new PlantedAndFound(
                effect.tactic().label() + ": yes so many times as often",
                in(truth.get("yesUnderTactics"), "tactic", tactic).get("ratio").doubleValue(),
                effect.likeForLike().require().ratio().require(),
                Unit.RATIO));
      }
    }
    for (TacticWorth worth : pressure.worth().require()) {
      if (worth.comparison().likeForLike().isMeasured()) {
        all.add(
            new PlantedAndFound(
                worth.tactic().label() + ": win rate of yes deals",
                0,
                worth.comparison().likeForLike().require().difference(),
                Unit.POINTS));
      }
    }
    claims(pressure, truth, all);
    claimsOfTheDay(pressure, truth, all);
    times(pressure, truth, all);
    return all;
  }

  /** Planted effects on the use of every tactic, which no single figure stands for. */
  static List<String> withoutAFigure(Pressure pressure, Pressure withoutQuotas) {
    QuarterEnd end = pressure.quarterEnd().require();
    BehindQuota quota = pressure.behindQuota().require();
    List<BehindQuota.Band> bands = quota.bands();
    SalesToDate toDate = withoutQuotas.salesToDate().require();
    List<BehindQuota.Band> toDateBands = toDate.bands();
    return List.of(
        "- `quarterEndPressure`: %s signals a request in a quarter's last fortnight, %s on other days."
            .formatted(
                Unit.RATIO.say(end.signalsInFortnight().require().perRequest()),
                Unit.RATIO.say(end.signalsOutside().require().perRequest())),
        "- `behindQuota`: %s of requests under pressure where the team had less than half of its quota, %s where it had all of it; trend p %s."
            .formatted(
                share(bands.get(0)),
                share(bands.get(bands.size() - 1)),
                Unit.PROBABILITY.say(quota.pressureTrend().require().p())),
        "- Nothing on sales to date, which stand in where `quotas` is not exported: without it %s of requests under pressure where the team had sold 50 to 80 %% of what it had in former years, %s where it had sold as much; trend p %s."
            .formatted(
                share(toDateBands.get(1)),
                share(toDateBands.get(toDateBands.size() - 1)),
                Unit.PROBABILITY.say(toDate.pressureTrend().require().p())));
  }

  private static String share(BehindQuota.Band band) {
    return Unit.SHARE.say(band.underAny().require().estimate().require().value());
  }

  private static void claims(Pressure pressure, JsonNode truth, List<PlantedAndFound> all) {
    all.add(
        new PlantedAndFound(
            "Claimed confidence less win rate",
            in(truth.get("overclaim")).get("difference").doubleValue(),
            pressure.confidence().require().overclaim(),
            Unit.POINTS));
    for (PreparationWorth worth : pressure.preparation()) {
      String name = worth.preparation().name().toLowerCase(Locale.ROOT);
      all.add(
          new PlantedAndFound(
              worth.preparation().label() + ": win rate",
              in(truth.get("preparation"), "preparation", name).get("difference").doubleValue(),
              worth.comparison().require().likeForLike().require().difference(),
              Unit.POINTS));
    }
  }

  private static void claimsOfTheDay(Pressure pressure, JsonNode truth, List<PlantedAndFound> all) {
    all.add(
        new PlantedAndFound(
            "Called the only opportunity, others open",
            in(truth.get("onlyOpportunity")).get("othersOpen").doubleValue(),
            pressure.onlyOpportunity().require().othersOpen().estimate().require(),
            Unit.SHARE));
    all.add(
        new PlantedAndFound(
            "Deadlines claimed where the CRM planned a later close",
            in(truth.get("plannedLater")).get("share").doubleValue(),
            pressure.deadlinePlans().require().plannedLater().estimate().require(),
            Unit.SHARE));
    OtherProspects prospects = pressure.otherProspects().require();
    all.add(
        new PlantedAndFound(
            "Other prospects, as many came as claimed (twelve quarters)",
            truth.at("/otherProspects/allCame").doubleValue(),
            prospects.allCame().estimate().require(),
            Unit.SHARE));
    all.add(
        new PlantedAndFound(
            "Other prospects, any came (twelve quarters)",
            truth.at("/otherProspects/anyCame").doubleValue(),
            prospects.anyCame().estimate().require(),
            Unit.SHARE));
  }

  private static void times(Pressure pressure, JsonNode truth, List<PlantedAndFound> all) {
    double moved = truth.at("/effects/quarterEndShare").doubleValue();
    double byDays = pressure.quarterEnd().require().expectedShare();
    all.add(
        new PlantedAndFound(
            "First requests raised in a quarter's last fortnight",
            moved + (1 - moved) * byDays,
            pressure.quarterEnd().require().inFortnight().estimate().require(),
            Unit.SHARE));
    all.add(
        new PlantedAndFound(
            "Refusals that became a yes within 180 days",
            truth.at("/turnedRound/yes").doubleValue(),
            pressure.turnedRound().require().within180().require(),
            Unit.SHARE));
    all.add(
        new PlantedAndFound(
            "Of these, with a signal in between",
            truth.at("/turnedRound/pressed").doubleValue(),
            pressure.turnedRound().require().withSignal().require().estimate().require(),
            Unit.SHARE));
  }

  /** The figure of the window. */
  private static JsonNode in(JsonNode figures) {
    return in(figures, "scope", "window");
  }

  /** The figure of the window with a name. */
  private static JsonNode in(JsonNode figures, String key, String name) {
    return StreamSupport.stream(figures.spliterator(), false)
        .filter(each -> each.get("scope").textValue().equals("window"))
        .filter(each -> each.get(key).textValue().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
