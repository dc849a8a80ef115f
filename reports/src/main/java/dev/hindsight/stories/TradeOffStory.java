package dev.hindsight.stories;

import dev.hindsight.findings.ReportedTradeOff;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.payoff.TradeOff.Answer;
import dev.hindsight.findings.payoff.TradeOff.Displaced;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One trade-off from the request to what it came to, in the order in which it happened. */
public final class TradeOffStory {

  private final ReportedTradeOff reported;
  private final TradeOff told;
  private final StoryText text = new StoryText();

  private TradeOffStory(ReportedTradeOff reported) {
    this.reported = reported;
    this.told = reported.tradeOff();
  }

  /** The story. */
  public static Story of(ReportedTradeOff reported) {
    return new TradeOffStory(reported).story();
  }

  private Story story() {
    asked();
    answered();
    displaced();
    text.section("The deal").say(outcome());
    new TradeOffWorth(reported).write(text);
    return new Story(
        told.requestId() + (told.feature().isEmpty() ? "" : ": " + told.feature()),
        "From the review of %s, with what was known on %s. Money in %s."
            .formatted(reported.quarter(), day(reported.asOf()), reported.reportingCurrency()),
        text.sections(),
        "One decision is an anecdote: whether it paid off is chance as much as judgement. Conclusions are drawn from what many came to.");
  }

  private void asked() {
    text.section("What was asked")
        .say(
            "On %s%s, for deal %s%s.".formatted(day(told.requestedAt()), by(), told.dealId(), of()))
        .say(deal(), hung())
        .say(labelled("Strategic fit", told.strategicFit()), others(), effort())
        .say(labelled("Product manager", told.productManager()));
    if (!told.feature().isEmpty()) {
      text.linked(Subject.FEATURE, told.feature(), "was asked for.");
    }
  }

  private String by() {
    String team = phrase(told.salesRep().isEmpty() ? " by team " : " of team ", told.salesTeam());
    return phrase(" by ", told.salesRep()) + team;
  }

  private String of() {
    boolean named = !told.accountName().isEmpty() && !told.accountName().equals(told.accountId());
    return phrase(" of ", named ? told.accountName() : told.accountId())
        + (named && !told.accountId().isEmpty() ? " (" + told.accountId() + ")" : "");
  }

  private String deal() {
    String traits =
        Stream.of(told.segment(), told.region(), told.dealType(), told.sizeBand())
            .filter(trait -> !trait.isEmpty())
            .map(TradeOffStory::words)
            .collect(Collectors.joining(", "));
    return traits.isEmpty() ? "" : "The deal: " + traits + ".";
  }

  private String hung() {
    if (told.dealSize() == null || told.share() == null) {
      return "The exports do not say how big it is.";
    }
    return told.dealSize().compareTo(told.share()) == 0
        ? "It is worth %s, all of which hung on this request.".formatted(money(told.dealSize()))
        : "It is worth %s, of which %s hung on this request."
            .formatted(money(told.dealSize()), money(told.share()));
  }

  private String others() {
    return told.otherProspects() == null
        ? ""
        : "Others known to want it: " + count(told.otherProspects()) + ".";
  }

  private String effort() {
    if (told.effortDays() == null) {
      return "";
    }
    String days = told.effortDays().stripTrailingZeros().toPlainString();
    return "Effort: " + days + (days.equals("1") ? " day." : " days.");
  }

  private void answered() {
    text.section("What was answered");
    List<Answer> answers = told.answers();
    for (int place = 0; place < answers.size(); place++) {
      boolean superseded = place < answers.size() - 1;
      text.item(
          day(answers.get(place).decidedAt()),
          answer(answers.get(place)) + (superseded ? " Later answered anew." : ""));
    }
    text.say(promise());
  }

  private static String answer(Answer answer) {
    String kind =
        answer.alternativeKind().isEmpty() ? "" : " (" + words(answer.alternativeKind()) + ")";
    String reason = answer.reason().isEmpty() ? "." : ": “" + answer.reason() + "”.";
    return answer.decision().label() + kind + phrase(", by ", answer.decidedBy()) + reason;
  }

  private String promise() {
    return switch (told.promise()) {
      case ON_TIME -> promised("delivered on " + day(told.deliveredAt()) + ": on time");
      case LATE ->
          promised("delivered on " + day(told.deliveredAt()) + ": " + daysLate() + " late");
      case NOT_DELIVERED -> promised("not delivered by " + day(reported.asOf()));
      case NOT_DUE -> promised("which is not due yet");
      case NOT_PROMISED -> told.answer().isGiven() ? "No date was promised." + delivered() : "";
      case NOT_MEASURED ->
          told.answer().isGiven()
              ? "Whether a promise was kept is not measured: the exports do not say."
              : "";
    };
  }

  private String daysLate() {
    return days(ChronoUnit.DAYS.between(told.promisedFor(), told.deliveredAt()));
  }

  private String promised(String whatCame) {
    return "Promised for %s, %s.".formatted(day(told.promisedFor()), whatCame);
  }

  private String delivered() {
    return told.deliveredAt() == null ? "" : " Delivered on " + day(told.deliveredAt()) + ".";
  }

  private void displaced() {
    text.section("What it displaced");
    if (told.displaced().isEmpty()) {
      text.say("Nothing, as far as the exports say.");
      return;
    }
    told.displaced()
        .forEach(item -> text.linked(Subject.ITEM, item.roadmapItemId(), displaced(item)));
    text.say(churned());
  }

  private static String displaced(Displaced item) {
    String day =
        item.displacedAt() == null
            ? "displaced, no day is known"
            : "displaced on " + day(item.displacedAt());
    return (item.title().isEmpty() ? "" : item.title() + ", ")
        + day
        + "; "
        + waiting(item.exposes());
  }

  private static String waiting(long customers) {
    return switch (Math.toIntExact(Math.min(customers, 2))) {
      case 0 -> "no customer waits for it still.";
      case 1 -> "1 customer waits for it still.";
      default -> count(customers) + " customers wait for it still.";
    };
  }

  private String churned() {
    if (told.displacedArr() == null) {
      return "";
    }
    return told.displacedArr().signum() == 0
        ? "No customer's leaving falls on this request."
        : "Customers left while they waited for what was displaced: %s of their annual recurring revenue falls on this request."
            .formatted(money(told.displacedArr()));
  }

  private String outcome() {
    return switch (told.outcome()) {
      case OPEN -> "Open on " + day(reported.asOf()) + ".";
      case WON -> "Won" + closed();
      case LOST -> "Lost" + closed();
      case NO_DECISION -> "The buyer bought nothing: closed" + closed();
    };
  }

  private String closed() {
    return " on %s, %s after the first answer."
        .formatted(
            day(told.closedAt()), days(ChronoUnit.DAYS.between(told.decidedAt(), told.closedAt())));
  }

  private static String labelled(String label, String value) {
    return value.isEmpty() ? "" : label + ": " + words(value) + ".";
  }

  private static String phrase(String before, String value) {
    return value.isEmpty() ? "" : before + value;
  }

  /** A word of a vocabulary as people write it. */
  private static String words(String value) {
    return value.replace('_', ' ');
  }

  private static String day(LocalDate day) {
    return Say.day(day);
  }

  private static String days(long days) {
    return Say.days((double) days);
  }

  private static String money(BigDecimal money) {
    return Unit.MONEY.say(money.doubleValue());
  }

  private static String count(long count) {
    return Say.count(count);
  }
}
