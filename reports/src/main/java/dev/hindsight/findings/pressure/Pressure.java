package dev.hindsight.findings.pressure;

import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Sales pressure: where it comes from, whether it works, whether it tells the truth. Each part that
 * an export or a column is missing for says so; the others stand. Teams are shown against what
 * chance alone would spread, and only those with the minimum count; people never.
 *
 * @param requests requests raised in the window
 * @param undecided those of them without an answer
 * @param use how many requests are under pressure
 * @param answers which tactics go with a yes
 * @param worth whether deals with a yes are won as often under a tactic
 * @param truth what became of what was claimed
 * @param confidence how sure sales said they were, against what happened
 * @param quarterEnd what a quarter's last fortnight does
 * @param behindQuota what a team's attainment goes with
 * @param turnedRound refusals that became a yes
 * @param together tactics that come together more, or less, often than chance would have it,
 *     greatest lift first
 * @param waiting how long an answer takes, and when signals come meanwhile
 * @param preparation whether deals whose need was looked into first are won more often
 * @param onlyOpportunity what else was open where a deal was called the only opportunity
 * @param salesToDate what a team's sales to date go with, where no quotas are exported
 * @param otherProspects whether the others came who were said to want the same
 * @param deadlinePlans what claimed deadlines and planned closes say of each other
 */
public record Pressure(
    long requests,
    long undecided,
    Measured<PressureUse> use,
    Measured<AnswerEffects> answers,
    Measured<List<TacticWorth>> worth,
    Measured<ClaimTruth> truth,
    Measured<ClaimedConfidence> confidence,
    Measured<QuarterEnd> quarterEnd,
    Measured<BehindQuota> behindQuota,
    Measured<TurnedRound> turnedRound,
    Measured<List<TacticPair>> together,
    Measured<AnswerWait> waiting,
    List<PreparationWorth> preparation,
    Measured<OnlyOpportunity> onlyOpportunity,
    Measured<SalesToDate> salesToDate,
    Measured<OtherProspects> otherProspects,
    Measured<DeadlinePlans> deadlinePlans) {

  public Pressure {
    if (undecided < 0 || undecided > requests) {
      throw new IllegalArgumentException(
          "Invalid requests: " + undecided + " undecided of " + requests);
    }
    worth = worth.map(List::copyOf);
    together = together.map(List::copyOf);
    preparation = List.copyOf(preparation);
  }

  /** Its parts that may not have been measured, by name. */
  public List<Part> parts() {
    List<Part> parts =
        new ArrayList<>(
            List.of(
                new Part("tactics used", use),
                new Part("pressure by team", use.flatMap(PressureUse::teams)),
                new Part("tactics and answers", answers),
                new Part("what a yes under pressure was worth", worth),
                new Part("truth of claims", truth),
                new Part("claimed confidence", confidence),
                new Part("quarter end", quarterEnd),
                new Part("pressure behind quota", behindQuota),
                new Part("refusals turned round", turnedRound),
                new Part("tactics together", together),
                new Part("waiting for an answer", waiting)));
    for (PreparationWorth each : preparation) {
      parts.add(Part.of("", each.preparation().label(), each.comparison()));
    }
    parts.add(new Part("whether it was the only opportunity", onlyOpportunity));
    if (!behindQuota.isMeasured()) {
      parts.add(new Part("pressure by sales to date", salesToDate));
    }
    parts.add(new Part("whether the other prospects came", otherProspects));
    parts.add(new Part("deadlines against planned closes", deadlinePlans));
    return parts;
  }
}
