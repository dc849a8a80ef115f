package dev.hindsight.agenda;

import dev.hindsight.agenda.MindChange.Pace;
import dev.hindsight.comparing.Wording;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.findings.agenda.Subject;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.winrates.Comparison;
import dev.hindsight.findings.winrates.Heterogeneity;
import dev.hindsight.findings.winrates.WinRates;
import java.util.List;
import java.util.stream.Stream;

/** Whether to give another answer where one goes with clearly more wins among like deals. */
record AnswerQuestions(WinRates winRates, Bar bar, MindChange minds) {

  /** A comparison's counts are those of four quarters. */
  private static final int YEAR = 4;

  private static final double FEW_ALIKE = 0.5;
  private static final double DEPENDS = 0.05;

  Stream<Question> all() {
    return winRates.comparisons().stream()
        .flatMap(List::stream)
        .filter(each -> each.verdict().isClear())
        .filter(each -> bar.isCleared(each.likeForLike().require()))
        .map(this::question);
  }

  private Question question(Comparison comparison) {
    LikeForLike made = comparison.likeForLike().require();
    boolean isFirstBetter = made.difference().value() > 0;
    DecisionClass better = isFirstBetter ? comparison.first() : comparison.second();
    DecisionClass worse = isFirstBetter ? comparison.second() : comparison.first();
    return new Question(
        Subject.ANSWER,
        "Another answer",
        instead(better, worse),
        "Deals with %s are won %s than like ones with %s: %s, over four quarters (%s and %s closed)."
            .formatted(
                answer(comparison.first()),
                isFirstBetter ? "more often" : "less often",
                answer(comparison.second()),
                Say.points(made.difference()),
                Say.count(comparison.firstRate().of()),
                Say.count(comparison.secondRate().of())),
        Stake.of(closed(worse), made.difference()),
        against(comparison, made),
        List.of(
            "Give the next ten close calls of this kind %s, and look again at the next review"
                .formatted(answer(better)),
            "Say for each %s from now on why it is not %s".formatted(name(worse), answer(better)),
            AgendaFindings.LEAVE),
        "",
        minds.of(
            made.difference(),
            new Pace(
                comparison.firstRate().of() + comparison.secondRate().of(),
                YEAR,
                "closed deal",
                Pace.NO_DIFFERENCE)));
  }

  /** The question that pay-off asks too: it is asked once. */
  static String instead(DecisionClass better, DecisionClass worse) {
    return "Should we %s where we now %s?".formatted(say(better), say(worse));
  }

  private static String say(DecisionClass answer) {
    return switch (answer) {
      case ALTERNATIVE -> "offer an alternative";
      case YES, NOT_NOW, NEVER, MIXED, UNDECIDED, NO_REQUEST -> "say " + spoken(answer);
    };
  }

  private static String answer(DecisionClass answer) {
    return switch (answer) {
      case ALTERNATIVE -> "an alternative";
      case YES, NOT_NOW, NEVER, MIXED, UNDECIDED, NO_REQUEST -> "a " + spoken(answer);
    };
  }

  private static String spoken(DecisionClass answer) {
    return name(answer).replace('-', ' ');
  }

  private static String name(DecisionClass answer) {
    return Wording.name(answer);
  }

  private Measured<Double> closed(DecisionClass answer) {
    return winRates
        .byClass()
        .flatMap(
            classes ->
                classes.stream()
                    .filter(each -> each.decisionClass() == answer)
                    .map(each -> each.outcomes().byAmount())
                    .findFirst()
                    .orElseThrow())
        .map(amount -> amount.closed().doubleValue());
  }

  private static List<String> against(Comparison comparison, LikeForLike made) {
    return Against.of(
        Against.NO_CAUSE,
        depends(comparison.heterogeneity()),
        Against.unrecorded(comparison.sensitivity()),
        made.shareCompared() < FEW_ALIKE
            ? "Only %s of these deals have like ones on the other side."
                .formatted(Say.share(made.shareCompared()))
            : "");
  }

  private static String depends(Measured<Heterogeneity> found) {
    return found
        .optional()
        .filter(each -> each.adjustedP().stream().anyMatch(p -> p < DEPENDS))
        .map(each -> "It is not the same for deals of every size.")
        .orElse("");
  }
}
