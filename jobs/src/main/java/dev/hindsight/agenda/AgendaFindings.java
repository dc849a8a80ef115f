package dev.hindsight.agenda;

import dev.hindsight.exports.contract.Agreement;
import dev.hindsight.findings.Findings;
import dev.hindsight.findings.agenda.Agenda;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.findings.agenda.Subject;
import dev.hindsight.findings.features.Features;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The agenda, from what the other questions found. A question is something that can be decided
 * otherwise than it is now, and that the evidence supports beyond chance: at most five, of a kind
 * at most two, those that come to most at the least first.
 */
public final class AgendaFindings {

  /** A meeting of an hour and a half. */
  static final int MOST = 5;

  /** The option that nearly every question has. */
  static final String LEAVE = "Leave it as it is";

  private static final int MOST_OF_A_KIND = 2;

  private static final Comparator<Question> BY_STAKE =
      Comparator.<Question>comparingDouble(each -> each.stake().isMeasured() ? 1 : 0)
          .thenComparingDouble(each -> each.stake().optional().orElse(0.0))
          .reversed()
          .thenComparing(Question::subject);

  private final Findings found;
  private final ReadBack readBack;
  private final Bar bar;
  private final int kinds;

  private AgendaFindings(Findings found, ReadBack readBack) {
    this.found = found;
    this.readBack = readBack;
    this.kinds = kinds(found);
    this.bar = new Bar(Math.max(1, kinds));
  }

  /**
   * The agenda.
   *
   * @param found everything else that the report says
   * @param agreements what reviews agreed on, whenever; not measured without such an export
   */
  public static Agenda of(Findings found, Measured<List<Agreement>> agreements) {
    return new AgendaFindings(found, ReadBack.of(found)).agenda(agreements);
  }

  /** How many kinds of evidence could open a question: each may be wrong by chance. */
  private static int kinds(Findings found) {
    List<Boolean> couldOpen =
        List.of(
            found.rules().stream().anyMatch(rules -> rules.judged() > 0),
            found.payOff().stream().anyMatch(all -> all.given().settled().net().isMeasured()),
            found.payOff().stream().anyMatch(all -> all.refused().settled().forgone().isMeasured()),
            found.winRates().comparisons().stream()
                .flatMap(List::stream)
                .anyMatch(each -> isMade(each.verdict())),
            found.pressure().flatMap(pressure -> pressure.answers()).stream()
                .flatMap(answers -> answers.tactics().stream())
                .anyMatch(each -> isMade(each.verdict())),
            found.churn().stream().anyMatch(churn -> isMade(churn.verdict())),
            found.atRisk().stream().anyMatch(all -> !RiskQuestions.replayed(all).isEmpty()),
            found.features().flatMap(Features::level).isMeasured());
    return (int) couldOpen.stream().filter(each -> each).count();
  }

  private static boolean isMade(Verdict verdict) {
    return !verdict.isSilent();
  }

  private Agenda agenda(Measured<List<Agreement>> agreements) {
    List<Question> all =
        chosen(agreements.isMeasured() ? readBack.owners(agreements.require()) : Map.of());
    return new Agenda(
        all.stream().limit(MOST).toList(),
        Math.max(0, all.size() - MOST),
        kinds,
        agreements.flatMap(readBack::of));
  }

  /** The weightiest first; none asks what another one asks. */
  private List<Question> chosen(Map<String, String> owners) {
    Set<String> asked = new HashSet<>();
    Map<Subject, Integer> ofKind = new EnumMap<>(Subject.class);
    List<Question> chosen = new ArrayList<>();
    opened(owners)
        .sorted(BY_STAKE)
        .filter(each -> asked.add(each.question()))
        .filter(each -> ofKind.merge(each.subject(), 1, Integer::sum) <= MOST_OF_A_KIND)
        .forEach(chosen::add);
    return chosen;
  }

  private Stream<Question> opened(Map<String, String> owners) {
    MindChange minds = new MindChange(found.parameters(), found.period());
    String currency = found.parameters().reportingCurrency();
    return Stream.of(
            found.rules().stream()
                .flatMap(rules -> new RuleQuestions(rules, bar, minds, currency, owners).all()),
            found.payOff().stream()
                .flatMap(payOff -> new PayOffQuestions(payOff, bar, minds, currency).all()),
            new AnswerQuestions(found.winRates(), bar, minds).all(),
            found.pressure().stream()
                .flatMap(pressure -> new TacticQuestions(pressure, bar, minds).all()),
            found.churn().stream()
                .flatMap(churn -> new ChurnQuestions(churn, bar, minds, currency).all()),
            found.atRisk().stream()
                .flatMap(atRisk -> new RiskQuestions(atRisk, bar, minds, currency).all()),
            found.features().stream()
                .flatMap(features -> new FeatureQuestions(features, bar, minds, currency).all()))
        .flatMap(each -> each);
  }
}
