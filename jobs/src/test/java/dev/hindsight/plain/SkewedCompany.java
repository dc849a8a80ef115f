package dev.hindsight.plain;

import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReportingCurrency;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decision;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Moment;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.words.DealType;
import dev.hindsight.exports.rows.ExportedColumns;
import dev.hindsight.findings.values.DealOutcome;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.history.DealHistory;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.RequestHistory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up company of four years, in memory, that is hard to judge: the largest 5 % of its deals
 * hold two fifths of the money, bigger deals get more yes and are won less often, and a customer
 * has several deals. What an answer adds to the chance of winning is the same whatever the deal is
 * like, so that every figure has a known truth.
 */
public final class SkewedCompany {

  public static final LocalDate FROM = LocalDate.of(2022, 10, 1);
  public static final LocalDate TO = LocalDate.of(2026, 9, 30);
  public static final int REQUESTS = 1500;

  /** What answers add to the chance of winning where none adds anything. */
  public static final Map<DecisionClass, Double> NULL = Map.of();

  /** What answers add to the chance of winning where something is planted. */
  public static final Map<DecisionClass, Double> PLANTED =
      Map.of(DecisionClass.YES, 0.06, DecisionClass.NEVER, -0.05, DecisionClass.ALTERNATIVE, 0.10);

  private static final double ACCOUNTS_PER_REQUEST = 0.6;
  private static final List<String> SEGMENTS = Arrays.asList("small", "mid", "enterprise", null);
  private static final double[] SEGMENT_SHARES = {0.48, 0.29, 0.19, 0.04};
  private static final double[] SEGMENT_MEDIANS = {12_000, 45_000, 180_000, 30_000};
  private static final double[] SEGMENT_CHANCES = {0.05, 0, -0.08, -0.02};
  private static final List<DealType> TYPES =
      Arrays.asList(DealType.NEW_BUSINESS, DealType.EXPANSION, DealType.RENEWAL, null);
  private static final double[] TYPE_SHARES = {0.50, 0.30, 0.15, 0.05};
  private static final double[] TYPE_CHANCES = {0, 0.08, 0.15, 0.02};
  private static final double[] TERCILE_CHANCES = {0.50, 0.40, 0.28};
  private static final double[] TERCILE_YES = {0.14, 0.22, 0.32};
  private static final double[] REQUEST_COUNTS = {0.75, 0.17, 0.08};
  private static final double WITHOUT_REQUEST = 0.30;
  private static final double SIGMA = 0.9;
  private static final double AMOUNT_SIGMA = 0.15;
  private static final double EXPECTED_UNKNOWN = 0.1;
  private static final int YES_DAYS = 20;

  /** The answers other than yes, and how they share what is left. */
  private static final List<DecisionClass> OTHERS =
      List.of(DecisionClass.NOT_NOW, DecisionClass.ALTERNATIVE, DecisionClass.NEVER);

  private static final double[] OTHER_SHARES = {0.55, 0.25, 0.20};

  /** Of what is not won: lost, and ended without a decision. */
  private static final double[] NOT_WON = {0.85, 0.15};

  private final Random random;
  private final int requests;
  private final Effect effect;
  private final List<DealHistory> deals = new ArrayList<>();
  private int lines;

  /** What is drawn before it is known which tercile a deal's size falls into. */
  private record Draft(int account, int segment, double size, int requests) {}

  /** What a request adds to the chance that its deal is won; of several requests the mean. */
  public interface Effect {

    double of(String requestId, DecisionClass answer);
  }

  private SkewedCompany(long seed, int requests, Effect effect) {
    this.random = new Random(seed);
    this.requests = requests;
    this.effect = effect;
  }

  /**
   * The deals of a company, all of them dated before the end of the four years or open then.
   *
   * @param effects what an answer adds to the chance of winning; nothing where it has no entry
   */
  public static List<DealHistory> of(long seed, Map<DecisionClass, Double> effects) {
    return of(seed, REQUESTS, (request, answer) -> effects.getOrDefault(answer, 0.0));
  }

  /** The same with so many requests, each with an effect of its own. */
  public static List<DealHistory> of(long seed, int requests, Effect effect) {
    return new SkewedCompany(seed, requests, effect).made();
  }

  /** The deals of a company as its review on the last day knows them. */
  public static List<KnownDeal> known(long seed, Map<DecisionClass, Double> effects) {
    ReviewBasis basis = basis();
    return of(seed, effects).stream().map(each -> KnownDeal.of(each, basis)).toList();
  }

  /** A review on the last day of the four years. */
  public static ReviewBasis basis() {
    return new ReviewBasis(
        ReviewPeriod.of(new FiscalCalendar(1), TO),
        ReportingCurrency.of("USD", List.of()),
        columns(),
        365,
        7);
  }

  /** What the answers in force of a deal together add to its chance: their mean. */
  public static double effect(List<DecisionClass> answers, Map<DecisionClass, Double> effects) {
    return answers.stream()
        .mapToDouble(each -> effects.getOrDefault(each, 0.0))
        .average()
        .orElse(0);
  }

  private static ExportedColumns columns() {
    return new ExportedColumns(
        Contract.TABLES.stream()
            .filter(Set.of(Deals.TABLE, Requests.TABLE, Decisions.TABLE)::contains)
            .collect(Collectors.toMap(Table::name, SkewedCompany::allColumns)));
  }

  private static Set<String> allColumns(Table table) {
    return table.fields().stream().map(Field::name).collect(Collectors.toSet());
  }

