package dev.hindsight.agenda;

import dev.hindsight.agenda.MindChange.Pace;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.findings.agenda.Subject;
import dev.hindsight.findings.features.Feature;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.values.DealComparison;
import dev.hindsight.findings.values.DecisionClass;
import dev.hindsight.findings.values.LikeForLike;
import dev.hindsight.findings.values.Say;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Whether a feature with which deals are won more often, or less often, gets another answer. */
record FeatureQuestions(Features features, Bar bar, MindChange minds, String currency) {

  /** Features are looked at over twelve quarters. */
  private static final int QUARTERS = 12;

  private static final int FEW = 30;

  Stream<Question> all() {
    return features.standingOut().stream()
        .filter(each -> bar.isCleared(made(each)))
        .map(this::question);
  }

  private static LikeForLike made(Feature feature) {
    return feature.compared().require().likeForLike().require();
  }

  private Question question(Feature feature) {
    DealComparison compared = feature.compared().require();
    LikeForLike made = made(feature);
    boolean isWanted = made.difference().value() > 0;
    return new Question(
        Subject.FEATURE,
        "A feature",
        isWanted
            ? "Should “%s” be given to who asks for it?".formatted(feature.name())
            : "Should “%s” still be given to who asks for it?".formatted(feature.name()),
        "Deals that were given it are won %s than like ones that it was refused to: %s (%s and %s closed).%s"
            .formatted(
                compared.verdict().label(),
                Say.points(made.difference()),
                Say.count(compared.with().of()),
                Say.count(compared.without().of()),
                open(feature)),
        Stake.of(feature.open().map(BigDecimal::doubleValue), made.difference()),
        Against.of(Against.NO_CAUSE, Against.unrecorded(compared.sensitivity()), few(compared)),
        isWanted ? give(feature) : refuse(),
        "",
        minds.of(
            made.difference(),
            new Pace(
                compared.with().of() + compared.without().of(),
                QUARTERS,
                "closed deal",
                Pace.NO_DIFFERENCE)));
  }

  private String open(Feature feature) {
    return feature
        .open()
        .optional()
        .filter(open -> open.signum() > 0)
        .map(
            open ->
                " Open deals that ask for it: %s %s."
                    .formatted(currency, Say.money(open.doubleValue())))
        .orElse("");
  }

  private static String few(DealComparison compared) {
    return compared.with().of() + compared.without().of() >= FEW
        ? ""
        : "It rests on %s."
            .formatted(Say.count(compared.with().of() + compared.without().of(), "closed deal"));
  }

  private static List<String> give(Feature feature) {
    return List.of(
        "Put it on the plan, with a day",
        "Look again at the %s that were refused it"
            .formatted(
                Say.count(
                    feature.answered(DecisionClass.NOT_NOW) + feature.answered(DecisionClass.NEVER),
                    "request")),
        AgendaFindings.LEAVE);
  }

  private static List<String> refuse() {
    return List.of(
        "Take it off the plan", "Ask first what a deal needs it for", AgendaFindings.LEAVE);
  }
}
