package dev.hindsight.stories;

import dev.hindsight.findings.ReportedFeature;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.Feature.Answered;
import dev.hindsight.findings.features.Feature.AskedBy;
import dev.hindsight.findings.features.FeaturePromises;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What became of one feature: who asked, what was answered, what that came to. */
public final class FeatureStory {

  /** The requests that one story names. */
  private static final int MOST_NAMED = 20;

  private final ReportedFeature reported;
  private final Feature told;
  private final StoryText text = new StoryText();

  private FeatureStory(ReportedFeature reported) {
    this.reported = reported;
    this.told = reported.feature();
  }

  /** The story. */
  public static Story of(ReportedFeature reported) {
    return new FeatureStory(reported).story();
  }

  private Story story() {
    asked();
    answered();
    won();
    text.section("What it came to");
    new FeatureWorth(told).write(text);
    displaced();
    requests();
    return new Story(
        told.name(),
        "From the review of %s, with what was known on %s: the requests of the last twelve quarters. Money in %s."
            .formatted(reported.quarter(), Say.day(reported.asOf()), reported.reportingCurrency()),
        text.sections(),
        "Several features can hang on one deal: what became of it says something of each, and not"
            + " of one alone.");
  }

  private void asked() {
    text.section("Who asked")
        .say(
            "%s of %s, %s.".formatted(count(told.requests(), "request"), accounts(), days()),
            names("Sales teams", told.teams()),
            names("Segments", told.segments()))
        .say(deals(), spellings())
        .say(near());
  }

  private String accounts() {
    return count(told.accounts(), "account");
  }

  private String days() {
    return told.firstAsked().equals(told.lastAsked())
        ? "on " + Say.day(told.firstAsked())
        : "from " + Say.period(told.firstAsked(), told.lastAsked());
  }

  /** Those that asked most; the rest are told together. */
  private String names(String label, List<AskedBy> asked) {
    long others = told.requests() - asked.stream().mapToLong(AskedBy::requests).sum();
    return label
        + ": "
        + asked.stream()
            .map(each -> each.name() + " " + Say.count(each.requests()))
            .collect(Collectors.joining(", "))
        + (others == 0 ? "" : ", others " + Say.count(others))
        + ".";
  }

  private String deals() {
    if (!told.asked().isMeasured()) {
      return count(told.deals(), "deal")
          + "; what they are worth is not measured: "
          + told.asked().notMeasured()
          + ".";
    }
    return "%s, worth %s together, of which %s is open%s."
        .formatted(
            count(told.deals(), "deal"),
            Unit.MONEY.say(told.asked().require().doubleValue()),
            Unit.MONEY.say(told.open().require().doubleValue()),
            told.withoutSize() == 0
                ? ""
                : "; " + Say.count(told.withoutSize()) + " without a size");
  }

  private String spellings() {
    return told.spellings() == 1 ? "" : "Written in " + Say.count(told.spellings()) + " ways.";
  }

  private String near() {
    return told.near().isEmpty()
        ? ""
        : "May mean the same, and is counted apart: "
            + told.near().stream().map(each -> "“" + each + "”").collect(Collectors.joining(", "))
            + ".";
  }

  private void answered() {
    text.section("What was answered")
        .say(
            told.answers().stream()
                    .filter(each -> each.requests() > 0)
                    .map(FeatureStory::answer)
                    .collect(Collectors.joining(", "))
                + ".")
        .say(promises());
  }

  private static String answer(Answered answered) {
    return answered.answer().label() + " " + Say.count(answered.requests());
  }

  private String promises() {
    if (!told.promises().isMeasured()) {
      return "Whether promises were kept is not measured: " + told.promises().notMeasured() + ".";
    }
    FeaturePromises promises = told.promises().require();
    return promises.all() == 0
        ? "No day was promised."
        : "Promised %s: %s delivered on time, %s late, %s overdue, %s not due yet."
            .formatted(
                promises.all() == 1 ? "once" : Say.count(promises.all()) + " times",
                Say.count(promises.onTime()),
                Say.count(promises.late()),
                Say.count(promises.notDelivered()),
                Say.count(promises.notDue()));
  }

  private void won() {
    text.section("Won without it")
        .say(share("Refused", told.wonWithout()), share("Given", told.wonWith()), compared());
  }

  private static String share(String answer, Rate rate) {
    return rate.estimate().isMeasured()
        ? "%s: %s closed deals won, %s %s."
            .formatted(
                answer,
                Say.counts(rate),
                Say.share(rate.estimate().require().value()),
                Say.interval(Unit.SHARE, rate.estimate().require()))
        : answer + ": no deal is closed.";
  }

  private String compared() {
    if (!told.compared().isMeasured()) {
      return Say.capital(told.compared().notMeasured()) + ".";
    }
    DealComparison compared = told.compared().require();
    return "Among like deals: "
        + compared.verdict().label()
        + compared
            .likeForLike()
            .map(LikeForLike::difference)
            .map(each -> " with it, " + Say.points(each))
            .optional()
            .orElse("")
        + ".";
  }

  private void displaced() {
    text.section("What it displaced");
    if (told.items().isEmpty()) {
      text.say("Nothing, as far as the exports say.");
    }
    told.items().forEach(item -> text.linked(Subject.ITEM, item.roadmapItemId(), item.title()));
    long more = told.displaced() - told.items().size();
    text.say(more > 0 ? "And " + count(more, "more item") + "." : "");
  }

  private void requests() {
    List<TradeOff> tradeOffs = reported.tradeOffs();
    text.section("Its decided requests");
    if (tradeOffs.isEmpty()) {
      text.say("None among the trade-offs that this report holds.");
    }
    tradeOffs.stream()
        .limit(MOST_NAMED)
        .forEach(each -> text.linked(Subject.REQUEST, each.requestId(), tradeOff(each)));
    text.say(
        tradeOffs.size() > MOST_NAMED
            ? "And " + count((long) tradeOffs.size() - MOST_NAMED, "more request") + "."
            : "");
  }

  private static String tradeOff(TradeOff tradeOff) {
    return "%s on %s%s; %s; %s."
        .formatted(
            tradeOff.answer().label().toLowerCase(Locale.ROOT),
            Say.day(tradeOff.decidedAt()),
            account(tradeOff),
            tradeOff.outcome().label(),
            tradeOff.net().isMeasured()
                ? "net " + Unit.MONEY.say(tradeOff.net().require().value())
                : "not judged: " + tradeOff.reason());
  }

  private static String account(TradeOff tradeOff) {
    String name = tradeOff.accountName().isEmpty() ? tradeOff.accountId() : tradeOff.accountName();
    return name.isEmpty() ? "" : " for " + name;
  }

  private static String count(long count, String one) {
    return Say.count(count, one);
  }
}
