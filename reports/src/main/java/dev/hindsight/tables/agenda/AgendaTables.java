package dev.hindsight.tables.agenda;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.agenda.Agenda;
import dev.hindsight.findings.agenda.Agreed;
import dev.hindsight.findings.agenda.LastTime;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.tables.grid.Column;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.util.ArrayList;
import java.util.List;

/** The agenda with all that stands behind it: the Review has it shorter. */
public final class AgendaTables {

  static final String AGENDA = "Agenda";
  static final String AGREED = "Agreed";

  private AgendaTables() {}

  /** The questions, where there are any, and what was agreed on, where anything was. */
  public static List<Table<?>> of(Findings findings) {
    List<Table<?>> tables = new ArrayList<>();
    findings.agenda().stream()
        .filter(agenda -> !agenda.isEmpty())
        .forEach(agenda -> tables.add(questions(agenda, findings)));
    findings.agenda().flatMap(Agenda::lastTime).stream()
        .filter(last -> !last.agreed().isEmpty())
        .forEach(last -> tables.add(agreed(last)));
    return tables;
  }

  private static Table<?> questions(Agenda agenda, Findings findings) {
    return new Table<>(
        AGENDA,
        "What is to be decided?",
        "What comes to most at the least stands first. A question is asked where the evidence stays clear with all %s kinds of it together."
            .formatted(Say.count(agenda.looked())),
        List.of(
            Column.words("Question", 32, Question::question),
            Column.words("Evidence", 42, Question::evidence),
            Column.of(
                "At least, " + findings.parameters().reportingCurrency(),
                Unit.MONEY,
                question -> Value.number(question.stake(), Unit.MONEY)),
            Column.words("Against it", 36, question -> String.join(" ", question.against())),
            Column.words("Options", 36, AgendaTables::options),
            Column.words("Owner", 14, Question::owner),
            Column.words("What would change our mind", 30, Question::changes)),
        agenda.questions());
  }

  private static String options(Question question) {
    List<String> options = new ArrayList<>();
    for (String option : question.options()) {
      options.add("(%s) %s".formatted(options.size() + 1, option));
    }
    return String.join(" ", options);
  }

  private static Table<?> agreed(LastTime last) {
    return new Table<>(
        AGREED,
        "What became of what was agreed on?",
        "What was agreed on last time, and what is older and still open; %s not here."
            .formatted(
                Say.count(last.others(), "further agreement")
                    + " "
                    + (last.others() == 1 ? "is" : "are")),
        List.of(
            Column.words("Agreement", 16, Agreed::agreementId),
            Column.day("Agreed on", Agreed::agreedAt),
            Column.words("What", 44, Agreed::what),
            Column.words("Owner", 18, Agreed::owner),
            Column.day("Due", agreed -> agreed.due().value()),
            Column.words("Rule", 34, Agreed::rule),
            Column.of("Kept", Unit.SHARE, agreed -> Value.number(share(agreed), Unit.SHARE)),
            Column.words("What became of it", 70, Agreed::became)),
        last.agreed());
  }

  private static Measured<Double> share(Agreed agreed) {
    return agreed.kept().flatMap(kept -> kept.estimate()).map(kept -> kept.value());
  }
}
