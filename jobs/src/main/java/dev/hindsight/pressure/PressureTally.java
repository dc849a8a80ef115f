package dev.hindsight.pressure;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.SizeBand;
import dev.hindsight.basis.Tally;
import dev.hindsight.comparing.Cells;
import dev.hindsight.findings.pressure.AttainmentBand;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.pressure.PressureCounts.AttainmentCell;
import dev.hindsight.pressure.PressureCounts.DayKind;
import dev.hindsight.pressure.PressureCounts.Days;
import dev.hindsight.pressure.PressureCounts.DealCell;
import dev.hindsight.pressure.PressureCounts.Fate;
import dev.hindsight.pressure.PressureCounts.Landmark;
import dev.hindsight.pressure.PressureCounts.Scope;
import dev.hindsight.pressure.PressureCounts.Use;
import dev.hindsight.pressure.prospects.Newcomers;
import dev.hindsight.pressure.prospects.ProspectClaims;
import dev.hindsight.pressure.quotas.Attainment;
import dev.hindsight.pressure.quotas.FormerYears;
import dev.hindsight.pressure.quotas.Standing;
import dev.hindsight.pressure.quotas.Uncovered;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Counts requests and deals by the pressure they were under: every request, and every deal of the
 * window with requests, falls into a cell of each question that asks about it.
 */
public final class PressureTally implements Tally<KnownDeal, PressureTally> {

  private static final long serialVersionUID = 1;
  private static final int NO_THIRD = -1;

  private final ReviewBasis basis;
  private final Measured<SizeBands> bands;
  private final Levels levels;
  private final Attainment attainment;
  private final FormerYears formerYears;
  private final DealCells dealCells;
  private final Cells<Use> use = new Cells<>();
  private final Cells<Days> days = new Cells<>();
  private final Cells<Landmark> landmark = new Cells<>();
  private final Cells<DealCell> deals = new Cells<>();
  private final Cells<AttainmentCell> attained = new Cells<>();
  private final Cells<AttainmentCell> toDate = new Cells<>();
  private final Cells<Uncovered> uncovered = new Cells<>();
  private final OpenDeals open;
  private final Newcomers newcomers;

  /**
   * A tally that has counted nothing.
   *
   * @param bands those of the win rates
   * @param levels which segments and teams are levels of their own
   * @param attainment where teams stood against their quotas
   * @param formerYears where they stood against former years
   * @param only which deals were called the only opportunity
   * @param prospects how many others were said to want what was delivered
   */
  public PressureTally(
      ReviewBasis basis,
      Measured<SizeBands> bands,
      Levels levels,
      Attainment attainment,
      FormerYears formerYears,
      OnlyClaims only,
      ProspectClaims prospects) {
    this.basis = basis;
    this.bands = bands;
    this.levels = levels;
    this.attainment = attainment;
    this.formerYears = formerYears;
    open = new OpenDeals(only);
    newcomers = new Newcomers(prospects);
    dealCells = new DealCells(bands, levels, basis.period().asOf());
  }

  @Override
  public void accept(KnownDeal deal) {
    List<PressedRequest> requests =
        deal.requests().stream().map(each -> new PressedRequest(each, basis)).toList();
    requests.forEach(each -> accept(deal, each));
    open.accept(deal);
    newcomers.accept(deal);
    if (deal.exists() && !requests.isEmpty() && deal.isInWindow()) {
      dealCells.of(new PressedDeal(deal, requests), deals::accept);
    }
  }

  @Override
  public void combine(PressureTally other) {
    use.combine(other.use);
    days.combine(other.days);
    landmark.combine(other.landmark);
    deals.combine(other.deals);
    attained.combine(other.attained);
    toDate.combine(other.toDate);
    uncovered.combine(other.uncovered);
    open.combine(other.open);
    newcomers.combine(other.newcomers);
  }

  private void accept(KnownDeal deal, PressedRequest request) {
    if (request.isInTrend()) {
      count(Scope.QUARTER, request.quarter().label(), request);
    }
    if (request.isInWindow()) {
      if (request.team() != null) {
        count(Scope.TEAM, levels.team(request.team()), request);
      }
      countWaiting(request);
      countQuarterEnd(request);
      fate(request).ifPresent(fate -> countLandmark(deal, request, fate));
      countAttainment(request);
    }
  }

