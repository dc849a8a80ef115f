package dev.hindsight.history;

import dev.hindsight.basis.ReportingCurrency;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.Units;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.words.AlternativeKind;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.changes.DealTimeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A deal as one review knows it, with the answers to its requests. Segment, region and team are the
 * deal's own: the contract lets no other table stand in for them.
 */
public final class KnownDeal {

  /** The kind of alternatives of several kinds. */
  public static final String MIXED_KIND = "mixed";

  /** The kind of alternatives of which none is stated. */
  public static final String UNKNOWN_KIND = "unknown";

  private final ReviewBasis basis;
  private final String dealId;
  private final Optional<Deal> deal;
  private final List<KnownRequest> requests;
  private final DealTimeline timeline;
  private final DealHistory known;
  private final PlannedClose plan;
  private final BigDecimal rate;

  /** What it was thought to be worth when it was opened, in its currency; null for nothing. */
  private final BigDecimal expected;

  /** Asked for by each question, so kept: null until then. */
  private DecisionClass decisionClass;

  private KnownDeal(ReviewBasis basis, DealHistory known, PlannedClose plan) {
    this.basis = basis;
    this.known = known;
    this.plan = plan;
    this.dealId = known.dealId();
    this.deal = known.deal();
    this.requests = KnownRequest.all(known);
    this.timeline = DealTimeline.of(known.changes());
    this.rate = deal.map(each -> basis.currency().rate(each.currency(), moneyDay())).orElse(null);
    this.expected = deal.map(each -> expected(each, timeline)).orElse(null);
  }

  /** A deal as a review knows it; nothing in it is dated after the as-of date. */
  public static KnownDeal of(DealHistory history, ReviewBasis basis) {
    return new KnownDeal(basis, history.knownOn(basis.period().asOf()), PlannedClose.of(history));
  }

  /**
   * The deal as it was known on a day before the as-of date, made of what this review knows; a
   * request that is raised later is not there yet.
   */
  public KnownDeal asKnownOn(LocalDate day) {
    LocalDate stated = plannedClose().or(() -> deal.map(Deal::closedAt)).orElse(null);
    return new KnownDeal(basis.asOf(day), known.knownOn(day), new PlannedClose(known, stated));
  }

  /**
   * Whether it may have been open on a day before the as-of date: most were closed by then, or not
   * opened yet, which takes less to see than to ask what was {@linkplain #asKnownOn known}.
   */
  public boolean mayBeOpenOn(LocalDate day) {
    return exists()
        && (deal().openedAt() == null || !deal().openedAt().isAfter(day))
        && (isOpen() || deal().closedAt() == null || deal().closedAt().isAfter(day));
  }

  public String dealId() {
    return dealId;
  }

  /** Whether the deal itself is known; else there are only requests for it. */
  public boolean exists() {
    return deal.isPresent();
  }

  /** The deal, which {@linkplain #exists exists}. */
  public Deal deal() {
    return deal.orElseThrow();
  }

  /** Its requests, by identifier. */
  public List<KnownRequest> requests() {
    return requests;
  }

  public DealOutcome outcome() {
    return deal().outcome();
  }

  public boolean isOpen() {
    return outcome() == DealOutcome.OPEN;
  }

  public boolean isWon() {
    return outcome() == DealOutcome.WON;
  }

  /** Whether decisions are measured at all. */
  private boolean areDecisionsMeasured() {
    return basis.columns().has(Requests.TABLE) && basis.columns().has(Decisions.TABLE);
  }

  /** The answers in force to its requests together; no request where decisions are not measured. */
  public DecisionClass decisionClass() {
    if (decisionClass == null) {
      decisionClass = answered();
    }
    return decisionClass;
  }

  private DecisionClass answered() {
    if (!areDecisionsMeasured() || requests.isEmpty()) {
      return DecisionClass.NO_REQUEST;
    }
    Set<DecisionClass> answers =
        inForce().stream().map(Decision::decision).collect(Collectors.toSet());
    return answers.isEmpty() ? DecisionClass.UNDECIDED : oneOrMixed(answers);
  }

  private static DecisionClass oneOrMixed(Set<DecisionClass> answers) {
    return answers.size() == 1 ? answers.iterator().next() : DecisionClass.MIXED;
  }

  private List<Decision> inForce() {
    return requests.stream().flatMap(each -> each.answers().inForce().stream()).toList();
  }

  /**
   * The kind of alternative of a deal of that class: stated, {@link #MIXED_KIND} or {@link
   * #UNKNOWN_KIND}; null for any other deal.
   */
  public String alternativeKind() {
    if (decisionClass() != DecisionClass.ALTERNATIVE) {
      return null;
    }
    Set<AlternativeKind> kinds =
        inForce().stream()
            .map(Decision::alternative)
            .filter(kind -> kind != null)
            .collect(Collectors.toSet());
    return switch (kinds.size()) {
      case 0 -> UNKNOWN_KIND;
      case 1 -> kinds.iterator().next().word();
      default -> MIXED_KIND;
    };
  }

