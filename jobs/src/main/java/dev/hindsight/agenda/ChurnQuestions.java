package dev.hindsight.agenda;

import dev.hindsight.agenda.MindChange.Pace;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.findings.agenda.Subject;
import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Verdict;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether to go on pushing out what customers wait for, where they leave more often then. */
record ChurnQuestions(Churn churn, Bar bar, MindChange minds, String currency) {

  /** Customers are watched over four quarters. */
  private static final int YEAR = 4;

  private static final int FEW = 20;

  /** At most one. Where no like customer left there is a limit alone, and none for this level. */
  Stream<Question> all() {
    return churn.effect().rateRatio().stream()
        .filter(ratio -> churn.verdict() == Verdict.MORE_OFTEN && bar.isRatioCleared(ratio))
        .map(this::question);
  }

  private Question question(Estimate ratio) {
    long left = churn.panel().exposed().left().accounts();
    return new Question(
        Subject.CHURN,
        "Displaced items",
        "Should something that customers wait for still be pushed out for one request?",
        "Customers for whom something was pushed out left %s as often as like ones (%s left)%s."
            .formatted(Say.times(ratio), Say.count(left), arr()),
        churn.attributable().map(each -> Stake.atLeast(each.arr())),
        Against.of(
            Against.NO_CAUSE,
            churn
                .crossChecks()
                .eValues()
                .optional()
                .map(each -> Against.unrecorded(each.limit()))
                .orElse(""),
            left < FEW ? "It rests on %s.".formatted(Say.count(left, "customer")) : ""),
        Stream.of(
                Optional.of("Ask who looks after the customers that wait before it is pushed out"),
                costliest(),
                Optional.of("Go on, and count the customers that leave as the price"))
            .flatMap(Optional::stream)
            .toList(),
        "",
        minds.of(
            Bar.logarithm(ratio), new Pace(left, YEAR, "leaver", "at the rate of like customers")));
  }

  private String arr() {
    return churn
        .attributable()
        .optional()
        .map(
            each ->
                ": with them went %s %s a year beyond that of like ones"
                    .formatted(currency, Say.money(each.arr())))
        .orElse("");
  }

  private Optional<String> costliest() {
    return churn.items().rows().stream()
        .findFirst()
        .map(item -> "Put “%s” back on the plan: it goes with most churn".formatted(name(item)));
  }

  private static String name(DisplacedItem item) {
    return item.title().isEmpty() ? item.roadmapItemId() : Say.beginning(item.title());
  }
}
