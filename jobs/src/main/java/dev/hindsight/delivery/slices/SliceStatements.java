package dev.hindsight.delivery.slices;

import dev.hindsight.comparing.Rates;
import dev.hindsight.exports.config.mail.Slice;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.Shown.Basis;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.payoff.PayOffVerdict;
import dev.hindsight.findings.payoff.PromiseKept;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a slice says of its own requests, most important first. */
final class SliceStatements {

  private static final String REQUEST = "decided request";

  private final OwnRequests own;
  private final Findings findings;

  private SliceStatements(OwnRequests own, Findings findings) {
    this.own = own;
    this.findings = findings;
  }

  static List<Statement> of(OwnRequests own, Findings findings) {
    SliceStatements statements = new SliceStatements(own, findings);
    List<Statement> all = new ArrayList<>();
    all.add(statements.wonAfterYes());
    all.add(statements.answered());
    all.add(statements.promised());
    all.add(statements.displaced());
    all.add(statements.cameTo());
    return all;
  }

  private Statement wonAfterYes() {
    Rate yes = won(DecisionClass.YES);
    String topic = "Won after a yes";
    String others =
        RequestCounts.ANSWERS.stream()
            .filter(answer -> answer != DecisionClass.YES)
            .map(this::wonAfter)
            .collect(Collectors.joining(", "));
    String open = open();
    if (!yes.estimate().isMeasured()) {
      return Statement.inWords(
          topic,
          "No deal behind a yes is closed yet. Won after other answers: " + others + ". " + open);
    }
    String text =
        "Won: %s after a yes%s; %s. %s".formatted(Say.counts(yes), tooFew(yes), others, open);
    return Statement.of(
        topic,
        Shown.share(yes, basis(yes.of(), "request", "whose deal is closed")),
        text,
        List.of());
  }

  private static Basis basis(long of, String one, String which) {
    return new Basis(of, (of == 1 ? one : one + "s") + " " + which, Basis.TREND);
  }

  private Rate won(DecisionClass answer) {
    return CompanyCounts.wonOf(own.table(), RequestCounts.ANSWERS.indexOf(answer));
  }

  private String wonAfter(DecisionClass answer) {
    Rate won = won(answer);
    return Say.counts(won) + " after " + named(answer);
  }

  private static String named(DecisionClass answer) {
    return switch (answer) {
      case YES -> "a yes";
      case NOT_NOW -> "a not now";
      case NEVER -> "a never";
      case ALTERNATIVE -> "an alternative";
      case MIXED, UNDECIDED, NO_REQUEST ->
          throw new IllegalArgumentException("Invalid answer of a decided request: " + answer);
    };
  }

  private String tooFew(Rate rate) {
    return rate.of() < findings.parameters().minimumCount() ? " (too few to say)" : "";
  }

  private String open() {
    return own.open() == 0
        ? "No deal is open."
        : Say.count(own.open(), "request")
            + " still "
            + (own.open() == 1 ? "waits" : "wait")
            + " for the deal to close.";
  }

  private Statement answered() {
    long all = own.rows().size();
    Rate yes = Rates.rate(own.answered(DecisionClass.YES), all);
    String counts =
        RequestCounts.ANSWERS.stream()
            .map(answer -> Say.count(own.answered(answer)) + " with " + named(answer))
            .collect(Collectors.joining(", "));
    return Statement.of(
        "Answered with a yes",
        Shown.share(yes, Basis.ofTrend(all, REQUEST)),
        "Answered: " + counts + ".",
        List.of());
  }

  private Statement promised() {
    String topic = "Kept on time";
    if (own.count(row -> row.promise() == PromiseKept.NOT_MEASURED) > 0) {
      return Statement.inWords(
          topic, "Whether promises were kept is not measured: the exports do not say.");
    }
    long onTime = own.count(row -> row.promise() == PromiseKept.ON_TIME);
    long late = own.count(row -> row.promise() == PromiseKept.LATE);
    List<TradeOff> overdue = overdue(own);
    List<TradeOff> notDue = notDue(own);
    long due = onTime + late + overdue.size();
    String next =
        notDue.isEmpty()
            ? "None is promised for a later day."
            : "%s not due yet, the next on %s."
                .formatted(
                    Say.count(notDue.size()) + (notDue.size() == 1 ? " is" : " are"),
                    Say.day(notDue.get(0).promisedFor()));
    if (due == 0) {
      return Statement.inWords(topic, "No promise has come due. " + next);
    }
    String since =
        overdue.isEmpty() ? "" : ", the longest since " + Say.day(overdue.get(0).promisedFor());
    return Statement.of(
        topic,
        Shown.share(Rates.rate(onTime, due), basis(due, "promise", "due")),
        "Of %s due, %s on time, %s late, %s overdue%s. %s"
            .formatted(
                Say.count(due, "promise"),
                Say.count(onTime),
                Say.count(late),
                Say.count(overdue.size()),
                since,
                next),
        List.of());
  }

