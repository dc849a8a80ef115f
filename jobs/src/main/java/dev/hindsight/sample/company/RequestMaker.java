package dev.hindsight.sample.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes a request: pressure in the first week, the first answer, more pressure, later answers. */
final class RequestMaker {

  private static final double YES_BASE = -0.95;

  private final SampleCompany company;
  private final PressureMaker pressureMaker;
  private final AnswerMaker answerMaker;

  RequestMaker(SampleCompany company) {
    this.company = company;
    this.pressureMaker = new PressureMaker(company);
    this.answerMaker = new AnswerMaker(company);
  }

  Request request(DealFrame frame, long index, LocalDate day) {
    Draws draws = company.draws(Draws.Kind.REQUEST, index);
    Request.Fit fit = draws.weighted(List.of(Request.Fit.values()), 0.37, 0.39, 0.24);
    Feature feature = Feature.of(company.draws(Draws.Kind.FEATURE, index));
    double quietYes =
        YES_BASE
            + frame.account().segment().onYes
            + company.effects().sizeOnYes() * frame.sizeScore();
    double claim = claim(frame, draws);
    boolean claimSaid = draws.chance(0.86);
    Optional<Boolean> written = known(draws, 0.45);
    Optional<Boolean> interviewed = known(draws, 0.30);
    List<Request.Signal> signals = new ArrayList<>(pressureMaker.firstWeek(frame, day, draws));
    List<Request.Answer> answers = new ArrayList<>();
    answerMaker.first(day, fit, quietYes, signals, draws).ifPresent(answers::add);
    LocalDate waitsUntil = answers.isEmpty() ? frame.lastDay(company) : answers.get(0).day();
    signals.addAll(pressureMaker.whileWaiting(frame, day, waitsUntil, draws));
    if (!answers.isEmpty()) {
      negotiateAgain(frame, fit, signals, answers, draws);
    }
    signals.removeIf(signal -> !company.hasCome(signal.day()));
    signals.sort(Comparator.comparing(Request.Signal::day));
    return new Request(
        index,
        day,
        fit,
        feature,
        quietYes,
        claim,
        claimSaid,
        written,
        interviewed,
        signals,
        answers);
  }

  private void negotiateAgain(
      DealFrame frame,
      Request.Fit fit,
      List<Request.Signal> signals,
      List<Request.Answer> answers,
      Draws draws) {
    Request.Answer refusal = answers.get(0);
    if (refusal.decision().builds()) {
      return;
    }
    LocalDate last = frame.lastDay(company);
    Optional<Request.Signal> pressed = pressureMaker.afterRefusal(frame, refusal.day(), draws);
    pressed.ifPresent(signals::add);
    answerMaker
        .turnedRound(pressed.map(Request.Signal::day), refusal.day(), fit, draws)
        .filter(answer -> !answer.day().isAfter(last))
        .ifPresent(answers::add);
  }

  /** How sure sales says it is that a yes closes the deal, in steps of five percent. */
  private double claim(DealFrame frame, Draws draws) {
    PlantedEffects effects = company.effects();
    double sure = WinRule.probability(WinRule.base(effects, frame) + effects.yes());
    double claimed = sure + effects.overclaim() + 0.12 * draws.normal();
    return Math.round(20 * Math.max(0.05, Math.min(1, claimed))) / 20.0;
  }

  private static Optional<Boolean> known(Draws draws, double share) {
    boolean answer = draws.chance(share);
    return draws.chance(0.93) ? Optional.of(answer) : Optional.empty();
  }
}
