package dev.hindsight.payoff;

import dev.hindsight.comparing.Candidate;
import dev.hindsight.comparing.Candidate.Certainty;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.Shown.Basis;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PromiseOutcomes;
import dev.hindsight.findings.payoff.Promises;
import dev.hindsight.findings.payoff.TraitComparison;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether trade-offs paid off, in a few sentences that are never more certain than intervals. */
public final class PayOffStatements {

  private static final String TOPIC = "Did it pay off?";

  private final PayOff payOff;
  private final String currency;

  private PayOffStatements(PayOff payOff, String currency) {
    this.payOff = payOff;
    this.currency = currency;
  }

  /**
   * At most four statements: what was given, what was refused, what was promised, and what goes
   * with wins most clearly. None where nothing of it is measured.
   *
   * @param currency the reporting currency
   */
  public static List<Candidate> of(Measured<PayOff> payOff, String currency) {
    return payOff.isMeasured() ? new PayOffStatements(payOff.require(), currency).all() : List.of();
  }

  private List<Candidate> all() {
    return Stream.of(given(), refused(), promises(), trait()).flatMap(Optional::stream).toList();
  }

  private Optional<Candidate> given() {
    NetTotal settled = payOff.given().settled();
    if (settled.requests() == 0) {
      return Optional.of(candidate(nothingYet(), settled.net(), settled));
    }
    return settled.net().isMeasured()
        ? Optional.of(candidate(given(settled), settled.net(), settled))
        : Optional.empty();
  }

  private static Candidate candidate(
      Statement statement, Measured<Estimate> amount, NetTotal settled) {
    double money = amount.isMeasured() ? amount.require().value() : 0;
    return new Candidate(statement, Certainty.of(amount), money, settled.requests());
  }

  private Statement nothingYet() {
    return Statement.inWords(
            TOPIC,
            "No request answered with a yes or an alternative in the twelve quarters to %s can be judged yet."
                .formatted(Say.day(payOff.lastDay())))
        .withDetails(tooEarly().stream().toList());
  }

