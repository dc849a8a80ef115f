package dev.hindsight.payoff;

import dev.hindsight.churn.ChurnWording;
import dev.hindsight.comparing.Candidate;
import dev.hindsight.comparing.Candidate.Certainty;
import dev.hindsight.comparing.Wording;
import dev.hindsight.findings.DealComparison;
import dev.hindsight.findings.Estimate;
import dev.hindsight.findings.LikeForLike;
import dev.hindsight.findings.Measured;
import dev.hindsight.findings.NetTotal;
import dev.hindsight.findings.PayOff;
import dev.hindsight.findings.PayOffLevel;
import dev.hindsight.findings.PromiseOutcomes;
import dev.hindsight.findings.Promises;
import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.TraitComparison;
import dev.hindsight.findings.Unit;
import dev.hindsight.findings.Verdict;
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
      return "No yes or alternative of the last twelve quarters can be judged yet" + soFar(level);
    }
    if (!settled.net().isMeasured()) {
      return "What yeses and alternatives came to is not measured: "
          + settled.net().notMeasured()
          + ".";
    }
    Estimate net = settled.net().require();
    return "%s of the last twelve quarters that can be judged came to a net of %s %s: %s%s%s"
        .formatted(
            yeses(settled.requests() - settled.notMeasured()),
            currency,
            PayOffWording.money(net),
            parts(settled),
            net.excludes(0) ? "" : ", so that it is not clear whether they paid",
            soFar(level));
  }

  private static String yeses(long count) {
    return count == 1
        ? "The 1 yes or alternative"
        : "The " + ChurnWording.count(count) + " yeses and alternatives";
  }

  private static String parts(NetTotal settled) {
    String effort =
        settled.effortCost().isMeasured()
            ? ", less %s of effort"
                .formatted(PayOffWording.money(settled.effortCost().require().value()))
            : "";
    return "%s more than like deals with a not now, less %s of churn put down to what they pushed out%s"
        .formatted(
            PayOffWording.money(settled.gain().require().value()),
            PayOffWording.money(settled.displacementCost().require().value()),
            effort);
  }

  private static String soFar(PayOffLevel level) {
    long early = level.tooEarly().requests();
    if (early == 0) {
      return ".";
    }
    return early == 1
        ? "; for 1 more it is too early."
        : "; for %s more it is too early.".formatted(ChurnWording.count(early));
  }

  private Optional<Candidate> refused() {
    NetTotal settled = payOff.refused().settled();
    if (settled.requests() == 0 || !settled.forgone().isMeasured()) {
      return Optional.empty();
    }
    Estimate forgone = settled.forgone().require();
    return Optional.of(
        candidate(
            new Statement("What not now cost", refused(settled, forgone)),
            settled.forgone(),
            settled));
  }

  private String refused(NetTotal settled, Estimate forgone) {
    String came =
        "%s that can be judged came to %s %s %s than like deals with a yes"
            .formatted(
                noes(settled.requests() - settled.notMeasured()),
                currency,
                PayOffWording.money(forgone.value() < 0 ? PayOffWording.turned(forgone) : forgone),
                forgone.value() < 0 ? "more" : "less");
    return came + (forgone.excludes(0) ? "." : ": it is not clear whether refusing cost anything.");
  }

  private static String noes(long count) {
    return count == 1
        ? "The 1 not now or never"
        : "The " + ChurnWording.count(count) + " not nows and nevers";
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
    return "Of %s promised to sales that %s come due, %s kept on time, %s late%s and %s not delivered."
        .formatted(
            all.due() == 1 ? "1 delivery" : ChurnWording.count(all.due()) + " deliveries",
            all.due() == 1 ? "has" : "have",
            Wording.share(all.onTime().estimate().require()) + (all.due() == 1 ? " was" : " were"),
            Unit.SHARE.say(all.late().estimate().require().value()),
            late,
            Unit.SHARE.say(all.notDelivered().estimate().require().value()));
  }

  private Optional<Candidate> trait() {
    return payOff.traits().stream()
        .filter(each -> each.comparison().isMeasured())
        .filter(each -> isSure(each.comparison().require().verdict()))
        .min(Comparator.comparing(PayOffStatements::q))
        .map(
            each ->
                Candidate.of(
                    new Statement(each.trait().label(), trait(each)),
                    Certainty.CLEAR,
                    each.comparison().require().with().of()));
  }

  private static boolean isSure(Verdict verdict) {
    return switch (verdict) {
      case MORE_OFTEN, LESS_OFTEN -> true;
      case NO_CLEAR_DIFFERENCE, TOO_FEW_TO_SAY, NOT_MEASURED -> false;
    };
  }

  private static double q(TraitComparison each) {
    return each.comparison().require().likeForLike().require().q();
  }

  private static String trait(TraitComparison each) {
    DealComparison made = each.comparison().require();
    LikeForLike like = made.likeForLike().require();
    return "Of closed yes deals %s where %s and %s where %s were won; among deals alike in %s the difference is %s."
        .formatted(
            Wording.shareOf(made.with()),
            PayOffWording.trait(each.trait(), each.first()),
            Wording.shareOf(made.without()),
            PayOffWording.trait(each.trait(), each.second()),
            like.stratification().label(),
            Wording.points(like.difference()));
  }
}
