package dev.hindsight.findings;

import dev.hindsight.findings.pressure.AnswerEffects;
import dev.hindsight.findings.pressure.AnswerWait;
import dev.hindsight.findings.pressure.AttainmentBand;
import dev.hindsight.findings.pressure.BehindQuota;
import dev.hindsight.findings.pressure.ClaimTruth;
import dev.hindsight.findings.pressure.ClaimedConfidence;
import dev.hindsight.findings.pressure.DeadlinePlans;
import dev.hindsight.findings.pressure.OnlyOpportunity;
import dev.hindsight.findings.pressure.OtherProspects;
import dev.hindsight.findings.pressure.Preparation;
import dev.hindsight.findings.pressure.PreparationWorth;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.PressureUse;
import dev.hindsight.findings.pressure.QuarterEnd;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.pressure.TacticPair;
import dev.hindsight.findings.pressure.TacticShare;
import dev.hindsight.findings.pressure.TacticWorth;
import dev.hindsight.findings.pressure.TeamFunnel;
import dev.hindsight.findings.pressure.TurnedRound;
import dev.hindsight.findings.values.ChanceLimits;
import dev.hindsight.findings.values.CrudeDifference;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Stratification;
import dev.hindsight.findings.values.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A pressure section of a plausible size: 420 requests of the window and twelve quarters of them,
 * seven teams, and an executive sponsor that goes with a yes.
 */
final class FixturePressure {

  static final String NO_PRESSURE = "there is no `pressure` export";

  private static final List<String> TEAMS =
      List.of(
          "Alpine", "Benelux", "Équipe Île-de-France", "Iberia", "Nordics", "=SUM(A1)", "日本営業部");
  private static final int[] TEAM_REQUESTS = {96, 81, 64, 58, 52, 37, 26};
  private static final int[] TEAM_UNDER = {51, 38, 47, 27, 25, 17, 12};
  private static final List<Integer> UNDER = List.of(96, 74, 62, 41, 33, 12, 28, 22, 35, 9);
  private static final int[] QUARTERLY = {61, 70, 66, 84, 77, 88, 92, 90, 99, 108, 104, 109};

  private FixturePressure() {}

  /** Everything measured. */
  static Pressure measured() {
    return section(420, Function.identity());
  }

  /** Hardly any requests: every verdict is too few to say, no team is shown. */
  static Pressure tooFew() {
    Pressure few = section(12, FixturePressure::withoutVerdict);
    PressureUse use = few.use().require();
    TeamFunnel nobody = new TeamFunnel(rate(4, 12), List.of(), List.of(), 7, 12);
    return with(
        few,
        Measured.of(
            new PressureUse(
                use.any(),
                use.byTactic(),
                use.quarters(),
                Measured.of(
                    new PressureUse.Teams(
                        nobody, each(tactic -> new PressureUse.TacticFunnel(tactic, nobody)))))));
  }

  /** There is no {@code pressure} and no {@code quotas} export; what needs neither stands. */
  static Pressure withoutPressureExport() {
    Pressure full = measured();
    QuarterEnd end = full.quarterEnd().require();
    AnswerWait waiting = full.waiting().require();
    return new Pressure(
        full.requests(),
        full.undecided(),
        Measured.not(NO_PRESSURE),
        Measured.not(NO_PRESSURE),
        Measured.not(NO_PRESSURE),
        Measured.not(NO_PRESSURE),
        full.confidence(),
        Measured.of(
            new QuarterEnd(
                end.inFortnight(),
                end.fortnightDays(),
                end.windowDays(),
                end.p(),
                end.yesInFortnight(),
                end.yesOutside(),
                Measured.not(NO_PRESSURE),
                Measured.not(NO_PRESSURE),
                end.weeks())),
        Measured.not("there is no `quotas` export"),
        full.turnedRound()
            .map(
                turned ->
                    new TurnedRound(
                        turned.refused(),
                        turned.turned(),
                        turned.within180(),
                        Measured.not(NO_PRESSURE),
                        turned.medianDays(),
                        turned.curve())),
        Measured.not(NO_PRESSURE),
        Measured.of(
            new AnswerWait(
                waiting.requests(),
                waiting.unanswered(),
                waiting.median(),
                Measured.not(NO_PRESSURE))),
        full.preparation(),
        Measured.not(NO_PRESSURE),
        Measured.not("no team"),
        full.otherProspects(),
        Measured.not(NO_PRESSURE));
  }

