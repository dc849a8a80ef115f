package dev.hindsight.findings;

import dev.hindsight.findings.payoff.Ledger;
import dev.hindsight.findings.payoff.LikeRequests;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffBreakdown;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.payoff.PayOffVerdict;
import dev.hindsight.findings.payoff.PromiseKept;
import dev.hindsight.findings.payoff.PromiseOutcomes;
import dev.hindsight.findings.payoff.Promises;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.payoff.TraitComparison;
import dev.hindsight.findings.values.CrudeDifference;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.findings.values.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A pay-off section whose totals are the sums of its rows. */
public final class FixturePayOff {

  static final Measured<BigDecimal> DAY_RATE = Measured.of(new BigDecimal("640.0000"));
  static final Measured<BigDecimal> NO_DAY_RATE =
      Measured.not("no `effort-day-rate` is configured");

  private static final String NONE = "(none)";
  private static final double Z = 1.959964;

  private FixturePayOff() {}

  /** About four hundred trade-offs. */
  static PayOff measured() {
    return of(420);
  }

  /** As many trade-offs. */
  public static PayOff of(int tradeOffs) {
    return section(FixtureTradeOffs.drawn(tradeOffs, DAY_RATE));
  }

  /** Hardly any, and no day rate. */
  static PayOff tooFew() {
    return section(FixtureTradeOffs.drawn(9, NO_DAY_RATE));
  }

  /** Nothing can be judged yet. */
  public static PayOff allTooEarly() {
    return section(
        FixtureTradeOffs.drawn(420, NO_DAY_RATE).stream()
            .filter(row -> row.verdict() == PayOffVerdict.TOO_EARLY)
            .toList());
  }

  /** The same trade-offs, but product managers and accounts are hidden. */
  public static PayOff hidden() {
    return section(
        FixtureTradeOffs.drawn(420, DAY_RATE).stream()
            .map(row -> renamed(row, row.feature(), HiddenName.SHOWN, HiddenName.SHOWN))
            .toList());
  }

  /** Names as long as people write them. */
  static PayOff longNames() {
    String tail = " (bis 31. Dezember 2025: einschließlich aller 東アジア partners)";
    return section(
        FixtureTradeOffs.drawn(420, DAY_RATE).stream()
            .map(
                row ->
                    renamed(
                        row,
                        row.feature() + tail.repeat(4),
                        row.productManager() + tail.repeat(2),
                        row.accountName() + tail))
            .toList());
  }

  /** Of more trade-offs than findings hold, as many as they do. */
  public static Ledger cut(Ledger whole, long total) {
    return new Ledger(total, whole.rows());
  }

  /** The day rate that the section's effort was counted with. */
  static Measured<BigDecimal> dayRate(Measured<PayOff> payOff) {
    return payOff.flatMap(section -> section.given().settled().effortCost()).isMeasured()
        ? DAY_RATE
        : NO_DAY_RATE;
  }

  static PayOff section(List<TradeOff> rows) {
    return new PayOff(
        FixtureTradeOffs.FIRST_DAY,
        FixtureTradeOffs.AS_OF,
        FixtureStatistics.rate(141, 310),
        FixtureStatistics.rate(242, 391),
        Measured.of(FixtureChurn.measured().panel()),
        Measured.of(new Estimate(2.33, 1.18, 4.60)),
        Measured.of(new Estimate(0.57, 0.15, 0.78)),
        level("all", rows),
        level("given", rows.stream().filter(FixturePayOff::isGiven).toList()),
        level("refused", rows.stream().filter(row -> !isGiven(row)).toList()),
        breakdowns(rows),
        like(rows),
        traits(),
        Measured.of(promises(rows)),
        new Ledger(rows.size(), rows),
        List.of(
            "EUR 41,200 of displaced revenue falls on requests whose first decision is older.",
            "12 yes and alternative have no `effort_days`: their effort is left out of net."));
  }

  static boolean isGiven(TradeOff row) {
    return row.answer() == DecisionClass.YES || row.answer() == DecisionClass.ALTERNATIVE;
  }