  private void count(Scope scope, String level, PressedRequest request) {
    use.accept(new Use(scope, level, request.tactics(), 1, one(!request.isDecided())));
  }

  private void countWaiting(PressedRequest request) {
    if (!request.datesAgree() || !request.hasDeal()) {
      return;
    }
    count(
        request.isDecided() ? DayKind.WAITED_ANSWERED : DayKind.WAITED_UNANSWERED,
        request.daysWaited(),
        request);
    request.signalDays().forEach(day -> count(DayKind.SIGNAL, day, request));
    if (request.isRefused()) {
      count(
          afterRefusal(request),
          request.daysToYes().orElseGet(request::daysSinceDecision),
          request);
    }
  }

  private static DayKind afterRefusal(PressedRequest request) {
    if (request.daysToYes().isEmpty()) {
      return DayKind.STILL_REFUSED;
    }
    return request.hasSignalBeforeYes()
        ? DayKind.TURNED_WITH_SIGNAL
        : DayKind.TURNED_WITHOUT_SIGNAL;
  }

  private void countQuarterEnd(PressedRequest request) {
    if (request.isFirst()) {
      DayKind decided = request.isYes() ? DayKind.QUARTER_END_YES : DayKind.QUARTER_END_OTHER;
      count(
          request.isDecided() ? decided : DayKind.QUARTER_END_UNDECIDED,
          request.daysToQuarterEnd(),
          request);
    }
  }

  private void count(DayKind kind, int day, PressedRequest request) {
    days.accept(new Days(kind, day, 1, request.signals()));
  }

  /** Empty for a request that is not watched for so many days without an answer. */
  private Optional<Fate> fate(PressedRequest request) {
    boolean waits = request.daysWaited() >= basis.landmarkDays();
    if (!request.isFirst() || !request.datesAgree() || (!waits && !request.isDecided())) {
      return Optional.empty();
    }
    if (!waits) {
      return Optional.of(Fate.EARLIER);
    }
    Fate decided = request.isYes() ? Fate.YES : Fate.OTHER;
    return Optional.of(request.isDecided() ? decided : Fate.UNDECIDED);
  }

  private void countLandmark(KnownDeal deal, PressedRequest request, Fate fate) {
    landmark.accept(
        new Landmark(
            request.earlyTactics(),
            levels.segment(deal.deal().segment()),
            Levels.orNone(SizeBand.of(bands, deal.size())),
            fate,
            1));
  }

  private void countAttainment(PressedRequest request) {
    LocalDate day = request.request().requestedAt();
    Optional<Standing> standing = attainment.of(request.team(), day);
    attained.accept(cell("", standing, request));
    toDate.accept(cell(levels.team(request.team()), formerYears.of(request.team(), day), request));
    if (standing.isEmpty() && request.team() != null) {
      uncovered.accept(Uncovered.of(levels.team(request.team()), request.request()));
    }
  }

  private static AttainmentCell cell(
      String team, Optional<Standing> standing, PressedRequest request) {
    return new AttainmentCell(
        team,
        standing.map(PressureTally::state).orElse(AttainmentCell.NOWHERE),
        standing.map(Standing::third).orElse(NO_THIRD),
        1,
        one(!request.tactics().isEmpty()),
        one(request.isYes()),
        one(request.isDecided()));
  }

  private static String state(Standing standing) {
    return standing.band().map(AttainmentBand::name).orElse(AttainmentCell.FIRST_DAYS);
  }

  private static long one(boolean counted) {
    return counted ? 1 : 0;
  }

  List<Use> use() {
    return List.copyOf(use.all());
  }

  List<Days> days() {
    return List.copyOf(days.all());
  }

  List<Landmark> landmark() {
    return landmark.sorted(Landmark.ORDER);
  }

  List<DealCell> deals() {
    return deals.sorted(DealCell.ORDER);
  }

  List<AttainmentCell> attainment() {
    return List.copyOf(attained.all());
  }

  List<AttainmentCell> toDate() {
    return List.copyOf(toDate.all());
  }

  /** How many other deals were open where one was called the only opportunity. */
  OpenDeals open() {
    return open;
  }

  /** Who came after what was delivered. */
  Newcomers newcomers() {
    return newcomers;
  }

  Collection<Uncovered> uncovered() {
    return uncovered.all();
  }
}
