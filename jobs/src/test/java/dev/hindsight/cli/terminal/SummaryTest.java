package dev.hindsight.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.PayOffAlone;
import dev.hindsight.findings.agenda.Agenda;
import dev.hindsight.findings.agenda.Agreed;
import dev.hindsight.findings.agenda.LastTime;
import dev.hindsight.findings.agenda.Question;
import dev.hindsight.findings.agenda.Subject;
import dev.hindsight.findings.values.Measured;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static final LocalDate DAY = LocalDate.parse("2026-09-30");

  private static String said(Agenda agenda) {
    StringWriter said = new StringWriter();
    new Summary(
            PayOffAlone.findings("2026Q3", DAY, Measured.not("nobody asked")).withAgenda(agenda),
            Optional.empty())
        .printText(new PrintWriter(said));
    return said.toString().replace('\u00a0', ' ').replace(System.lineSeparator(), "\n");
  }

  @Test
  void opensWithWhatIsToBeDecidedAndWhatWasAgreedOn() {
    Question question =
        new Question(
            Subject.AT_RISK,
            "Waiting customers",
            "What do we offer the 2 customers?",
            "More of them left.",
            Measured.of(1_100_000.0),
            List.of("They are few."),
            List.of("A date", "Nothing"),
            "Ada",
            "With 40 more.");
    Agreed agreed =
        new Agreed(
            "G1",
            DAY,
            "check every deadline",
            "",
            Measured.not("no day was set"),
            "",
            Measured.not("it names no rule"),
            "Not measured: it names no rule.");

    assertThat(
            said(
                new Agenda(
                    List.of(question, question),
                    1,
                    3,
                    Measured.of(new LastTime(List.of(agreed), 0)))))
        .startsWith(
            """
            Review of 2026Q3, as of 30 Sep 2026
            To decide:
            1. What do we offer the 2 customers?
               More of them left.
               EUR 1.1m at stake, at least. Owner: Ada.
            2. What do we offer the 2 customers?
               More of them left.
               EUR 1.1m at stake, at least. Owner: Ada.
            1 more question weighs less, and is left out.
            What was agreed on:
            * Check every deadline (agreed on 30 Sep 2026 · nobody is named · no day was set). Not measured: it names no rule.
            What was found:
            """);
  }

  @Test
  void saysThatNothingNeedsADecision() {
    assertThat(said(new Agenda(List.of(), 0, 6, Measured.not("nobody met"))))
        .startsWith(
            """
            Review of 2026Q3, as of 30 Sep 2026
            Nothing needs a decision. None of 6 kinds of evidence that could open a question is clear enough for one.
            What was found:
            """);
  }
}
