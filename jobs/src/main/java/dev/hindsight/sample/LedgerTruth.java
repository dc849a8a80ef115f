package dev.hindsight.sample;

import dev.hindsight.sample.company.Decision;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How {@code truth.json} tells what {@link PlantedLedger} tallied. */
public final class LedgerTruth {

  /** Answers that are told together. */
  private record Answers(String name, List<Decision> decisions) {}

  private static final List<Answers> TOLD =
      List.of(
          new Answers("yes", List.of(Decision.YES)),
          new Answers("alternative", List.of(Decision.ALTERNATIVE)),
          new Answers("not_now", List.of(Decision.NOT_NOW)),
          new Answers("never", List.of(Decision.NEVER)),
          new Answers("given", List.of(Decision.YES, Decision.ALTERNATIVE)),
          new Answers("refused", List.of(Decision.NOT_NOW, Decision.NEVER)));

  private LedgerTruth() {}

  /** Settled and too early, by answer and by whether something was given. */
  public static List<Map<String, Object>> figures(TruthTally tally) {
    return Arrays.stream(PlantedLedger.Judged.values())
        .flatMap(judged -> TOLD.stream().map(of -> figure(judged, of, tally)))
        .toList();
  }

  private static Map<String, Object> figure(
      PlantedLedger.Judged judged, Answers answers, TruthTally tally) {
    long gain = Math.round(sum(answers, of -> money(judged, of, PlantedLedger.GAIN, tally)));
    long cost =
        Math.round(sum(answers, of -> money(judged, of, PlantedLedger.DISPLACEMENT_COST, tally)));
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("judged", Cells.text(judged));
    figure.put("answer", answers.name);
    figure.put(
        "requests",
        answers.decisions().stream()
            .mapToLong(of -> tally.counted(judged.of(of, PlantedLedger.GAIN)))
            .sum());
    figure.put("gain", gain);
    figure.put("displacementCost", cost);
    figure.put(
        "effortDays",
        Math.round(sum(answers, of -> tally.sum(judged.of(of, PlantedLedger.EFFORT_DAYS)))));
    figure.put("net", gain - cost);
    return figure;
  }

  private static double money(
      PlantedLedger.Judged judged, Decision answer, String figure, TruthTally tally) {
    return PlantedLedger.money(tally, judged.of(answer, figure));
  }

  private static double sum(Answers answers, ToDoubleFunction<Decision> figure) {
    return answers.decisions().stream().mapToDouble(figure).sum();
  }
}
