package dev.hindsight.agenda;

import dev.hindsight.agenda.MindChange.Pace;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.findings.agenda.Subject;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.pressure.TacticWorth;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** Whether what sales says should move an answer as it does. */
record TacticQuestions(Pressure pressure, Bar bar, MindChange minds) {

  /** Requests under pressure are counted over four quarters. */
  private static final int YEAR = 4;

  Stream<Question> all() {
    return pressure.answers().stream()
        .flatMap(answers -> answers.tactics().stream())
        .filter(each -> each.verdict().isClear())
        .filter(each -> bar.isCleared(each.likeForLike().require()))
        .map(this::question);
  }

  private Question question(TacticEffect effect) {
    LikeForLike made = effect.likeForLike().require();
    String tactic = effect.tactic().label();
    return new Question(
        Subject.TACTIC,
        "What moves answers",
        "Should “%s” move our answers?".formatted(tactic),
        "Requests with it got a yes %s than like ones without: %s, over four quarters (%s and %s answered).%s"
            .formatted(
                effect.verdict().label(),
                Say.points(made.difference()),
                Say.count(effect.with().of()),
                Say.count(effect.without().of()),
                worth(effect)),
        Measured.not("what an answer is worth that it moved is not measured"),
        Against.of(Against.NO_CAUSE, wins(effect), Against.unrecorded(effect.sensitivity())),
        List.of(
            "Ask the buyer to confirm it before it counts",
            "Answer such requests by somebody who was not told of it",
            AgendaFindings.LEAVE),
        "",
        minds.of(
            made.difference(),
            new Pace(
                effect.with().of() + effect.without().of(),
                YEAR,
                "answered request",
                Pace.NO_DIFFERENCE)));
  }

  /** Whether it pays to say yes then, as it stands beside that the answer moves. */
  private String worth(TacticEffect effect) {
    return comparison(effect)
        .map(
            each ->
                switch (each.verdict()) {
                  case LESS_OFTEN -> " Yes deals with it are won less often: " + said(each) + ".";
                  case NO_CLEAR_DIFFERENCE ->
                      " That yes deals with it are won more often is not clear.";
                  case MORE_OFTEN, TOO_FEW_TO_SAY, NOT_MEASURED -> "";
                })
        .findFirst()
        .orElse("");
  }

  private String wins(TacticEffect effect) {
    return comparison(effect)
        .filter(each -> each.verdict() == Verdict.MORE_OFTEN)
        .map(each -> "Yes deals with it are won more often: " + said(each) + ".")
        .findFirst()
        .orElse("");
  }

  private static String said(DealComparison comparison) {
    Estimate difference = comparison.likeForLike().require().difference();
    return Say.points(difference);
  }

  private Stream<DealComparison> comparison(TacticEffect effect) {
    return pressure.worth().stream()
        .flatMap(List::stream)
        .filter(each -> each.tactic() == effect.tactic())
        .map(TacticWorth::comparison);
  }
}
