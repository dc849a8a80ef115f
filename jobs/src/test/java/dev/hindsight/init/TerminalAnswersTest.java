package dev.hindsight.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindsight.exports.contract.InputException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalAnswersTest {

  private static final List<String> OUTCOMES =
      List.of("won", "lost", "no_decision", "not known yet");

  private final StringWriter printed = new StringWriter();

  private String answer(String... typed) {
    Iterator<String> lines = List.of(typed).iterator();
    return new TerminalAnswers(
            new PrintWriter(printed, true), () -> lines.hasNext() ? lines.next() : null)
        .to("What does \"Gate 4\" (1 row) mean as outcome?", OUTCOMES, "not known yet");
  }

  private String printed() {
    return printed.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void enterIsTheProposedAnswer() {
    assertThat(answer("")).isEqualTo("not known yet");
    assertThat(printed())
        .isEqualTo(
            """

            What does "Gate 4" (1 row) mean as outcome?
               1  won
               2  lost
               3  no_decision
             > 4  not known yet
            Number, or Enter for 4: \
            """);
  }

  @Test
  void anAnswerIsANumberOrItsBeginning() {
    assertThat(answer(" 2 ")).isEqualTo("lost");
    assertThat(answer("WO")).isEqualTo("won");
    assertThat(answer("no_")).isEqualTo("no_decision");
  }

  @Test
  void whatIsNoAnswerIsAskedAgain() {
    assertThat(answer("5", "0", "no", "yes", "3")).isEqualTo("no_decision");
    assertThat(printed())
        .contains("Number, or Enter for 4: \"5\" is none of 1 to 4.\nNumber, or Enter for 4: ");
  }

  @Test
  void anInputThatEndsIsAnError() {
    assertThatThrownBy(() -> answer("9"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "Cannot go on: the input ended before all questions were answered. Nothing was written. Run again, or with --yes.");
  }
}
