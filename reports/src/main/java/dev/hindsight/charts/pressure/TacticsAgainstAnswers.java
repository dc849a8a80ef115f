package dev.hindsight.charts.pressure;

import dev.hindsight.charts.drawing.Caption;
import dev.hindsight.charts.drawing.Chart;
import dev.hindsight.charts.drawing.ChartData.Cell;
import dev.hindsight.charts.drawing.Look;
import dev.hindsight.charts.grammar.Forest;
import dev.hindsight.charts.grammar.Mark;
import dev.hindsight.charts.grammar.Words;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.pressure.AnswerEffects;
import dev.hindsight.findings.pressure.Pressure;
import dev.hindsight.findings.pressure.TacticEffect;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import java.util.List;

/** The share of yes under each tactic minus that without, like for like and as it stands. */
public final class TacticsAgainstAnswers {

  public static final String NAME = "pressure-and-answers";

  private TacticsAgainstAnswers() {}

  public static Measured<Chart> of(Findings findings) {
    return findings
        .pressure()
        .flatMap(Pressure::answers)
        .flatMap(
            answers ->
                answers.tactics().stream()
                        .allMatch(
                            each -> each.verdict().isSilent() || !each.difference().isMeasured())
                    ? Measured.not(
                        "too few to say: no tactic has "
                            + Say.count(findings.parameters().minimumCount())
                            + " answered requests with it and as many without")
                    : Measured.of(drawn(findings, answers)));
  }

  private static Chart drawn(Findings findings, AnswerEffects answers) {
    List<TacticEffect> rows =
        answers.tactics().stream().filter(each -> each.difference().isMeasured()).toList();
    return new Chart(
        NAME,
        new Caption(
            PressureHeadline.answers(answers),
            subtitle(answers, rows),
            Words.pressureAsOf(findings)),
        Forest.of("Tactic", Unit.POINTS, rows)
            .named(each -> each.tactic().label())
            .strong(each -> each.verdict().isClear())
            .series("Like for like", 6.5, TacticsAgainstAnswers::alike)
            .series(
                "As it stands",
                4.5,
                each -> new Mark(each.difference(), Look.LINE, each.verdict().isSilent()))
            .column("Yes with", each -> Cell.counts(each.with()))
            .column("Without", each -> Cell.counts(each.without()))
            .reference(Forest.Reference.zero("yes less often", "yes more often"))
            .build());
  }

  private static Mark alike(TacticEffect each) {
    return new Mark(
        each.likeForLike().map(LikeForLike::difference),
        Look.of(DecisionClass.YES),
        each.verdict().isSilent());
  }

  private static String subtitle(AnswerEffects answers, List<TacticEffect> rows) {
    return "Difference in the share of yes in percentage points, with the tactic in the first "
        + Say.count(answers.landmarkDays(), "day")
        + " minus without, with "
        + Words.levels(rows.stream().map(TacticEffect::likeForLike))
        + " \u00b7 "
        + Say.count(answers.decided(), "first request")
        + " answered later, "
        + Say.count(answers.undecided())
        + " not yet";
  }
}
