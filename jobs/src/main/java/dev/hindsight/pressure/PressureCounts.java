package dev.hindsight.pressure;

import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.comparing.Cell;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.values.Dimension;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.pressure.prospects.Newcomers;
import dev.hindsight.stats.TwoByTwo;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that the pressure findings are computed from, whatever the size of the input.
 *
 * @param use requests by tactics, of the trend by quarter and of the window by team
 * @param days requests of the window by a number of days
 * @param landmark deals' first requests of the window by the tactics of their first days
 * @param deals deals of the window by what is asked about them
 * @param attainment requests of the window by their team's attainment
 * @param toDate the same, by its sales to date against former years
 * @param only deals that were called the only opportunity
 * @param prospects what was delivered, by who was said to want it and who came
 * @param sizeBands the size bands, or why size could not be used
 * @param missingDimensions what deals cannot be broken down by, and why
 * @param missing what else is not there, and why
 */
record PressureCounts(
    ReviewPeriod period,
    List<Use> use,
    List<Days> days,
    List<Landmark> landmark,
    List<DealCell> deals,
    List<AttainmentCell> attainment,
    List<AttainmentCell> toDate,
    OpenDeals.Counted only,
    Newcomers.Counted prospects,
    Measured<SizeBands> sizeBands,
    Map<Dimension, String> missingDimensions,
    Map<PressureNeed, String> missing) {

  PressureCounts {
    use = List.copyOf(use);
    days = List.copyOf(days);
    landmark = List.copyOf(landmark);
    deals = List.copyOf(deals);
    attainment = List.copyOf(attainment);
    toDate = List.copyOf(toDate);
    missingDimensions = Map.copyOf(missingDimensions);
    missing = Map.copyOf(missing);
  }

  /** What requests are counted by. */
  enum Scope {
    QUARTER,
    TEAM
  }

  /** Requests of one quarter or team under one set of tactics. */
  record Use(Scope scope, String level, List<Tactic> tactics, long requests, long undecided)
      implements Cell<Use> {

    Use {
      tactics = List.copyOf(tactics);
    }

    @Override
    public List<Object> key() {
      return List.of(scope, level, tactics);
    }

    @Override
    public Use combine(Use other) {
      return new Use(
          scope,
          level,
          tactics,
          Math.addExact(requests, other.requests),
          Math.addExact(undecided, other.undecided));
    }
  }

  /** What the days of {@link Days} are, and what became of the requests. */
  enum DayKind {
    WAITED_ANSWERED,
    WAITED_UNANSWERED,
    /** Signals, not requests, by the day of waiting. */
    SIGNAL,
    TURNED_WITH_SIGNAL,
    TURNED_WITHOUT_SIGNAL,
    STILL_REFUSED,
    /** Days to the quarter's end, of deals' first requests. */
    QUARTER_END_YES,
    QUARTER_END_OTHER,
    QUARTER_END_UNDECIDED
  }

  /** Requests with one number of days, and their signals by the first decision. */
  record Days(DayKind kind, int day, long count, long signals) implements Cell<Days> {

    @Override
    public List<Object> key() {
      return List.of(kind, day);
    }

    @Override
    public Days combine(Days other) {
      return new Days(
          kind, day, Math.addExact(count, other.count), Math.addExact(signals, other.signals));
    }
  }

  /** What became of a first request. */
  enum Fate {
    YES,
    OTHER,
    UNDECIDED,
    /** Answered before the landmark. */
    EARLIER
  }

  /** First requests with one set of tactics in their first days. */
  record Landmark(List<Tactic> tactics, String segment, String sizeBand, Fate fate, long requests)
      implements Cell<Landmark> {

    /** By what became of them, tactics, segment and size band: strata add up in this order. */
    static final Comparator<Landmark> ORDER = Comparator.comparing(Landmark::text);

    Landmark {
      tactics = List.copyOf(tactics);
    }

    private String text() {
      String names =
          tactics.stream()
              .map(tactic -> tactic.name().toLowerCase(Locale.ROOT))
              .sorted()
              .collect(Collectors.joining(", ", "(", ")"));
      return String.join(",", fate.name(), names, segment, sizeBand);
    }

    @Override
    public List<Object> key() {
      return List.of(tactics, segment, sizeBand, fate);
    }

    @Override
    public Landmark combine(Landmark other) {
      return new Landmark(
          tactics, segment, sizeBand, fate, Math.addExact(requests, other.requests));
    }
  }

  /** What is asked about deals. */
  enum Question {
    /** Yes deals with and without the tactic that is the subject. */
    WORTH,
    /** Deals with and without the preparation that is the subject. */
    PREPARED,
    /** Refused deals under the tactic that is the subject, or under any. */
    TRUTH,
    /** Refused deals whose claimed deadline has passed: with, those still running. */
    DEADLINE,
    /** Refused deals lost to a claimed competitor: with, those that name it. */
    COMPETITOR,
    /** Closed yes deals by the team that is the subject and what it claimed: with, it said so. */
    CLAIM,
    /** Closed yes deals for which nothing was claimed. */
    NO_CLAIM,
    /** Deals with a claimed deadline: with, those planned to close after it. */
    PLANNED_LATER,
    /** The others whose deadline has passed: with, those moved past it. */
    MOVED_PAST,
    /** Deals with a claimed deadline whose plan of that day is not known. */
    NO_PLAN
  }

  /** Deals that one question puts in one cell; what a question does not ask about is empty. */
  record DealCell(
      Question question,
      String subject,
      boolean with,
      double claimed,
      String segment,
      String dealType,
      String sizeBand,
      long deals,
      long closed,
      long won)
      implements Cell<DealCell> {

    /** By question, subject, side, claim, segment, type and band: strata add up in this order. */
    static final Comparator<DealCell> ORDER = Comparator.comparing(DealCell::text);

    private String text() {
      return String.join(
          ",",
          question.name(),
          subject,
          String.valueOf(with),
          String.valueOf(claimed),
          segment,
          dealType,
          sizeBand);
    }

    @Override
    public List<Object> key() {
      return List.of(question, subject, with, claimed, segment, dealType, sizeBand);
    }

    @Override
    public DealCell combine(DealCell other) {
      return new DealCell(
          question,
          subject,
          with,
          claimed,
          segment,
          dealType,
          sizeBand,
          Math.addExact(deals, other.deals),
          Math.addExact(closed, other.closed),
          Math.addExact(won, other.won));
    }

    TwoByTwo table() {
      return TwoByTwo.side(with, won, closed);
    }
  }

  /**
   * Requests by the attainment of their team.
   *
   * @param team where teams are compared with themselves alone; else empty
   * @param state the name of a band, or {@link #FIRST_DAYS} or {@link #NOWHERE}
   * @param third the third of the quota period, 0 to 2; −1 where it stands nowhere
   * @param yes first decisions that are yes
   * @param decided requests with a first decision
   */
  record AttainmentCell(
      String team, String state, int third, long requests, long underAny, long yes, long decided)
      implements Cell<AttainmentCell> {

    static final String FIRST_DAYS = "FIRST_DAYS";
    static final String NOWHERE = "NOWHERE";

    @Override
    public List<Object> key() {
      return List.of(team, state, third);
    }

    @Override
    public AttainmentCell combine(AttainmentCell other) {
      return new AttainmentCell(
          team,
          state,
          third,
          Math.addExact(requests, other.requests),
          Math.addExact(underAny, other.underAny),
          Math.addExact(yes, other.yes),
          Math.addExact(decided, other.decided));
    }
  }

  /** Why something is not measured: the first need that is not met. */
  Optional<String> whyNot(PressureNeed... needs) {
    for (PressureNeed need : needs) {
      if (missing.containsKey(need)) {
        return Optional.of(missing.get(need));
      }
    }
    return Optional.empty();
  }
}
