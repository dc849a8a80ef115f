package dev.hindsight.charts.pressure;

import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.pressure.AnswerEffects;
import dev.hindsight.findings.pressure.BehindQuota;
import dev.hindsight.findings.pressure.ClaimedConfidence;
import dev.hindsight.findings.pressure.PressureUse;
import dev.hindsight.findings.pressure.QuarterEnd;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.pressure.TacticShare;
import dev.hindsight.findings.pressure.TeamFunnel;
import dev.hindsight.findings.pressure.TurnedRound;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.Comparator;
import java.util.List;

/** What was found about pressure, as a title, and never more certain than the figures are. */
public final class PressureHeadline {

  private PressureHeadline() {}

  /** Which tactics go with a yes? */
  static String answers(AnswerEffects answers) {
    List<TacticEffect> clear =
        answers.tactics().stream()
            .filter(PressureHeadline::isClear)
            .sorted(Comparator.comparingDouble(effect -> effect.likeForLike().require().q()))
            .toList();
    if (clear.isEmpty()) {
      return "No tactic clearly goes with more or fewer yes among like requests" + widest(answers);
    }
    TacticEffect first = clear.get(0);
    String points = Say.points(first.likeForLike().require().difference());
    return clear.size() == 1
        ? "Among like requests, those under %s get a yes %s: %s"
            .formatted(quoted(first.tactic()), first.verdict().label(), points)
        : "%s tactics go with more or fewer yes among like requests, %s most clearly: %s"
            .formatted(Say.count(clear.size()), quoted(first.tactic()), points);
  }

  /** So that “no tactic” is not read as “no effect”. */
  private static String widest(AnswerEffects answers) {
    List<Estimate> intervals =
        answers.tactics().stream()
            .map(TacticEffect::likeForLike)
            .filter(Measured::isMeasured)
            .map(each -> each.require().difference())
            .toList();
    return intervals.isEmpty()
        ? ""
        : ": all intervals within " + Unit.POINTS.say(Estimate.around(intervals));
  }

  private static boolean isClear(TacticEffect effect) {
    return effect.verdict().isClear() && effect.likeForLike().isMeasured();
  }

  /** Did what sales were sure of come true? */
  public static String claims(ClaimedConfidence confidence) {
    Estimate overclaim = confidence.overclaim();
    String found =
        !overclaim.excludes(0)
            ? "No clear gap between claims and wins"
            : "Sales claimed %s than was won".formatted(overclaim.value() > 0 ? "more" : "less");
    return "%s: %s claimed, %s won"
        .formatted(found, Say.share(confidence.meanClaimed()), within(confidence.won()));
  }

  /** Do requests pile up at the end of a quarter? */
  static String quarterEnd(QuarterEnd end) {
    Estimate share = end.inFortnight().estimate().require();
    String days = Say.share(end.expectedShare());
    return share.excludes(end.expectedShare())
        ? "%s of requests come in a quarter\u2019s last fortnight, which holds %s of the days"
            .formatted(Say.share(share), days)
        : "No clear %s at quarter end: %s of requests come in the last fortnight, which holds %s of the days"
            .formatted(
                share.value() < end.expectedShare() ? "lull" : "surge", Say.share(share), days);
  }

  /** Does pressure rise where a team is behind its quota? */
  static String attainment(Measured<BehindQuota.TrendTest> trend) {
    if (!trend.isMeasured()) {
      return "Whether pressure goes with quota attainment cannot be said";
    }
    String p = Say.p(trend.require().p());
    return switch (trend.require().direction()) {
      case LESS_OFTEN ->
          "The further a team is ahead of its quota, the fewer of its requests are pressed: " + p;
      case MORE_OFTEN ->
          "The further a team is ahead of its quota, the more of its requests are pressed: " + p;
      case NO_CLEAR_DIFFERENCE -> "No clear trend of pressure with quota attainment: " + p;
      case TOO_FEW_TO_SAY, NOT_MEASURED ->
          "Too few requests to say whether pressure goes with quota attainment";
    };
  }

  /** Do teams differ by more than chance? */
  static String teams(TeamFunnel funnel) {
    long beyond =
        funnel.teams().stream().filter(team -> team.limits().exceededBy(share(team))).count();
    long far =
        funnel.teams().stream().filter(team -> team.limits().farExceededBy(share(team))).count();
    int teams = funnel.teams().size();
    if (beyond == 0) {
      return "No team of %s differs from the others by more than chance would make it"
          .formatted(Say.count(teams));
    }
    String keeps =
        "%s of %s %s outside where chance alone keeps %s\u00a0%% of teams"
            .formatted(
                Say.count(beyond),
                Say.count(teams, "team"),
                beyond == 1 ? "lies" : "lie",
                beyond == far ? "99.8" : "95");
    return far == 0
        ? keeps + byChance(teams)
        : keeps
            + (beyond == far ? "" : ", %s outside that of 99.8\u00a0%%".formatted(Say.count(far)));
  }

  /** One team in twenty lies there without any cause. */
  private static String byChance(int teams) {
    return "; it would put "
        + (teams < 20 ? "fewer than 1" : "about " + Say.count(Math.round(teams / 20.0)))
        + " there";
  }

  private static double share(TeamFunnel.Team team) {
    return team.rate().estimate().require().value();
  }

  /** How often does a refusal become a yes? */
  static String turned(TurnedRound turned) {
    return turned.within180().isMeasured()
        ? "Within 180 days, %s of refusals became a yes"
            .formatted(Say.share(turned.within180().require()))
        : "%s of %s became a yes; too few were followed long enough to say how many will"
            .formatted(Say.count(turned.turned()), Say.count(turned.refused(), "refusal"));
  }

  /** How many requests are pressed, and how? */
  static String use(PressureUse use) {
    TacticShare most =
        use.byTactic().stream()
            .max(Comparator.comparingLong(share -> share.rate().count()))
            .orElseThrow();
    return "%s of requests came under pressure, most often %s: %s"
        .formatted(within(use.any()), quoted(most.tactic()), within(most.rate()));
  }

  private static String within(Rate rate) {
    return Say.share(rate.estimate().require());
  }

  static String quoted(Tactic tactic) {
    return "\u201c" + Words.within(tactic) + "\u201d";
  }
}