  private static Pressure with(Pressure pressure, Measured<PressureUse> use) {
    return new Pressure(
        pressure.requests(),
        pressure.undecided(),
        use,
        pressure.answers(),
        pressure.worth(),
        pressure.truth(),
        pressure.confidence(),
        pressure.quarterEnd(),
        pressure.behindQuota(),
        pressure.turnedRound(),
        pressure.together(),
        pressure.waiting(),
        pressure.preparation(),
        pressure.onlyOpportunity(),
        pressure.salesToDate(),
        pressure.otherProspects(),
        pressure.deadlinePlans());
  }

  private static Pressure section(int requests, Function<Verdict, Verdict> said) {
    double scale = requests / 420.0;
    return new Pressure(
        requests,
        scaled(31, scale),
        Measured.of(use(requests, scale)),
        Measured.of(answers(scale, said)),
        Measured.of(worth(scale, said)),
        Measured.of(truth(scale)),
        Measured.of(confidence(scale)),
        Measured.of(quarterEnd(scale)),
        Measured.of(behindQuota(scale, said)),
        Measured.of(turnedRound(scale)),
        Measured.of(together(requests)),
        Measured.of(waiting(requests, scale)),
        preparation(scale, said),
        Measured.of(only(scale)),
        Measured.not("quotas are exported, and tell more"),
        Measured.of(prospects(scale)),
        Measured.of(
            new DeadlinePlans(
                rate(scaled(39, scale), scaled(74, scale)),
                rate(scaled(16, scale), scaled(33, scale)),
                scaled(9, scale))));
  }

  private static OtherProspects prospects(double scale) {
    return new OtherProspects(
        rate(scaled(22, scale), scaled(61, scale)),
        rate(scaled(40, scale), scaled(61, scale)),
        List.of(
            band("0", scaled(19, scale), scaled(34, scale), 0, 1.1),
            band("1–2", scaled(27, scale), scaled(40, scale), 1.4, 1.3),
            band("3+", scaled(13, scale), scaled(21, scale), 3.9, 1.2)),
        scaled(38, scale),
        scaled(5, scale));
  }

  private static OtherProspects.Band band(
      String claimed, long any, long of, double meanClaimed, double meanCame) {
    return new OtherProspects.Band(
        claimed, rate(any, of), Measured.of(meanClaimed), Measured.of(meanCame));
  }

  private static OnlyOpportunity only(double scale) {
    return new OnlyOpportunity(
        rate(scaled(29, scale), scaled(33, scale)), Measured.of(new Estimate(3.5, 2, 5)), 1);
  }

  private static PressureUse use(int requests, double scale) {
    return new PressureUse(
        rate(scaled(217, scale), requests),
        each(tactic -> share(tactic, under(tactic), 420, scale)),
        IntStream.range(0, 12).mapToObj(quarter -> quarterly(quarter, scale)).toList(),
        Measured.of(
            new PressureUse.Teams(
                funnel(0.52, TEAM_UNDER),
                each(
                    tactic ->
                        new PressureUse.TacticFunnel(
                            tactic,
                            funnel(
                                under(tactic) / 420.0,
                                Arrays.stream(TEAM_REQUESTS)
                                    .map(of -> of * under(tactic) / 420)
                                    .toArray()))))));
  }

  private static PressureUse.Quarterly quarterly(int index, double scale) {
    int quarters = 2023 * 4 + 3 + index;
    return new PressureUse.Quarterly(
        quarters / 4 + "Q" + (quarters % 4 + 1),
        rate(scaled(QUARTERLY[index] * (38 + index) / 100, scale), scaled(QUARTERLY[index], scale)),
        each(
            tactic ->
                share(
                    tactic,
                    under(tactic) * QUARTERLY[index] * (80 + 3 * index) / 42_000,
                    QUARTERLY[index],
                    scale)));
  }

  private static TeamFunnel funnel(double share, int[] under) {
    return new TeamFunnel(
        rate(Arrays.stream(under).sum(), Arrays.stream(TEAM_REQUESTS).sum()),
        IntStream.range(0, TEAMS.size())
            .mapToObj(
                team ->
                    new TeamFunnel.Team(
                        TEAMS.get(team),
                        rate(under[team], TEAM_REQUESTS[team]),
                        limits(share, TEAM_REQUESTS[team])))
            .toList(),
        IntStream.rangeClosed(2, 10).mapToObj(tens -> limits(share, 10L * tens)).toList(),
        2,
        6);
  }

