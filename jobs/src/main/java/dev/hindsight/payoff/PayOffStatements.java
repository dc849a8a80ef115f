package dev.hindsight.payoff;

import dev.hindsight.comparing.Candidate;
import dev.hindsight.comparing.Candidate.Certainty;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffLevel;
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
import java.util.stream.Collectors;
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
   * with wins most clearly.
   *
   * @param currency the reporting currency
   */
  public static List<Candidate> of(Measured<PayOff> payOff, String currency) {
    return payOff.isMeasured()
        ? new PayOffStatements(payOff.require(), currency).all()
        : List.of(
            Candidate.of(
                new Statement(
                    TOPIC,
                    "Whether trade-offs paid off is not measured: " + payOff.notMeasured() + "."),
                Certainty.OPEN,
                0));
  }

  private List<Candidate> all() {
    return Stream.of(Optional.of(given()), refused(), promises(), trait())
        .flatMap(Optional::stream)
        .toList();
  }

  private Candidate given() {
    return candidate(
        new Statement(TOPIC, given(payOff.given())),
        payOff.given().settled().net(),
        payOff.given().settled());
  }

  private static Candidate candidate(
      Statement statement, Measured<Estimate> amount, NetTotal settled) {
    double money = amount.isMeasured() ? amount.require().value() : 0;
    return new Candidate(statement, Certainty.of(amount), money, settled.requests());
  }

  private String given(PayOffLevel level) {
    NetTotal settled = level.settled();
    if (settled.requests() == 0) {
      return "No request answered with a yes or an alternative in the twelve quarters to %s can be judged yet%s."
          .formatted(Say.day(payOff.lastDay()), tooEarly(level));
    }
    if (!settled.net().isMeasured()) {
      return "What requests answered with a yes or an alternative came to is not measured: "
          + settled.net().notMeasured()
          + ".";
    }
    return "%s%s. %s associated with %s %s in deal sizes, each counted once, than like deals with a not now.%s %s"
        .formatted(
            judged("a yes or an alternative", settled),
            tooEarly(level),
            theyAre(settled),
            currency,
            Say.moreOrLess(settled.gain().require()),
            lost(settled),
            net(settled));
  }

  private String judged(String answer, NetTotal settled) {
    return "Of the requests answered with %s in the twelve quarters to %s, %s can be judged"
        .formatted(answer, Say.day(payOff.lastDay()), Say.count(count(settled)));
  }

  private static long count(NetTotal settled) {
    return settled.requests() - settled.notMeasured();
  }

  private static String theyAre(NetTotal settled) {
    return count(settled) == 1 ? "It is" : "They are";
  }

  private static String tooEarly(PayOffLevel level) {
    long early = level.tooEarly().requests();
    return early == 0 ? "" : "; for %s it is too early".formatted(Say.count(early));
  }

  /** Revenue of a year and effort, said apart from deal sizes: they are not of one kind. */
  private static String lost(NetTotal settled) {
    return Stream.of(
            settled.displacementCost().map(PayOffStatements::churn),
            settled.effortCost().map(effort -> "Effort came to " + Say.money(effort.value()) + "."))
        .filter(Measured::isMeasured)
        .map(each -> " " + each.require())
        .collect(Collectors.joining());
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

  private static String net(NetTotal settled) {
    Estimate net = settled.net().require();
    String paid = count(settled) == 1 ? "it paid" : "they paid";
    return "%s it is %s%s."
        .formatted(
            netOf(settled),
            Say.moreOrLess(net),
            net.excludes(0) ? "" : ": it is not clear whether " + paid);
  }

  private static String netOf(NetTotal settled) {
    String effort = settled.effortCost().isMeasured() ? " and of the effort" : "";
    return settled.displacementCost().isMeasured()
        ? "Net of one year of that revenue" + effort
        : "What was pushed out is not measured and not taken off; net" + effort.replace(" and", "");
  }

  private Optional<Candidate> refused() {
    NetTotal settled = payOff.refused().settled();
    if (settled.requests() == 0 || !settled.forgone().isMeasured()) {
      return Optional.empty();
    }
    Estimate forgone = settled.forgone().require();
    return Optional.of(
        candidate(
            new Statement("What was refused", refused(settled, forgone)),
            settled.forgone(),
            settled));
  }

  private String refused(NetTotal settled, Estimate forgone) {
    return "%s. %s associated with %s %s in deal sizes than like deals with a yes%s. What was given is held against not nows: the two do not add up."
        .formatted(
            judged("a not now or a never", settled),
            theyAre(settled),
            currency,
            Say.moreOrLess(Say.turned(forgone)),
            forgone.excludes(0) ? "" : ": it is not clear whether refusing mattered");
  }

  private Optional<Candidate> promises() {
    return Optional.ofNullable(payOff.promises().value())
        .map(Promises::all)
        .filter(all -> all.due() > 0)
        .map(
            all ->
                Candidate.of(new Statement("Promises", promises(all)), Certainty.FACT, all.due()));
  }

  private static String promises(PromiseOutcomes all) {
    String late =
        all.medianDaysLate().isMeasured()
            ? " (half of these by more than %s)"
                .formatted(Unit.DAYS.say(all.medianDaysLate().require()))
            : "";
    return "Of %s promised to sales in the twelve quarters that %s come due, %s kept on time, %s late%s and %s not delivered."
        .formatted(
            all.due() == 1 ? "1 delivery" : Say.count(all.due()) + " deliveries",
            all.due() == 1 ? "has" : "have",
            Say.share(all.onTime().estimate().require()) + (all.due() == 1 ? " was" : " were"),
            Unit.SHARE.say(all.late().estimate().require().value()),
            late,
            Unit.SHARE.say(all.notDelivered().estimate().require().value()));
  }

  private Optional<Candidate> trait() {
    return payOff.traits().stream()
        .filter(each -> each.comparison().isMeasured())
        .filter(each -> each.comparison().require().verdict().isClear())
        .min(Comparator.comparing(PayOffStatements::q))
        .map(
            each ->
                Candidate.of(
                    new Statement(each.trait().label(), trait(each)),
                    Certainty.CLEAR,
                    each.comparison().require().with().of()));
  }

  private static double q(TraitComparison each) {
    return each.comparison().require().likeForLike().require().q();
  }

  private static String trait(TraitComparison each) {
    DealComparison made = each.comparison().require();
    LikeForLike like = made.likeForLike().require();
    return "Of yes deals that closed in the twelve quarters, %s where %s and %s where %s were won; among deals alike in %s the difference is %s."
        .formatted(
            Say.shareOf(made.with()),
            PayOffWording.trait(each.trait(), each.first()),
            Say.shareOf(made.without()),
            PayOffWording.trait(each.trait(), each.second()),
            like.stratification().label(),
            Say.points(like.difference()));
  }
}