  private static List<PayOffBreakdown> breakdowns(List<TradeOff> rows) {
    List<PayOffBreakdown> breakdowns = new ArrayList<>();
    for (PayOffDimension dimension : PayOffDimension.values()) {
      breakdowns.add(
          new PayOffBreakdown(dimension, Measured.of(0.99), Measured.of(levels(dimension, rows))));
    }
    return breakdowns;
  }

  private static List<PayOffLevel> levels(PayOffDimension dimension, List<TradeOff> rows) {
    return switch (dimension) {
      case DECISION_QUARTER ->
          levels(
              rows,
              TradeOff::decisionQuarter,
              IntStream.range(0, 12).mapToObj(FixtureTradeOffs::label).toList());
      case PRODUCT_MANAGER -> managers(rows);
      case DECISION_CLASS ->
          levels(rows, FixturePayOff::answer, List.of("yes", "not_now", "never", "alternative"));
      case ALTERNATIVE_KIND -> levels(rows, TradeOff::alternativeKind, FixtureTradeOffs.KINDS);
      case SIZE_BAND -> levels(rows, TradeOff::sizeBand, FixtureTradeOffs.SIZE_BANDS);
      case STRATEGIC_FIT ->
          levels(
              rows,
              row -> orNone(row.strategicFit()),
              List.of("aligned", "neutral", "off_strategy", NONE));
      case OTHER_PROSPECTS ->
          levels(rows, FixturePayOff::prospects, List.of("0", "1–2", "3+", NONE));
      case DEAL_TYPE -> levels(rows, TradeOff::dealType, FixtureTradeOffs.DEAL_TYPES);
    };
  }

  private static List<PayOffLevel> managers(List<TradeOff> rows) {
    List<String> names =
        rows.stream().map(row -> orNone(row.productManager())).distinct().sorted().toList();
    return levels(rows, row -> orNone(row.productManager()), names).stream()
        .sorted(Comparator.comparingLong(FixturePayOff::requests).reversed())
        .toList();
  }

  private static long requests(PayOffLevel level) {
    return level.settled().requests() + level.tooEarly().requests();
  }

  private static List<PayOffLevel> levels(
      List<TradeOff> rows, Function<TradeOff, String> name, List<String> names) {
    return names.stream()
        .map(level -> level(level, rows.stream().filter(r -> name.apply(r).equals(level)).toList()))
        .toList();
  }

  private static String answer(TradeOff row) {
    return row.answer().name().toLowerCase(Locale.ROOT);
  }

  private static String orNone(String name) {
    return name.isEmpty() ? NONE : name;
  }

  private static String prospects(TradeOff row) {
    if (row.otherProspects() == null) {
      return NONE;
    }
    long others = row.otherProspects();
    return others == 0 ? "0" : others < 3 ? "1–2" : "3+";
  }

  private static PayOffLevel level(String name, List<TradeOff> rows) {
    Predicate<TradeOff> early = row -> row.verdict() == PayOffVerdict.TOO_EARLY;
    return new PayOffLevel(
        name,
        total(rows.stream().filter(early.negate()).toList()),
        total(rows.stream().filter(early).toList()));
  }

  private static NetTotal total(List<TradeOff> rows) {
    return new NetTotal(
        rows.size(),
        count(rows, row -> row.verdict() == PayOffVerdict.PAID_OFF),
        count(rows, row -> row.verdict() == PayOffVerdict.DID_NOT),
        count(rows, row -> row.verdict() == PayOffVerdict.NOT_MEASURED),
        FixtureStatistics.rate(
            count(rows, row -> row.outcome() == DealOutcome.WON),
            count(rows, row -> row.outcome() != DealOutcome.OPEN)),
        rows.stream().map(TradeOff::share).reduce(BigDecimal.ZERO, BigDecimal::add),
        sum(given(rows), TradeOff::gain),
        sum(rows, TradeOff::displacementCost),
        effort(rows),
        sum(refused(rows), row -> row.gain().map(FixturePayOff::turned)),
        sum(rows, FixturePayOff::netSoFar));
  }

  /** An open deal adds no gain so far. */
  private static Measured<Estimate> netSoFar(TradeOff row) {
    return row.outcome() == DealOutcome.OPEN
        ? row.displacementCost().map(FixturePayOff::turned)
        : row.net();
  }