  /** The day of its first decision; empty where decisions are not measured. */
  public Optional<LocalDate> firstDecidedAt() {
    return areDecisionsMeasured()
        ? requests.stream()
            .flatMap(each -> each.answers().firstDay().stream())
            .min(Comparator.naturalOrder())
        : Optional.empty();
  }

  /**
   * The first decision, mixed where that day had different ones; empty where there is none, or
   * where no duration may be built on the deal's dates.
   */
  public Optional<DecisionClass> firstDecision() {
    Optional<LocalDate> day = firstDecidedAt();
    if (day.isEmpty() || isClosedBeforeOpened(deal())) {
      return Optional.empty();
    }
    List<KnownRequest> then =
        requests.stream().filter(each -> each.answers().firstDay().equals(day)).toList();
    boolean contradicted =
        then.stream().anyMatch(each -> day.get().isBefore(each.request().requestedAt()));
    return contradicted
        ? Optional.empty()
        : Optional.of(
            oneOrMixed(
                then.stream()
                    .flatMap(each -> each.answers().ofFirstDay().stream())
                    .map(Decision::decision)
                    .collect(Collectors.toSet())));
  }

  /** Whether a deal was closed before it was opened: no duration is built on its dates. */
  public static boolean isClosedBeforeOpened(Deal deal) {
    return deal.closedAt() != null
        && deal.openedAt() != null
        && deal.closedAt().isBefore(deal.openedAt());
  }

  /** Days from the first decision, which there is, to the close or, while open, the as-of date. */
  public int daysFromDecision() {
    return Math.toIntExact(ChronoUnit.DAYS.between(firstDecidedAt().orElseThrow(), moneyDay()));
  }

  /** The day that its money belongs to: its close, or the as-of date while it is open. */
  public LocalDate moneyDay() {
    return isOpen() ? basis.period().asOf() : deal().closedAt();
  }

  /** What the CRM held of it from day to day, as far as that is exported. */
  public DealTimeline timeline() {
    return timeline;
  }

  /**
   * The close that was planned for it on the as-of date; empty where nobody knows, and of a deal
   * that is not open.
   */
  public Optional<LocalDate> plannedClose() {
    return exists() && isOpen() ? plan.on(basis.period().asOf()) : Optional.empty();
  }

  /** As it is stated, else as the CRM has kept it. */
  private static BigDecimal expected(Deal deal, DealTimeline timeline) {
    return deal.expectedAmount() != null
        ? deal.expectedAmount()
        : timeline.amountAtOpening(deal.openedAt()).orElse(null);
  }

  /**
   * The expected amount, else the amount, in the reporting currency; null where there is none. A
   * lost deal of 0 has none: many a CRM wipes the amount when a deal is lost.
   */
  public BigDecimal size() {
    BigDecimal converted = ReportingCurrency.converted(expected, rate);
    BigDecimal size = converted == null ? wonAmount() : converted;
    boolean wiped = size != null && size.signum() == 0 && outcome() == DealOutcome.LOST;
    return wiped ? null : size;
  }

  /**
   * What it was thought to be worth on a day, in the reporting currency of that day: as it is
   * stated, else as the CRM held it then; null where nobody knew.
   */
  public BigDecimal sizeKnownOn(LocalDate day) {
    BigDecimal then =
        deal().expectedAmount() != null
            ? deal().expectedAmount()
            : timeline.amountOn(day).orElse(null);
    return ReportingCurrency.converted(then, basis.currency().rate(deal().currency(), day));
  }

  /** The amount in the reporting currency; null where there is none. */
  public BigDecimal wonAmount() {
    return ReportingCurrency.converted(deal().amount(), rate);
  }

  /** The currency, where it has money and there is no rate for it; else empty. */
  public Optional<String> currencyWithoutRate() {
    boolean hasMoney = expected != null || deal().amount() != null;
    return hasMoney && rate == null ? Optional.of(deal().currency()) : Optional.empty();
  }

  /**
   * The day by which it belongs to the window and to a quarter: its close; of an open deal the last
   * decision up to the window's end, or the window's end where decisions are not measured. Null
   * where there is none.
   */
  public LocalDate windowDay() {
    if (!isOpen()) {
      return deal().closedAt();
    }
    LocalDate windowEnd = basis.period().period().windowEnd();
    return areDecisionsMeasured()
        ? requests.stream()
            .flatMap(each -> each.answers().lastDayUpTo(windowEnd).stream())
            .max(Comparator.naturalOrder())
            .orElse(null)
        : windowEnd;
  }

  public boolean isInWindow() {
    return basis.period().isInWindow(windowDay());
  }

  /** Whether the deal itself is known, and was closed in the window. */
  public boolean isClosedInWindow() {
    return exists() && !isOpen() && isInWindow();
  }

  /** What is drawn as one in a resample: its account, or itself where it has none. */
  public String unit() {
    return deal().accountId() != null ? Units.ofAccount(deal().accountId()) : Units.ofDeal(dealId);
  }
}