  private List<DealHistory> made() {
    int[] segments =
        IntStream.range(0, (int) (requests * ACCOUNTS_PER_REQUEST))
            .map(account -> one(SEGMENT_SHARES))
            .toArray();
    List<Draft> drafts = drafts(segments);
    double[] sizes = drafts.stream().mapToDouble(Draft::size).sorted().toArray();
    drafts.forEach(draft -> deals.add(deal(draft, tercile(draft.size(), sizes))));
    return deals;
  }

  private List<Draft> drafts(int[] segments) {
    List<Draft> drafts = new ArrayList<>();
    for (int made = 0; made < requests; ) {
      int asked = Math.min(1 + one(REQUEST_COUNTS), requests - made);
      drafts.add(draft(segments, asked));
      made += asked;
    }
    for (long more = Math.round(WITHOUT_REQUEST * drafts.size()); more > 0; more--) {
      drafts.add(draft(segments, 0));
    }
    return drafts;
  }

  private Draft draft(int[] segments, int requests) {
    int account = random.nextInt(segments.length);
    int segment = segments[account];
    return new Draft(account, segment, logNormal(SEGMENT_MEDIANS[segment], SIGMA), requests);
  }

  private static int tercile(double size, double[] sorted) {
    int rank = Arrays.binarySearch(sorted, size);
    return rank * 3 / sorted.length;
  }

  private DealHistory deal(Draft draft, int tercile) {
    String id = "D%05d".formatted(deals.size());
    LocalDate asked = FROM.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(FROM, TO)));
    List<RequestHistory> raised = new ArrayList<>();
    for (int place = 0; place < draft.requests(); place++) {
      raised.add(request(id, place, asked, tercile));
    }
    boolean yes = raised.stream().anyMatch(each -> answer(each) == DecisionClass.YES);
    LocalDate close = asked.plusDays(10 + Math.round(gamma2(40)) + (yes ? YES_DAYS : 0));
    int type = one(TYPE_SHARES);
    double chance =
        TERCILE_CHANCES[tercile]
            + SEGMENT_CHANCES[draft.segment()]
            + TYPE_CHANCES[type]
            + added(close, raised);
    return new DealHistory(
        id,
        Optional.of(
            row(id, draft, TYPES.get(type), asked.minusDays(random.nextInt(30)), close, chance)),
        raised);
  }

  private static DecisionClass answer(RequestHistory request) {
    return request.decisions().get(0).decision();
  }

  /** What those of the requests add that were answered by the close. */
  private double added(LocalDate close, List<RequestHistory> raised) {
    return raised.stream()
        .filter(each -> !each.decisions().get(0).decidedOn().isAfter(close))
        .mapToDouble(each -> effect.of(each.request().requestId(), answer(each)))
        .average()
        .orElse(0);
  }

  private Deal row(
      String id, Draft draft, DealType type, LocalDate opened, LocalDate close, double chance) {
    BigDecimal expected = money(draft.size());
    DealOutcome outcome = outcome(chance);
    return new Deal(
        place(),
        id,
        close.isAfter(TO) ? DealOutcome.OPEN : outcome,
        money(logNormal(draft.size(), AMOUNT_SIGMA)),
        close,
        random.nextDouble() < EXPECTED_UNKNOWN ? null : expected,
        opened,
        null,
        "A%04d".formatted(draft.account()),
        SEGMENTS.get(draft.segment()),
        null,
        type,
        null,
        null,
        null,
        null);
  }

  private DealOutcome outcome(double chance) {
    boolean won = random.nextDouble() < chance;
    boolean undecided = one(NOT_WON) == 1;
    return won ? DealOutcome.WON : undecided ? DealOutcome.NO_DECISION : DealOutcome.LOST;
  }

  private RequestHistory request(String dealId, int number, LocalDate asked, int tercile) {
    String id = dealId + "-" + number;
    Request row =
        new Request(
            place(), id, dealId, asked, null, null, null, null, null, null, null, null, null, null,
            null);
    LocalDate decided = asked.plusDays(1 + Math.round(gammaOneAndAHalf(9)));
    Decision decision =
        new Decision(
            place(),
            "X" + id,
            id,
            Moment.of(decided.atStartOfDay()),
            answer(tercile),
            null,
            null,
            null,
            null,
            null);
    return new RequestHistory(row, List.of(decision), List.of(), List.of());
  }

  private DecisionClass answer(int tercile) {
    return random.nextDouble() < TERCILE_YES[tercile]
        ? DecisionClass.YES
        : OTHERS.get(one(OTHER_SHARES));
  }

  private Place place() {
    return new Place(0, ++lines + 1L);
  }

  private int one(double[] shares) {
    double draw = random.nextDouble();
    int which = 0;
    while (which < shares.length - 1 && draw >= shares[which]) {
      draw -= shares[which++];
    }
    return which;
  }

  private double logNormal(double median, double sigma) {
    return median * Math.exp(sigma * random.nextGaussian());
  }

  /** Shape 2: two exponential times. */
  private double gamma2(double scale) {
    return scale * (exponential() + exponential());
  }

  /** Shape 1.5: an exponential time, and half the square of a normal number. */
  private double gammaOneAndAHalf(double scale) {
    double normal = random.nextGaussian();
    return scale * (exponential() + normal * normal / 2);
  }

  private double exponential() {
    return -Math.log(1 - random.nextDouble());
  }

  private static BigDecimal money(double amount) {
    return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
  }
}