  private static Measured<Estimate> effort(List<TradeOff> rows) {
    List<TradeOff> with = rows.stream().filter(row -> row.effortCost().isMeasured()).toList();
    return given(rows).stream().anyMatch(row -> row.effortCost().isMeasured())
        ? sum(with, TradeOff::effortCost)
        : Measured.not(NO_DAY_RATE.notMeasured());
  }

  private static List<TradeOff> given(List<TradeOff> rows) {
    return rows.stream().filter(FixturePayOff::isGiven).toList();
  }

  private static List<TradeOff> refused(List<TradeOff> rows) {
    return rows.stream().filter(row -> !isGiven(row)).toList();
  }

  private static Estimate turned(Estimate estimate) {
    return new Estimate(-estimate.value(), -estimate.upper(), -estimate.lower());
  }

  private static long count(List<TradeOff> rows, Predicate<TradeOff> counted) {
    return rows.stream().filter(counted).count();
  }

  /** The sum, with an interval as wide as that many independent parts would give. */
  private static Measured<Estimate> sum(
      List<TradeOff> rows, Function<TradeOff, Measured<Estimate>> part) {
    List<Estimate> parts =
        rows.stream().map(part).filter(Measured::isMeasured).map(Measured::require).toList();
    double value = parts.stream().mapToDouble(Estimate::value).sum();
    double squares = parts.stream().mapToDouble(each -> each.value() * each.value()).sum();
    double half = Z * Math.sqrt(squares);
    return Measured.of(new Estimate(value, value - half, value + half));
  }

