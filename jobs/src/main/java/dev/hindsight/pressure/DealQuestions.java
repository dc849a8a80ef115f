package dev.hindsight.pressure;

import static java.util.stream.Collectors.groupingBy;

import dev.hindsight.comparing.Horizon;
import dev.hindsight.comparing.LikeStrata;
import dev.hindsight.comparing.Shares;
import dev.hindsight.comparing.SideComparisons;
import dev.hindsight.comparing.SideComparisons.LikeWhat;
import dev.hindsight.comparing.SideCounts;
import dev.hindsight.findings.pressure.ClaimTruth;
import dev.hindsight.findings.pressure.DeadlinePlans;
import dev.hindsight.findings.pressure.Preparation;
import dev.hindsight.findings.pressure.PreparationWorth;
import dev.hindsight.findings.pressure.TacticShare;
import dev.hindsight.findings.pressure.TacticWorth;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.pressure.PressureCounts.DealCell;
import dev.hindsight.pressure.PressureCounts.Question;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** What tactics, claims and preparation went with on deals. */
final class DealQuestions {

  private final PressureCounts counts;
  private final Map<Question, List<DealCell>> cells;
  private final int minimumCount;
  private final Horizon horizon;

  DealQuestions(PressureCounts counts, Parameters parameters) {
    this.counts = counts;
    this.minimumCount = parameters.minimumCount();
    this.horizon = Horizon.ofWindow(parameters, counts.period());
    cells = counts.deals().stream().collect(groupingBy(DealCell::question));
  }

  List<TacticWorth> worth() {
    SideComparisons<String> compared =
        compared(Question.WORTH, PressureUses.each(DealCells::subject));
    return PressureUses.each(
        tactic -> new TacticWorth(tactic, compared.of(DealCells.subject(tactic)).ofDeals()));
  }

  List<PreparationWorth> preparation() {
    List<Preparation> measured =
        Arrays.stream(Preparation.values()).filter(each -> whyNot(each).isEmpty()).toList();
    SideComparisons<String> compared =
        compared(Question.PREPARED, measured.stream().map(DealCells::subject).toList());
    return Arrays.stream(Preparation.values())
        .map(
            each ->
                new PreparationWorth(
                    each,
                    Measured.unless(
                        whyNot(each), () -> compared.of(DealCells.subject(each)).ofDeals())))
        .toList();
  }

  ClaimTruth truth() {
    return new ClaimTruth(
        wonAnyway(DealCells.ANY),
        PressureUses.each(tactic -> new TacticShare(tactic, wonAnyway(DealCells.subject(tactic)))),
        Measured.unless(
            counts.whyNot(PressureNeed.CLAIMED_DEADLINE), () -> withIt(Question.DEADLINE)),
        Measured.unless(
            counts.whyNot(PressureNeed.CLAIMED_COMPETITOR, PressureNeed.COMPETITOR),
            () -> withIt(Question.COMPETITOR)));
  }

  DeadlinePlans plans() {
    return new DeadlinePlans(
        withIt(Question.PLANNED_LATER),
        withIt(Question.MOVED_PAST),
        sum(Question.NO_PLAN, cell -> true, DealCell::deals));
  }

  List<DealCell> cells(Question question) {
    return cells.getOrDefault(question, List.of());
  }

  private Optional<String> whyNot(Preparation preparation) {
    return switch (preparation) {
      case WRITTEN_DESCRIPTION -> counts.whyNot(PressureNeed.WRITTEN_DESCRIPTION);
      case PROSPECT_INTERVIEWED -> counts.whyNot(PressureNeed.PROSPECT_INTERVIEWED);
    };
  }

  private Rate wonAnyway(String subject) {
    Predicate<DealCell> under = cell -> cell.subject().equals(subject);
    return share(
        sum(Question.TRUTH, under, DealCell::won), sum(Question.TRUTH, under, DealCell::closed));
  }

  private Rate withIt(Question question) {
    return share(
        sum(question, DealCell::with, DealCell::deals),
        sum(question, cell -> true, DealCell::deals));
  }

  private long sum(Question question, Predicate<DealCell> which, ToLongFunction<DealCell> what) {
    return cells(question).stream().filter(which).mapToLong(what).sum();
  }

  private static Rate share(long count, long of) {
    return Shares.rate(count, of, "there are no such deals");
  }

  private SideComparisons<String> compared(Question question, List<String> subjects) {
    Map<String, List<SideCounts>> sides = new LinkedHashMap<>();
    for (String subject : subjects) {
      sides.put(
          subject,
          cells(question).stream()
              .filter(cell -> cell.subject().equals(subject))
              .map(
                  cell ->
                      new SideCounts(
                          cell.segment(), cell.dealType(), cell.sizeBand(), cell.table()))
              .toList());
    }
    return new SideComparisons<>(
        sides, new LikeWhat("closed deals", candidates(), minimumCount, horizon));
  }

  private List<Stratification> candidates() {
    return LikeStrata.candidates(
        dimension ->
            dimension == Dimension.SIZE_BAND
                ? counts.sizeBands().isMeasured()
                : !counts.missingDimensions().containsKey(dimension));
  }
}
