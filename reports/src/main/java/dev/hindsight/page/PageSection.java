package dev.hindsight.page;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Question;
import dev.hindsight.tables.Covered;
import dev.hindsight.tables.ReportTables;
import dev.hindsight.tables.grid.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of the page, as its contents name it.
 *
 * @param name what its contents call it, such as "Did it pay off?"
 * @param anchor where it begins, such as "part-pay-off"
 */
public record PageSection(String name, String anchor) {

  /** The parts of the page of some findings, from above to below. */
  public static List<PageSection> of(Findings findings) {
    return of(findings, tables(findings).keySet());
  }

  static List<PageSection> of(Findings findings, Set<Question> questions) {
    Covered covered = Covered.of(findings);
    List<PageSection> sections = new ArrayList<>();
    sections.add(new PageSection("Review", "part-review"));
    questions.forEach(
        question ->
            sections.add(new PageSection(covered.title(question), Anchors.part(question.name()))));
    findings.features().stream()
        .forEach(any -> sections.add(new PageSection(FeaturesPart.TITLE, FeaturesPart.ID)));
    sections.add(new PageSection("Exports and methods", "part-exports"));
    ReportTables.ledger(findings)
        .ifPresent(ledger -> sections.add(new PageSection("The ledger", "part-ledger")));
    return sections;
  }

  /** The tables of each question; none of one that was not measured: the review says that once. */
  static Map<Question, List<Table<?>>> tables(Findings findings) {
    Map<Question, List<Table<?>>> tables = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      tables.put(question, tables(question, findings));
    }
    tables.values().removeIf(List::isEmpty);
    return tables;
  }

  private static List<Table<?>> tables(Question question, Findings findings) {
    return switch (question) {
      case AT_RISK -> ReportTables.atRisk(findings);
      case PAY_OFF ->
          Stream.concat(
                  ReportTables.payOff(findings).stream(),
                  ReportTables.behindTheLedger(findings).stream())
              .toList();
      case WIN_RATES -> ReportTables.winRates(findings);
      case CHURN -> ReportTables.churn(findings);
      case PRESSURE -> ReportTables.pressure(findings);
      case EXPECTED -> ReportTables.expectations(findings);
    };
  }
}