  private static List<LikeRequests> like(List<TradeOff> rows) {
    Map<List<Object>, List<TradeOff>> alike = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.verdict() != PayOffVerdict.TOO_EARLY)
        .sorted(Comparator.comparing(TradeOff::answer))
        .forEach(
            row ->
                alike
                    .computeIfAbsent(
                        List.of(row.answer(), row.segment(), row.dealType(), row.sizeBand()),
                        key -> new ArrayList<>())
                    .add(row));
    return alike.values().stream().map(FixturePayOff::likeRequests).toList();
  }

  private static LikeRequests likeRequests(List<TradeOff> rows) {
    TradeOff first = rows.get(0);
    return new LikeRequests(
        first.answer(), first.segment(), first.dealType(), first.sizeBand(), total(rows));
  }

  private static List<TraitComparison> traits() {
    return List.of(
        new TraitComparison(
            PayOffDimension.STRATEGIC_FIT,
            "off_strategy",
            "aligned",
            Measured.of(compared(34, 81, 96, 140))),
        new TraitComparison(
            PayOffDimension.OTHER_PROSPECTS, "0", "3+", Measured.of(compared(61, 104, 88, 151))),
        new TraitComparison(
            PayOffDimension.DEAL_TYPE,
            "renewal",
            "new_business",
            Measured.not("there are no closed yes deals of type `renewal`")));
  }

  private static DealComparison compared(long won, long of, long others, long ofOthers) {
    Rate with = FixtureStatistics.rate(won, of);
    Rate without = FixtureStatistics.rate(others, ofOthers);
    Estimate difference = FixtureStatistics.difference(with, without);
    double p = FixtureStatistics.p(difference);
    Estimate ratio =
        new Estimate(
            1 + 2 * difference.value(), 1 + 1.9 * difference.lower(), 1 + 2.2 * difference.upper());
    Verdict verdict =
        difference.excludes(0)
            ? difference.value() > 0 ? Verdict.MORE_OFTEN : Verdict.LESS_OFTEN
            : Verdict.NO_CLEAR_DIFFERENCE;
    return new DealComparison(
        with,
        without,
        Measured.of(new CrudeDifference(difference, p, Math.min(1, 2 * p))),
        Measured.of(
            new LikeForLike(
                Stratification.SEGMENT_SIZE,
                7,
                0.94,
                Measured.of(0.975),
                difference,
                Measured.of(FixtureStatistics.narrower(difference)),
                Measured.of(ratio),
                p,
                Math.min(1, 2 * p))),
        verdict,
        FixtureStatistics.detectable(verdict),
        FixtureStatistics.sensitivity(verdict));
  }

  private static Promises promises(List<TradeOff> rows) {
    List<TradeOff> due = rows.stream().filter(FixturePayOff::isDue).toList();
    List<PromiseOutcomes> managers =
        due.stream()
            .map(row -> orNone(row.productManager()))
            .distinct()
            .sorted()
            .map(name -> outcomes(name, due, row -> orNone(row.productManager()).equals(name)))
            .sorted(Comparator.comparingLong(PromiseOutcomes::due).reversed())
            .toList();
    List<PromiseOutcomes> quarters =
        IntStream.range(0, 12)
            .mapToObj(FixtureTradeOffs::label)
            .map(name -> outcomes(name, due, row -> row.decisionQuarter().equals(name)))
            .filter(outcomes -> outcomes.due() > 0)
            .toList();
    return new Promises(
        outcomes("all", due, row -> true),
        count(rows, row -> row.promise() == PromiseKept.NOT_DUE),
        Measured.of(managers),
        quarters);
  }

  private static boolean isDue(TradeOff row) {
    return switch (row.promise()) {
      case ON_TIME, LATE, NOT_DELIVERED -> true;
      case NOT_DUE, NOT_PROMISED, NOT_MEASURED -> false;
    };
  }

  private static PromiseOutcomes outcomes(
      String name, List<TradeOff> due, Predicate<TradeOff> whose) {
    List<TradeOff> rows = due.stream().filter(whose).toList();
    long late = count(rows, row -> row.promise() == PromiseKept.LATE);
    return new PromiseOutcomes(
        name,
        FixtureStatistics.rate(
            count(rows, row -> row.promise() == PromiseKept.ON_TIME), rows.size()),
        FixtureStatistics.rate(late, rows.size()),
        FixtureStatistics.rate(
            count(rows, row -> row.promise() == PromiseKept.NOT_DELIVERED), rows.size()),
        late == 0 ? Measured.not("none was late") : Measured.of(21.5));
  }

  private static TradeOff renamed(
      TradeOff row, String feature, String productManager, String accountName) {
    return new TradeOff(
        row.requestId(),
        row.dealId(),
        row.accountId(),
        accountName,
        feature,
        row.salesTeam(),
        row.salesRep(),
        productManager,
        row.requestedAt(),
        row.decidedAt(),
        row.decisionQuarter(),
        row.answer(),
        row.alternativeKind(),
        row.answers(),
        row.strategicFit(),
        row.otherProspects(),
        row.segment(),
        row.region(),
        row.dealType(),
        row.sizeBand(),
        row.outcome(),
        row.closedAt(),
        row.dealSize(),
        row.share(),
        row.displaced(),
        row.displacedArr(),
        row.likely(),
        row.gain(),
        row.displacementCost(),
        row.effortDays(),
        row.effortCost(),
        row.net(),
        row.verdict(),
        row.reason(),
        row.promise(),
        row.promisedFor(),
        row.deliveredAt());
  }

  /** The day by which an earlier report knew less. */
  static LocalDate earlier() {
    return LocalDate.of(2026, 6, 30);
  }

  /** An earlier report that today's exports no longer give. */
  public static Restated restated() {
    return new Restated(
        "2026Q2",
        earlier(),
        148,
        List.of(
            new Restated.RestatedFigure(
                "Win rates",
                "Win rate of yes deals",
                Unit.SHARE,
                Measured.of(0.61),
                Measured.of(0.58)),
            new Restated.RestatedFigure(
                "Churn",
                "Attributable ARR",
                Unit.MONEY,
                Measured.of(410_000.0),
                Measured.of(388_000.0)),
            new Restated.RestatedFigure(
                "Pressure",
                "=1+1",
                Unit.POINTS,
                Measured.not("there was no `pressure` export"),
                Measured.of(0.04))),
        List.of(
            new Restated.RestatedVerdict(
                "Win rates", "Yes against not now", "more often", "no clear difference")),
        List.of(
            new Restated.Cause(
                "deals closed by then that were open in the exports", 4, List.of("D-1", "D-2")),
            new Restated.Cause("requests that were not in the exports", 1, List.of("=R-9"))));
  }
}
