package dev.hindsight.tables;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Question;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.findings.values.Period;
import dev.hindsight.tables.grid.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the folder of exports is about: the trade-offs, or only deals, or only customers.
 *
 * @param tables the exports that are there
 */
public record Covered(Set<String> tables) {

  public Covered {
    tables = Set.copyOf(tables);
  }

  private static final String DEALS = "deals";
  private static final String ACCOUNTS = "accounts";
  private static final String REQUESTS = "requests";

  /** What can be asked, and the exports without which it is not measured. */
  private record Subject(String name, List<String> needs) {

    String missing(Set<String> tables) {
      return needs.stream()
          .filter(table -> !tables.contains(table))
          .collect(Collectors.joining(", "));
    }
  }

  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject("win rates, why deals are lost and against whom", List.of(DEALS)),
          new Subject("how many customers leave, and why", List.of(ACCOUNTS)),
          new Subject("win rates by answer, and pay-off", List.of(REQUESTS, "decisions")),
          new Subject("sales pressure", List.of(REQUESTS, "pressure")),
          new Subject(
              "what pushed-out items cost in churn",
              List.of("roadmap_items", "displacements", "waiting")));

  /** What the exports of some findings are about. */
  public static Covered of(Findings findings) {
    return new Covered(
        findings.dataQuality().tables().stream()
            .filter(TableQuality::isPresent)
            .map(TableQuality::table)
            .collect(Collectors.toSet()));
  }

  /** Whether what sales asked for is among the exports. */
  public boolean isAsked() {
    return tables.contains(REQUESTS);
  }

  /** Whether deals are. */
  public boolean hasDeals() {
    return tables.contains(DEALS);
  }

  /** What the page asks. */
  public String title() {
    if (isAsked()) {
      return "Did our trade-offs with sales pay off?";
    }
    if (!hasDeals()) {
      return "Which customers leave, and why?";
    }
    return tables.contains(ACCOUNTS)
        ? "What wins deals, and which customers leave?"
        : "What wins and loses deals?";
  }

  /** A question as the page asks it: where nobody asked for anything, nobody said yes either. */
  public String title(Question question) {
    return question == Question.WIN_RATES && !isAsked() ? title() : question.title();
  }

  /** Of when it tells. */
  public String subtitle(Period period) {
    return Words.window(hasDeals() ? "Deals" : "Customers", period);
  }

  /** The questions that are not measured for want of exports. */
  public List<String> unmeasured() {
    return SUBJECTS.stream()
        .filter(question -> !question.missing(tables).isEmpty())
        .map(Subject::name)
        .toList();
  }

  /** What is not measured for want of exports, and which, in one sentence. */
  public String missing() {
    List<String> questions = new ArrayList<>();
    for (Subject question : SUBJECTS) {
      String missing = question.missing(tables);
      if (!missing.isEmpty()) {
        questions.add(question.name() + " (" + missing + ")");
      }
    }
    return "What these exports cannot tell, and which ones would: "
        + String.join("; ", questions)
        + ".";
  }
}
