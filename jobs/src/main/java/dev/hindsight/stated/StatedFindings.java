package dev.hindsight.stated;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.churn.ChurnNeed;
import dev.hindsight.comparing.Horizon;
import dev.hindsight.comparing.LikeStrata;
import dev.hindsight.comparing.MissingParts;
import dev.hindsight.comparing.SideComparisons.LikeWhat;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.words.Vocabularies;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.findings.stated.Competitors;
import dev.hindsight.findings.stated.NamedBreakdown;
import dev.hindsight.findings.stated.NamedBreakdown.By;
import dev.hindsight.findings.stated.NamedGroup;
import dev.hindsight.findings.stated.Naming;
import dev.hindsight.findings.stated.Stated;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Parameters;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.stats.TwoByTwo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was named as the reason, from counts. */
public final class StatedFindings {

  private static final Set<String> REFUSED =
      Set.of(Vocabularies.word(DecisionClass.NOT_NOW), Vocabularies.word(DecisionClass.NEVER));
  private static final String YES = Vocabularies.word(DecisionClass.YES);

  private static final Comparator<NamedGroup> MOST_FIRST =
      Levels.largestFirst(NamedGroup::name, group -> group.stated().of());

  private final ReviewBasis basis;
  private final MissingParts missing;
  private final int minimumCount;
  private final Horizon horizon;

  private StatedFindings(ReviewBasis basis, Parameters parameters) {
    this.basis = basis;
    this.missing = MissingParts.of(basis.columns());
    this.minimumCount = parameters.minimumCount();
    this.horizon = Horizon.ofWindow(parameters, basis.period());
  }

  /**
   * What was stated.
   *
   * @param deals what closed deals name
   * @param leavers what customers name that left
   */
  public static Stated of(
      ReviewBasis basis,
      DealNamings deals,
      boolean isSizeMeasured,
      LeaverNamings leavers,
      Parameters parameters) {
    StatedFindings found = new StatedFindings(basis, parameters);
    List<Stratification> strata =
        LikeStrata.candidates(
            dimension ->
                dimension == Dimension.SIZE_BAND
                    ? isSizeMeasured
                    : !found.missing.dimensions().containsKey(dimension));
    return new Stated(
        found.lossReasons(deals, strata),
        found.competitors(deals, strata),
        found.churnReasons(leavers));
  }

  private Measured<Naming> lossReasons(DealNamings deals, List<Stratification> strata) {
    Namings namings = new Namings(deals.byReason(), deals.reasons(), Said.SHARE, minimumCount);
    return unlessMissing(Deals.LOSS_REASON, namings, "lost deals", "lost deal")
        .map(
            stated ->
                new Naming(
                    stated.all(),
                    List.of(byAnswer(stated), byDealSegment(stated)),
                    Measured.unless(
                        missing.decisions(),
                        () ->
                            stated.compared(
                                (count, name) ->
                                    side(
                                        REFUSED.contains(count.group()),
                                        count.group().equals(YES),
                                        count,
                                        name),
                                new LikeWhat(
                                    "lost deals with a reason", strata, minimumCount, horizon)))));
  }

  private Measured<Competitors> competitors(DealNamings deals, List<Stratification> strata) {
    Namings namings =
        new Namings(deals.byCompetitor(), deals.competitors(), Said.WIN_RATE, minimumCount);
    return unlessMissing(Deals.COMPETITOR, namings, "closed deals", "closed deal")
        .map(
            stated ->
                new Competitors(
                    stated.statedBy(NamedCount::won),
                    stated.statedBy(NamedCount::lost),
                    new Naming(
                        stated.all(),
                        List.of(byAnswer(stated), byDealSegment(stated)),
                        Measured.of(
                            stated.compared(
                                (count, name) ->
                                    Optional.of(
                                        TwoByTwo.side(
                                            count.name().equals(name),
                                            count.won(),
                                            count.closed())),
                                new LikeWhat(
                                    "closed deals with a competitor",
                                    strata,
                                    minimumCount,
                                    horizon))))));
  }