  private static ChanceLimits limits(double centre, long of) {
    double error = Math.sqrt(Math.abs(centre * (1 - centre)) / of);
    return new ChanceLimits(
        of,
        Math.max(0, centre - 1.96 * error),
        Math.min(1, centre + 1.96 * error),
        Math.max(0, centre - 3.09 * error),
        Math.min(1, centre + 3.09 * error));
  }

  private static AnswerEffects answers(double scale, Function<Verdict, Verdict> said) {
    return new AnswerEffects(
        7,
        scaled(238, scale),
        scaled(22, scale),
        scaled(51, scale),
        each(tactic -> effect(tactic, scale, said)));
  }

  private static TacticEffect effect(Tactic tactic, double scale, Function<Verdict, Verdict> said) {
    int under = under(tactic) / 2;
    boolean moves = tactic == Tactic.EXECUTIVE_SPONSOR;
    Rate with = rate(scaled(under * (moves ? 66 : 37) / 100, scale), scaled(under, scale));
    Rate without = rate(scaled((238 - under) * 38 / 100, scale), scaled(238 - under, scale));
    Verdict verdict =
        said.apply(
            under < 10
                ? Verdict.TOO_FEW_TO_SAY
                : moves ? Verdict.MORE_OFTEN : Verdict.NO_CLEAR_DIFFERENCE);
    return new TacticEffect(
        tactic,
        with,
        without,
        scaled(under / 8, scale),
        scaled(22 - under / 8, scale),
        difference(with, without),
        verdict == Verdict.TOO_FEW_TO_SAY
            ? Measured.not(tooFewAlike())
            : Measured.of(alike(Stratification.SEGMENT_SIZE, with, without)),
        verdict,
        FixtureStatistics.detectable(verdict),
        FixtureStatistics.sensitivity(verdict));
  }

  private static Measured<Estimate> difference(Rate with, Rate without) {
    return with.of() == 0 || without.of() == 0
        ? Measured.not("no such request has a signal of the tactic")
        : Measured.of(FixtureStatistics.difference(with, without));
  }

  private static LikeForLike alike(Stratification stratification, Rate with, Rate without) {
    Estimate crude = FixtureStatistics.difference(with, without);
    Estimate difference =
        new Estimate(0.9 * crude.value(), 0.9 * crude.lower(), 0.9 * crude.upper());
    double base = without.estimate().require().value();
    double p = FixtureStatistics.p(difference);
    return new LikeForLike(
        stratification,
        8,
        0.94,
        Measured.of(0.9875),
        difference,
        Measured.of(FixtureStatistics.narrower(difference)),
        Measured.of(
            new Estimate(
                1 + difference.value() / base,
                Math.max(0.1, 1 + 0.85 * difference.lower() / base),
                1 + 1.15 * difference.upper() / base)),
        p,
        Math.min(1, 4 * p));
  }

  private static String tooFewAlike() {
    return "too few to say: fewer than 10 a side lie among deals alike in segment and size";
  }

  private static List<TacticWorth> worth(double scale, Function<Verdict, Verdict> said) {
    return each(
        tactic -> {
          int under = under(tactic) / 3;
          return new TacticWorth(tactic, comparison(under, 44, 122 - under, 47, scale, said));
        });
  }

  private static DealComparison comparison(
      int with,
      int wonWith,
      int without,
      int wonWithout,
      double scale,
      Function<Verdict, Verdict> said) {
    Rate first = rate(scaled(with * wonWith / 100, scale), scaled(with, scale));
    Rate second = rate(scaled(without * wonWithout / 100, scale), scaled(without, scale));
    Verdict verdict = said.apply(with < 10 ? Verdict.TOO_FEW_TO_SAY : Verdict.NO_CLEAR_DIFFERENCE);
    return new DealComparison(
        first,
        second,
        difference(first, second).map(d -> new CrudeDifference(d, 0.41, 0.8)),
        verdict == Verdict.TOO_FEW_TO_SAY
            ? Measured.not(tooFewAlike())
            : Measured.of(alike(Stratification.SEGMENT_DEAL_TYPE_SIZE, first, second)),
        verdict,
        FixtureStatistics.detectable(verdict),
        FixtureStatistics.sensitivity(verdict));
  }

