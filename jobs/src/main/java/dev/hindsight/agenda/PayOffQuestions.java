package dev.hindsight.agenda;

import dev.hindsight.agenda.MindChange.Pace;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.findings.agenda.Subject;
import dev.hindsight.findings.payoff.NetTotal;
import dev.hindsight.findings.payoff.PayOff;
import dev.hindsight.findings.payoff.PayOffDimension;
import dev.hindsight.findings.payoff.PayOffLevel;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether to go on saying yes, or no, as it was said: where that came to less than the other. */
record PayOffQuestions(PayOff payOff, Bar bar, MindChange minds, String currency) {

  /** Trade-offs are judged over twelve quarters. */
  private static final int QUARTERS = 12;

  private static final int YEAR = 4;

  Stream<Question> all() {
    return Stream.of(given(), refused()).flatMap(Optional::stream);
  }

  private Optional<Question> given() {
    NetTotal settled = payOff.given().settled();
    return loss(settled.net())
        .map(
            net ->
                question(
                    AnswerQuestions.instead(DecisionClass.NOT_NOW, DecisionClass.YES),
                    "%s settled yeses and alternatives came to %s %s than like deals with a not now, in the twelve quarters to %s."
                        .formatted(
                            Say.count(counted(settled)),
                            currency,
                            Say.moreOrLess(net),
                            Say.day(payOff.lastDay())),
                    net,
                    payOff.given(),
                    List.of(
                        "Say yes less often where the report shows that it came to least",
                        "Give the next ten close calls a not now, and look again at the next"
                            + " review",
                        AgendaFindings.LEAVE)));
  }

  private Optional<Question> refused() {
    NetTotal settled = payOff.refused().settled();
    return loss(settled.forgone().map(Say::turned))
        .map(
            less ->
                question(
                    AnswerQuestions.instead(DecisionClass.YES, DecisionClass.NOT_NOW),
                    "%s settled not nows and nevers came to %s %s than like deals with a yes, in the twelve quarters to %s."
                        .formatted(
                            Say.count(counted(settled)),
                            currency,
                            Say.moreOrLess(less),
                            Say.day(payOff.lastDay())),
                    less,
                    payOff.refused(),
                    List.of(
                        "Look again at the open requests that were answered so this quarter",
                        "Give the next ten close calls a yes, and look again at the next review",
                        AgendaFindings.LEAVE)));
  }

  private Optional<Estimate> loss(Measured<Estimate> amount) {
    return amount.optional().filter(each -> each.value() < 0 && bar.isCleared(each));
  }

  private static long counted(NetTotal settled) {
    return settled.requests() - settled.notMeasured();
  }

  private Question question(
      String question, String evidence, Estimate less, PayOffLevel of, List<String> options) {
    return new Question(
        Subject.PAY_OFF,
        "Another answer",
        question,
        evidence,
        Measured.of(Stake.atLeast(less)),
        Against.of(Against.NO_CAUSE, lately(of), tooEarly(of), notTakenOff(of)),
        options,
        "",
        minds.of(
            less,
            new Pace(counted(of.settled()), QUARTERS, "settled request", Pace.NO_DIFFERENCE)));
  }

  /** Of yeses and alternatives alone: a quarter's net is not told apart by answer. */
  private String lately(PayOffLevel of) {
    if (!of.equals(payOff.given())) {
      return "";
    }
    List<Estimate> nets =
        payOff.by(PayOffDimension.DECISION_QUARTER).stream()
            .flatMap(List::stream)
            .map(level -> level.settled().net())
            .flatMap(Measured::stream)
            .toList();
    List<Estimate> last = nets.subList(Math.max(0, nets.size() - YEAR), nets.size());
    long against = last.stream().filter(net -> net.value() >= 0).count();
    return against == 0
        ? ""
        : "In %s of the last %s quarters with settled ones it was not so."
            .formatted(Say.count(against), Say.count(last.size()));
  }

  private static String tooEarly(PayOffLevel of) {
    long early = of.tooEarly().requests();
    return early == 0 ? "" : "For %s it is too early.".formatted(Say.count(early, "request"));
  }

  private static String notTakenOff(PayOffLevel of) {
    return of.settled().notMeasured() == 0
        ? ""
        : "%s without a size are not in it."
            .formatted(Say.count(of.settled().notMeasured(), "request"));
  }
}
