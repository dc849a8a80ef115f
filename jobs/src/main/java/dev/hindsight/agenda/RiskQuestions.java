package dev.hindsight.agenda;

import dev.hindsight.agenda.MindChange.Pace;
import dev.hindsight.comparing.Verdicts;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.findings.agenda.Subject;
import dev.hindsight.findings.atrisk.AtRisk;
import dev.hindsight.findings.atrisk.Replayed;
import dev.hindsight.findings.atrisk.Risk;
import dev.hindsight.findings.atrisk.RiskItem;
import dev.hindsight.findings.atrisk.RiskKind;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Rate;
import dev.hindsight.findings.values.Say;
import java.util.List;
import java.util.stream.Stream;

/**
 * What to do with open items that may hurt. A kind is a question only where its list has told more
 * than chance at earlier quarter ends. A promise that is due is a task, not a question.
 */
record RiskQuestions(AtRisk atRisk, Bar bar, MindChange minds, String currency) {

  /** The kinds that were replayed and compared. */
  static List<RiskKind> replayed(AtRisk atRisk) {
    return atRisk.kinds().stream()
        .filter(kind -> kind.risk() != Risk.PROMISE_DUE)
        .filter(kind -> kind.replayed().flatMap(Replayed::difference).isMeasured())
        .toList();
  }

  Stream<Question> all() {
    Measured<Double> level = Measured.of(Verdicts.level(Replayed.COMPARED_KINDS));
    return replayed(atRisk).stream()
        .filter(kind -> kind.count() > 0 && kind.standsOut())
        .filter(kind -> bar.isCleared(difference(kind), level))
        .map(this::question);
  }

  private static Estimate difference(RiskKind kind) {
    return kind.replayed().require().difference().require();
  }

  private Question question(RiskKind kind) {
    RiskWords words = RiskWords.of(kind.risk());
    Replayed replayed = kind.replayed().require();
    return new Question(
        Subject.AT_RISK,
        words.topic(),
        words.question(kind.count()),
        evidence(kind, replayed),
        stake(kind),
        Against.of(
            "What else these have in common may be the reason.",
            withoutMoney(kind),
            "To %s of %s on earlier lists this did not happen."
                .formatted(
                    Say.count(replayed.listed().of() - replayed.listed().count()),
                    Say.count(replayed.listed().of()))),
        options(kind, words),
        Heaviest.of(kind.items(), RiskItem::owner).orElse(""),
        minds.of(
            difference(kind),
            new Pace(
                replayed.listed().of(),
                replayed.quarters(),
                "listed item",
                "that fare no worse than others")));
  }

  private String evidence(RiskKind kind, Replayed replayed) {
    Rate others = replayed.others().require();
    return "%s%s by the end of the next quarter (%s over %s), of %s %s: %s like for like.%s"
        .formatted(
            Say.share(replayed.listed().estimate().require()),
            " of those listed at earlier quarter ends " + kind.risk().came(),
            Say.counts(replayed.listed()),
            Say.count(replayed.quarters(), "quarter end"),
            kind.risk().others(),
            Say.share(others.estimate().require().value()),
            Say.points(difference(kind)),
            money(kind));
  }

  private String money(RiskKind kind) {
    return kind.money().signum() == 0
        ? ""
        : " Now listed: %s %s.".formatted(currency, Say.money(kind.money().doubleValue()));
  }

  private static Measured<Double> stake(RiskKind kind) {
    return kind.money().signum() == 0
        ? Measured.not("none of them says what it is worth")
        : Measured.of(kind.money().doubleValue() * Stake.atLeast(difference(kind)));
  }

  private static String withoutMoney(RiskKind kind) {
    return kind.withoutMoney() == 0
        ? ""
        : "%s of them do not say what they are worth.".formatted(Say.count(kind.withoutMoney()));
  }

  private List<String> options(RiskKind kind, RiskWords words) {
    return Stream.concat(
            Heaviest.of(kind.items(), RiskItem::what).map(words::first).stream(),
            words.others().stream())
        .toList();
  }
}