  private static ClaimTruth truth(double scale) {
    return new ClaimTruth(
        rate(scaled(44, scale), scaled(118, scale)),
        each(tactic -> share(tactic, under(tactic) / 8, under(tactic) / 3, scale)),
        Measured.of(rate(scaled(19, scale), scaled(27, scale))),
        Measured.of(rate(scaled(6, scale), scaled(17, scale))));
  }

  private static ClaimedConfidence confidence(double scale) {
    int[] deals = {4, 9, 21, 38, 34};
    int[] won = {1, 3, 9, 17, 19};
    Rate all = rate(scaled(49, scale), scaled(106, scale));
    Estimate rate = all.estimate().require();
    return new ClaimedConfidence(
        0.69,
        all,
        scaled(16, scale),
        Measured.of(scaled(12, scale)),
        IntStream.range(0, 5)
            .mapToObj(bin -> bin(bin, scaled(won[bin], scale), scaled(deals[bin], scale)))
            .toList(),
        0.2713,
        Measured.of(-0.0923),
        new Estimate(0.69 - rate.value(), 0.69 - rate.upper(), 0.69 - rate.lower()),
        scale < 1
            ? Measured.of(new ClaimedConfidence.Teams(List.of(), 7, all.of()))
            : Measured.of(new ClaimedConfidence.Teams(teamClaims(), 3, 14)));
  }

  private static ClaimedConfidence.Bin bin(int bin, long won, long deals) {
    return new ClaimedConfidence.Bin(
        bin / 5.0,
        (bin + 1) / 5.0,
        deals == 0
            ? Measured.not("nothing was claimed in this bin")
            : Measured.of(0.11 + bin / 5.0),
        rate(won, deals));
  }

  private static List<ClaimedConfidence.Team> teamClaims() {
    int[] deals = {31, 25, 21, 15};
    int[] won = {15, 11, 6, 8};
    return IntStream.range(0, 4)
        .mapToObj(
            team -> {
              Rate rate = rate(won[team], deals[team]);
              Estimate share = rate.estimate().require();
              double claimed = 0.62 + 0.04 * team;
              double half = 0.98 / Math.sqrt(deals[team]);
              return new ClaimedConfidence.Team(
                  TEAMS.get(team),
                  claimed,
                  rate,
                  new Estimate(
                      claimed - share.value(), claimed - share.upper(), claimed - share.lower()),
                  new ChanceLimits(
                      deals[team], 0.23 - half, 0.23 + half, 0.23 - 1.6 * half, 0.23 + 1.6 * half));
            })
        .toList();
  }

  private static QuarterEnd quarterEnd(double scale) {
    int[] weekly = {41, 36, 24, 22, 19, 23, 21, 18, 22, 20, 17, 22, 24, 2};
    return new QuarterEnd(
        rate(scaled(77, scale), scaled(311, scale)),
        54,
        363,
        0.00000216,
        Measured.of(rate(scaled(34, scale), scaled(70, scale))),
        Measured.of(rate(scaled(80, scale), scaled(210, scale))),
        Measured.of(signals(scaled(128, scale), scaled(77, scale))),
        Measured.of(signals(scaled(212, scale), scaled(234, scale))),
        IntStream.range(0, weekly.length)
            .mapToObj(
                week ->
                    new QuarterEnd.Week(
                        7 * week,
                        7 * week + 6,
                        scaled(weekly[week], scale),
                        week == 13 ? 4 : week == 0 ? 26 : 28))
            .toList());
  }

  private static QuarterEnd.Signals signals(long signals, long requests) {
    return new QuarterEnd.Signals(signals, requests, (double) signals / Math.max(1, requests));
  }

  private static BehindQuota behindQuota(double scale, Function<Verdict, Verdict> said) {
    int[] requests = {64, 88, 71, 92};
    int[] under = {41, 51, 36, 39};
    List<BehindQuota.Band> bands = new ArrayList<>();
    for (int i = 0; i < requests.length; i++) {
      long of = scaled(requests[i], scale);
      bands.add(
          new BehindQuota.Band(
              List.of(AttainmentBand.values()).get(i),
              of,
              Measured.of(rate(scaled(under[i], scale), of)),
              Measured.of(rate(of * 2 / 5, of))));
    }
    return new BehindQuota(
        bands,
        Measured.of(new BehindQuota.TrendTest(said.apply(Verdict.LESS_OFTEN), 8.9312, 0.0028)),
        Measured.of(
            new BehindQuota.TrendTest(said.apply(Verdict.NO_CLEAR_DIFFERENCE), 0.2104, 0.6465)),
        scaled(58, scale),
        scaled(47, scale));
  }

