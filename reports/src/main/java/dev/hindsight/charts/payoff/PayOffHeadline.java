package dev.hindsight.charts.payoff;

import dev.hindsight.charts.drawing.Lettering;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.drawing.Typesetting;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.payoff.PromiseOutcomes;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What trade-offs came to, as a title, and never more certain than the figures are. */
final class PayOffHeadline {

  private static final int NAMED = 2;
  private static final double NAME_IN_TITLE = 260;

  /** What has no product manager, and those that are put together. */
  private static final Set<String> NOBODY = Set.of("(none)", "(others)");

  private PayOffHeadline() {}

  /** What is left of what yes and alternative gained? */
  static String net(Findings findings, NetTotal given) {
    if (PayOffWords.tooFew(findings, given)) {
      return "Too few settled trade-offs to say whether yes and alternative paid off";
    }
    Estimate net = given.net().require();
    String came =
        PayOffWords.moreOrLess(findings, net)
            + " than like deals with a not now, net of what they displaced";
    return net.excludes(0)
        ? "Requests answered yes or alternative are associated with " + came
        : "Not clear whether yes and alternative paid off: " + came;
  }

  /** Which answer came out ahead of the other? */
  static String answers(Findings findings, List<PayOffLevel> levels) {
    return levels(
        findings,
        levels,
        "Too few settled trade-offs to say which answer came out ahead",
        "No answer came out clearly ahead of the other answer to like deals",
        "the other answer");
  }

  /** Which kind of alternative came out ahead of a not now? */
  static String kinds(Findings findings, List<PayOffLevel> levels) {
    return levels(
        findings,
        levels,
        "Too few settled alternatives to say which kind paid off",
        "No kind of alternative came out clearly ahead of a not now or behind it",
        "a not now");
  }

  private static String levels(
      Findings findings, List<PayOffLevel> levels, String tooFew, String unclear, String other) {
    List<PayOffLevel> enough =
        levels.stream().filter(l -> !PayOffWords.tooFew(findings, l.settled())).toList();
    if (enough.isEmpty()) {
      return tooFew;
    }
    List<PayOffLevel> clear = enough.stream().filter(PayOffHeadline::isClear).toList();
    if (clear.isEmpty()) {
      return unclear;
    }
    return clear.stream()
        .limit(NAMED)
        .map(level -> aheadOrBehind(findings, level))
        .collect(Collectors.joining("; ", "Against " + other + " to like deals, ", ""));
  }

  private static String aheadOrBehind(Findings findings, PayOffLevel level) {
    Estimate net = net(level);
    String name = Lettering.strong(Look.TITLE).cut(level.name().replace('_', ' '), NAME_IN_TITLE);
    return "%s comes out %s: %s"
        .formatted(
            Typesetting.isolated(name),
            net.value() > 0 ? "ahead" : "behind",
            PayOffWords.money(findings, net));
  }

  private static boolean isClear(PayOffLevel level) {
    return net(level).excludes(0);
  }

  private static Estimate net(PayOffLevel level) {
    return level.settled().net().require();
  }

  /** How many come out ahead? Nobody is named: a title is no pillory. */
  static String managers(List<PayOffLevel> levels) {
    List<PayOffLevel> people = levels.stream().filter(l -> !NOBODY.contains(l.name())).toList();
    long ahead = people.stream().filter(l -> net(l).lower() > 0).count();
    long behind = people.stream().filter(l -> net(l).upper() < 0).count();
    return "Of %s with enough settled trade-offs, %s came out clearly ahead of like deals, %s clearly behind"
        .formatted(
            Say.count(people.size(), "product manager"),
            ahead == 0 ? "none" : Say.count(ahead),
            behind == 0 ? "none" : Say.count(behind));
  }

  /** How many paid off? */
  static String verdicts(Findings findings, PayOffLevel all) {
    NetTotal settled = all.settled();
    if (PayOffWords.tooFew(findings, settled)) {
      return "Too few trade-offs are settled to say how many paid off: "
          + PayOffWords.counts(settled.requests(), all.tooEarly().requests());
    }
    return "Of %s settled trade-offs, %s paid off and %s did not; for %s it is too early"
        .formatted(
            Say.count(settled.requests()),
            Say.count(settled.paidOff()),
            Say.count(settled.didNot()),
            Say.count(all.tooEarly().requests()));
  }

  /** How many promises were kept? */
  static String promises(Findings findings, PromiseOutcomes all) {
    if (Words.tooFew(findings, all.due())) {
      return "Too few promises have come due to say how many are kept";
    }
    return "Of %s due, %s were delivered on time, %s late, and %s not yet"
        .formatted(
            Say.count(all.due(), "promise"),
            Say.share(all.onTime().estimate().require()),
            share(all.late()),
            share(all.notDelivered()));
  }

  private static String share(Rate rate) {
    return Unit.SHARE.say(rate.estimate().require().value());
  }
}