  private Statement given(NetTotal settled) {
    Estimate net = settled.net().require();
    return Statement.of(
        TOPIC,
        money(net, settled),
        associated("yes and alternative", net, "not now") + ", " + netOf(settled) + ".",
        Stream.of(tooEarly(), Optional.of(gain(settled)), lost(settled), effort(settled))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Shown money(Estimate difference, NetTotal settled) {
    return Shown.of(Unit.MONEY, difference, Basis.ofTrend(count(settled), "request")).against(0);
  }

  /** Whether it is more or less is said only where the interval does. */
  private static String associated(String answers, Estimate difference, String other) {
    String moreOrLess = difference.value() < 0 ? "less" : "more";
    return difference.excludes(0)
        ? "%s are associated with %s in deal sizes than %s, among like deals"
            .formatted(Say.capital(answers), moreOrLess, other)
        : "It is not clear whether %s are associated with more or less in deal sizes than %s, among like deals"
            .formatted(answers, other);
  }

  private static long count(NetTotal settled) {
    return settled.requests() - settled.notMeasured();
  }

  private Optional<String> tooEarly() {
    long early = payOff.given().tooEarly().requests();
    return early == 0
        ? Optional.empty()
        : Optional.of("For %s it is too early.".formatted(Say.count(early, "request")));
  }

  private String gain(NetTotal settled) {
    return "In deal sizes alone, each counted once, it is %s %s, from %s to %s."
        .formatted(
            currency,
            Say.moreOrLess(settled.gain().require()),
            Say.day(payOff.firstDay()),
            Say.day(payOff.lastDay()));
  }

  /** Revenue of a year and effort, said apart from deal sizes: they are not of one kind. */
  private static Optional<String> lost(NetTotal settled) {
    return settled.displacementCost().map(PayOffStatements::churn).optional();
  }

  private static Optional<String> effort(NetTotal settled) {
    return Optional.ofNullable(
        settled
            .effortCost()
            .map(effort -> "Effort came to " + Say.money(effort.value()) + ".")
            .value());
  }

  private static String churn(Estimate arr) {
    if (arr.value() == 0) {
      return "No revenue was lost over what was pushed out.";
    }
    return arr.value() < 0
        ? "Customers that stayed though something was pushed out pay %s a year."
            .formatted(Say.money(Say.turned(arr)))
        : "Customers that left over what was pushed out paid %s a year.".formatted(Say.money(arr));
  }

  private static String netOf(NetTotal settled) {
    String effort = settled.effortCost().isMeasured() ? "the effort" : "";
    if (settled.displacementCost().isMeasured()) {
      return "net of a year's revenue lost over what was pushed out"
          + (effort.isEmpty() ? "" : " and of " + effort);
    }
    return (effort.isEmpty() ? "" : "net of " + effort + ", ")
        + "what was pushed out not being measured and not taken off";
  }

  private Optional<Candidate> refused() {
    NetTotal settled = payOff.refused().settled();
    if (settled.requests() == 0 || !settled.forgone().isMeasured()) {
      return Optional.empty();
    }
    return Optional.of(
        candidate(
            refused(settled, Say.turned(settled.forgone().require())), settled.forgone(), settled));
  }

  private static Statement refused(NetTotal settled, Estimate difference) {
    return Statement.of(
        "What was refused",
        money(difference, settled),
        associated("not now and never", difference, "yes")
            + ". It cannot be added to what was given.",
        List.of("What was given is held against not now, what was refused against yes."));
  }

  private Optional<Candidate> promises() {
    return payOff
        .promises()
        .optional()
        .map(Promises::all)
        .filter(all -> all.due() > 0)
        .map(all -> Candidate.of(promises(all), Certainty.FACT, all.due()));
  }

  private static Statement promises(PromiseOutcomes all) {
    String late =
        all.medianDaysLate().isMeasured()
            ? ", half of these by more than %s"
                .formatted(Unit.DAYS.say(all.medianDaysLate().require()))
            : "";
    return Statement.of(
        "Promises",
        Shown.of(
            Unit.SHARE,
            all.onTime().estimate().require(),
            new Basis(all.due(), all.due() == 1 ? "delivery" : "deliveries", Basis.TREND)),
        "This share of the deliveries that were promised to sales and have come due was on time.",
        List.of(
            "%s came late%s; %s is not delivered."
                .formatted(
                    Unit.SHARE.say(all.late().estimate().require().value()),
                    late,
                    Unit.SHARE.say(all.notDelivered().estimate().require().value()))));
  }

  private Optional<Candidate> trait() {
    return payOff.traits().stream()
        .filter(each -> each.comparison().isMeasured())
        .filter(each -> each.comparison().require().verdict().isClear())
        .min(Comparator.comparing(PayOffStatements::q))
        .map(
            each ->
                Candidate.of(
                    trait(each), Certainty.CLEAR, each.comparison().require().with().of()));
  }

  private static double q(TraitComparison each) {
    return each.comparison().require().likeForLike().require().q();
  }

  private static Statement trait(TraitComparison each) {
    DealComparison made = each.comparison().require();
    LikeForLike like = made.likeForLike().require();
    return Statement.of(
        each.trait().label(),
        Shown.points(
            like.difference(),
            Basis.ofTrend(made.with().of() + made.without().of(), "closed yes deal")),
        "A yes where %s is associated with %s wins than one where %s, among deals alike in %s."
            .formatted(
                PayOffWording.trait(each.trait(), each.first()),
                like.difference().value() < 0 ? "fewer" : "more",
                PayOffWording.trait(each.trait(), each.second()),
                like.stratification().label()),
        Stream.concat(
                Stream.of(
                    "As it stands %s and %s were won."
                        .formatted(Say.shareOf(made.with()), Say.shareOf(made.without()))),
                made.sensitivity().map(Say::sensitivity).stream())
            .toList());
  }
}