  private Measured<Naming> churnReasons(LeaverNamings leavers) {
    ExportedColumns columns = basis.columns();
    Namings namings = new Namings(leavers.byReason(), leavers.reasons(), Said.SHARE, minimumCount);
    Optional<String> noSegment = columns.missing(Accounts.TABLE, Accounts.SEGMENT);
    Optional<String> noRoadmap = ChurnNeed.missing(columns);
    return stated(
            ChurnNeed.missingCustomers(columns)
                .or(() -> columns.missing(Accounts.TABLE, Accounts.CHURN_REASON)),
            namings,
            "customers that left in the window",
            "customer that left in the window")
        .map(
            stated ->
                new Naming(
                    stated.all(),
                    List.of(
                        new NamedBreakdown(
                            By.DISPLACED,
                            Measured.unless(noRoadmap, () -> stated.by(NamedCount::group, STATES))),
                        new NamedBreakdown(
                            By.SEGMENT, Measured.unless(noSegment, () -> bySegment(stated)))),
                    Measured.unless(
                        noRoadmap,
                        () ->
                            stated.compared(
                                (count, name) ->
                                    side(
                                        count.group().equals(LeaverNamings.DISPLACED),
                                        !count.group().equals(LeaverNamings.DISPLACED),
                                        count,
                                        name),
                                new LikeWhat(
                                    "customers that left with a reason",
                                    noSegment.isPresent()
                                        ? List.of()
                                        : List.of(Stratification.SEGMENT),
                                    minimumCount,
                                    horizon)))));
  }

  private static final Comparator<NamedGroup> STATES =
      Comparator.comparing(
          group ->
              List.of(LeaverNamings.DISPLACED, LeaverNamings.WAITING, LeaverNamings.NOT_WAITING)
                  .indexOf(group.name()));

  private static final Comparator<NamedGroup> ANSWERS =
      Comparator.comparing(
          group ->
              Arrays.stream(DecisionClass.values())
                  .map(Vocabularies::word)
                  .toList()
                  .indexOf(group.name()));

  private NamedBreakdown byAnswer(Namings stated) {
    return new NamedBreakdown(
        By.ANSWER,
        Measured.unless(missing.decisions(), () -> stated.by(NamedCount::group, ANSWERS)));
  }

  private NamedBreakdown byDealSegment(Namings stated) {
    return new NamedBreakdown(
        By.SEGMENT,
        Measured.unless(
            Optional.ofNullable(missing.dimensions().get(Dimension.SEGMENT)),
            () -> bySegment(stated)));
  }

  private static List<NamedGroup> bySegment(Namings stated) {
    return stated.by(count -> count.stratum().segment(), MOST_FIRST);
  }

  private static Optional<TwoByTwo> side(
      boolean isFirst, boolean isSecond, NamedCount count, String name) {
    return isFirst || isSecond
        ? Optional.of(
            TwoByTwo.side(isFirst, count.name().equals(name) ? count.closed() : 0, count.closed()))
        : Optional.empty();
  }

  private Measured<Namings> unlessMissing(
      String column, Namings namings, String several, String one) {
    return stated(
        basis.columns().missing(Deals.TABLE).or(() -> basis.columns().missing(Deals.TABLE, column)),
        namings,
        several + " of the window",
        one + " of the window");
  }

  /** Not measured where nobody states anything. */
  private static Measured<Namings> stated(
      Optional<String> missing, Namings namings, String several, String one) {
    if (missing.isPresent()) {
      return Measured.not(missing.get());
    }
    long all = namings.counts().stream().mapToLong(NamedCount::closed).sum();
    if (all == 0) {
      return Measured.not("there is no " + one);
    }
    return namings.stated() > 0
        ? Measured.of(namings)
        : Measured.not(
            "none of the %s %s states one".formatted(Say.count(all), all == 1 ? one : several));
  }
}
