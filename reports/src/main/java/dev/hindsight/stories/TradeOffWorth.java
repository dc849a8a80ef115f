package dev.hindsight.stories;

import dev.hindsight.findings.ReportedTradeOff;
import dev.hindsight.findings.payoff.LikeRequests;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.stories.Story.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one trade-off came to, beside what like ones came to. */
final class TradeOffWorth {

  private final ReportedTradeOff reported;
  private final TradeOff told;

  TradeOffWorth(ReportedTradeOff reported) {
    this.reported = reported;
    this.told = reported.tradeOff();
  }

  void write(StoryText text) {
    text.section("What it came to").figures(lines()).say(verdict());
    text.section("What like requests came to").say(like());
  }

  private List<Line> lines() {
    return told.answer().isGiven()
        ? List.of(
            share(),
            likely("not now"),
            StoryText.figure("Gain", Unit.MONEY, told.gain()),
            StoryText.figure("Displacement cost", Unit.MONEY, told.displacementCost()),
            StoryText.figure("Effort cost", Unit.MONEY, told.effortCost()),
            StoryText.figure("Net", Unit.MONEY, told.net()))
        : List.of(
            share(),
            likely("yes"),
            StoryText.figure("Forgone", Unit.MONEY, told.gain().map(Say::turned)),
            StoryText.figure("Net", Unit.MONEY, told.net()));
  }

  private Line share() {
    return new Line(
        "Hung on it",
        told.share() == null ? "" : money(told.share()),
        told.share() == null ? "not measured: the deal has no size" : "");
  }

  private Line likely(String other) {
    String label = "Like deals won with " + other;
    return told.likely().isMeasured()
        ? new Line(label, Say.share(told.likely().require()), "")
        : StoryText.notMeasured(label, told.likely().notMeasured());
  }

  private String verdict() {
    return switch (told.verdict()) {
      case PAID_OFF -> "Verdict: it paid off" + certainty();
      case DID_NOT -> "Verdict: it did not pay off" + certainty();
      case EVEN -> "Verdict: it came out even.";
      case TOO_EARLY -> "Verdict: too early to say: " + told.reason() + ".";
      case NOT_MEASURED -> "Verdict: not measured: " + told.reason() + ".";
    };
  }

  private String certainty() {
    return told.net().isMeasured() && !told.net().require().excludes(0)
        ? ", though the interval of its net goes both ways."
        : ".";
  }

  private String like() {
    return reported.like().isMeasured()
        ? like(reported.like().require())
        : StoryText.notMeasured(reported.like());
  }

  private String like(LikeRequests like) {
    NetTotal settled = like.settled();
    String group = group(like) + ": ";
    if (settled.requests() == 0) {
      return group + "none can be judged yet.";
    }
    return group
        + "%s can be judged; %s paid off, %s did not%s. %s %s"
            .formatted(
                count(settled.requests()),
                count(settled.paidOff()),
                count(settled.didNot()),
                settled.notMeasured() == 0
                    ? ""
                    : ", " + count(settled.notMeasured()) + " not measured",
                won(settled),
                net(settled));
  }

  private static String group(LikeRequests like) {
    String traits =
        Stream.of(like.segment(), like.dealType(), like.sizeBand())
            .filter(trait -> !trait.isEmpty())
            .map(trait -> trait.replace('_', ' '))
            .collect(Collectors.joining(", "));
    String answer = like.answer().label().toLowerCase(Locale.ROOT);
    return "Answered %s%s".formatted(answer, traits.isEmpty() ? "" : ", " + traits);
  }

  private static String won(NetTotal settled) {
    return settled.won().estimate().isMeasured()
        ? "Deals won: %s, %s."
            .formatted(Say.counts(settled.won()), Say.share(settled.won().estimate().require()))
        : "None of the deals is closed.";
  }

  private String net(NetTotal settled) {
    if (!settled.net().isMeasured()) {
      return "What they come to together is not measured: " + settled.net().notMeasured() + ".";
    }
    Estimate net = settled.net().require();
    return "Together they come to %s %s%s."
        .formatted(
            Unit.MONEY.say(net.value()), Say.interval(Unit.MONEY, net), clarity(settled, net));
  }

  private String clarity(NetTotal settled, Estimate net) {
    if (settled.requests() < reported.minimumCount()) {
      return ": fewer than " + reported.minimumCount() + ", too few to say more";
    }
    return net.excludes(0) ? "" : ": no clear gain or loss";
  }

  private static String money(BigDecimal money) {
    return Unit.MONEY.say(money.doubleValue());
  }

  private static String count(long count) {
    return Say.count(count);
  }
}