  private static TurnedRound turnedRound(double scale) {
    long refused = scaled(171, scale);
    List<TurnedRound.Point> curve = new ArrayList<>();
    curve.add(new TurnedRound.Point(0, refused, new Estimate(0, 0, 0.02)));
    for (int turned = 1; turned <= scaled(26, scale); turned++) {
      curve.add(
          new TurnedRound.Point(
              6 * turned + 3,
              refused - 3L * turned,
              FixtureStatistics.wilson((double) turned, (double) refused)));
    }
    return new TurnedRound(
        refused,
        curve.size() - 1L,
        Measured.of(curve.get(curve.size() - 1).turned()),
        Measured.of(rate(scaled(18, scale), curve.size() - 1L)),
        curve.size() == 1
            ? Measured.not("no such request got a yes within 180 days")
            : Measured.of((double) curve.get(curve.size() / 2).day()),
        curve);
  }

  private static List<TacticPair> together(int requests) {
    return requests < 100
        ? List.of()
        : List.of(
            pair(Tactic.DEADLINE, Tactic.LAST_MINUTE_ISSUE, 12, requests),
            pair(Tactic.EXECUTIVE_SPONSOR, Tactic.DONE_DEAL, 9, requests),
            pair(Tactic.DEADLINE, Tactic.COMPETITOR_HAS_IT, 19, requests),
            pair(Tactic.COMPETITOR_HAS_IT, Tactic.CHURN_THREAT, 5, requests));
  }

  private static TacticPair pair(Tactic first, Tactic second, long joint, int requests) {
    int a = under(first);
    int b = under(second);
    return new TacticPair(
        first, second, joint, a, b, requests, joint * (double) requests / ((double) a * b));
  }

  private static AnswerWait waiting(int requests, double scale) {
    List<String> labels = List.of("1", "2", "3", "4", "5–8", "9+");
    int[] signals = {168, 71, 40, 22, 27, 12};
    int[] days = {2_806, 2_240, 1_702, 1_214, 2_480, 1_322};
    return new AnswerWait(
        requests,
        scaled(31, scale),
        Measured.of(
            new AnswerWait.Median(
                19,
                Measured.of(17),
                scale < 1 ? Measured.not("the limit is never reached") : Measured.of(21))),
        Measured.of(
            IntStream.range(0, labels.size())
                .mapToObj(
                    week ->
                        new AnswerWait.Week(
                            labels.get(week),
                            scaled(signals[week], scale),
                            scaled(days[week], scale),
                            Measured.of(700.0 * signals[week] / days[week])))
                .toList()));
  }

  private static List<PreparationWorth> preparation(double scale, Function<Verdict, Verdict> said) {
    return List.of(
        new PreparationWorth(
            Preparation.WRITTEN_DESCRIPTION, Measured.of(comparison(142, 51, 96, 39, scale, said))),
        new PreparationWorth(
            Preparation.PROSPECT_INTERVIEWED,
            scale < 1
                ? Measured.not("the `requests` export has no column `prospect_interviewed`")
                : Measured.of(comparison(71, 53, 160, 44, scale, said))));
  }

  private static int under(Tactic tactic) {
    return UNDER.get(List.of(Tactic.values()).indexOf(tactic));
  }

  private static Verdict withoutVerdict(Verdict verdict) {
    return switch (verdict) {
      case MORE_OFTEN, LESS_OFTEN, NO_CLEAR_DIFFERENCE, TOO_FEW_TO_SAY -> Verdict.TOO_FEW_TO_SAY;
      case NOT_MEASURED -> Verdict.NOT_MEASURED;
    };
  }

  private static TacticShare share(Tactic tactic, int count, int of, double scale) {
    return new TacticShare(tactic, rate(scaled(count, scale), scaled(of, scale)));
  }

  private static <T> List<T> each(Function<Tactic, T> made) {
    return Arrays.stream(Tactic.values()).map(made).toList();
  }

  private static long scaled(int count, double scale) {
    return (long) Math.floor(count * scale);
  }

  private static Rate rate(long count, long of) {
    return FixtureStatistics.rate(count, of);
  }
}