  /** What was promised for a day that has passed, and is not delivered; longest overdue first. */
  static List<TradeOff> overdue(OwnRequests own) {
    return promised(own, PromiseKept.NOT_DELIVERED);
  }

  /** What is promised for a day to come, next first. */
  static List<TradeOff> notDue(OwnRequests own) {
    return promised(own, PromiseKept.NOT_DUE);
  }

  private static List<TradeOff> promised(OwnRequests own, PromiseKept kept) {
    return own.rows().stream()
        .filter(row -> row.promise() == kept)
        .sorted(Comparator.comparing(TradeOff::promisedFor).thenComparing(TradeOff::requestId))
        .toList();
  }

  private Statement displaced() {
    List<TradeOff> displacing =
        own.given().stream().filter(row -> !row.displaced().isEmpty()).toList();
    if (displacing.isEmpty()) {
      return Statement.inWords("Pushed out", "None of these requests displaced a roadmap item.");
    }
    long items =
        displacing.stream()
            .flatMap(row -> row.displaced().stream())
            .map(TradeOff.Displaced::roadmapItemId)
            .distinct()
            .count();
    BigDecimal arr =
        displacing.stream().map(TradeOff::displacedArr).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Statement.inWords(
        "Pushed out",
        "%s of %s displaced %s. %s %s of the annual recurring revenue of customers that left while they waited falls on these requests."
            .formatted(
                Say.count(displacing.size()),
                Say.count(own.given().size(), "request") + " with a yes or an alternative",
                Say.count(items, "roadmap item"),
                currency(),
                Say.money(arr.doubleValue())));
  }

  private String currency() {
    return findings.parameters().reportingCurrency();
  }

  private Statement cameTo() {
    String topic = "What the yeses came to";
    List<TradeOff> given = own.given();
    List<TradeOff> settled =
        given.stream()
            .filter(row -> row.verdict() != PayOffVerdict.TOO_EARLY && row.net().isMeasured())
            .toList();
    String counts =
        "Of %s with a yes or an alternative: %s."
            .formatted(
                Say.count(given.size(), "request"),
                Arrays.stream(PayOffVerdict.values())
                    .filter(verdict -> count(given, verdict) > 0)
                    .map(verdict -> Say.count(count(given, verdict)) + " " + verdict.label())
                    .collect(Collectors.joining(", ")));
    if (settled.isEmpty()) {
      return Statement.inWords(topic, counts + whyNot(given));
    }
    double net = settled.stream().mapToDouble(row -> row.net().require().value()).sum();
    return Statement.of(
        topic,
        Shown.counted(Unit.MONEY, net, Basis.ofTrend(settled.size(), "settled request")).against(0),
        counts
            + " The sum is that of the settled, each against like deals with a not now. "
            + parts(),
        List.of());
  }

  /** Why they are not measured, where that is one reason; else it is told of each. */
  private static String whyNot(List<TradeOff> rows) {
    List<String> reasons =
        rows.stream()
            .filter(row -> row.verdict() == PayOffVerdict.NOT_MEASURED)
            .map(TradeOff::reason)
            .distinct()
            .toList();
    return reasons.size() == 1 ? " Not measured: " + reasons.get(0) + "." : "";
  }

  private static long count(List<TradeOff> rows, PayOffVerdict verdict) {
    return rows.stream().filter(row -> row.verdict() == verdict).count();
  }

  /** Findings have intervals of what a product manager's trade-offs come to; of a team's not. */
  private String parts() {
    Optional<NetTotal> found =
        own.slice().kind() == Slice.Kind.PRODUCT_MANAGER ? ofManager() : Optional.empty();
    Optional<String> gain = found.flatMap(total -> said("Gain", total.gain()));
    Optional<String> cost =
        found.flatMap(total -> said("displacement cost", total.displacementCost()));
    return gain.isPresent() && cost.isPresent()
        ? gain.get() + ", " + cost.get() + "."
        : "It has no interval: the report has one for each trade-off, not for their sum.";
  }

  /** What all of them come to together, where the report has that under one name. */
  private Optional<NetTotal> ofManager() {
    long settled = own.count(row -> row.verdict() != PayOffVerdict.TOO_EARLY);
    Measured<List<PayOffLevel>> levels =
        findings.payOff().require().by(PayOffDimension.PRODUCT_MANAGER);
    return levels.isMeasured()
        ? levels.require().stream()
            .filter(level -> own.spellings().equals(List.of(level.name())))
            .map(PayOffLevel::settled)
            .filter(total -> total.requests() == settled)
            .findFirst()
        : Optional.empty();
  }

  private Optional<String> said(String name, Measured<Estimate> sum) {
    return sum.isMeasured()
        ? Optional.of(name + " " + currency() + " " + Say.money(sum.require()))
        : Optional.empty();
  }
}
