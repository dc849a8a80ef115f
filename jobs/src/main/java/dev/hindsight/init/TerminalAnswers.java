package dev.hindsight.init;

import dev.hindsight.exports.contract.InputException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Asks a person; nothing but Enter is the proposed answer. */
public final class TerminalAnswers implements Answers {

  private final PrintWriter out;
  private final Supplier<String> lines;

  /**
   * A dialogue.
   *
   * @param out where questions are printed
   * @param lines gives what was typed; null once nothing can be
   */
  public TerminalAnswers(PrintWriter out, Supplier<String> lines) {
    this.out = out;
    this.lines = lines;
  }

  @Override
  public String to(String question, List<String> choices, String proposed) {
    out.println();
    out.println(question);
    IntStream.range(0, choices.size())
        .forEach(
            i ->
                out.println(
                    (choices.get(i).equals(proposed) ? " > " : "   ")
                        + (i + 1)
                        + "  "
                        + choices.get(i)));
    while (true) {
      out.print("Number, or Enter for " + (choices.indexOf(proposed) + 1) + ": ");
      out.flush();
      String typed = lines.get();
      if (typed == null) {
        throw new InputException(
            InputException.Source.DATA,
            "Cannot go on: the input ended before all questions were answered. Nothing was written. Run again, or with --yes.");
      }
      Optional<String> answer = answer(typed.strip(), choices, proposed);
      if (answer.isPresent()) {
        return answer.get();
      }
      out.println("\"" + typed.strip() + "\" is none of 1 to " + choices.size() + ".");
    }
  }

  private static Optional<String> answer(String typed, List<String> choices, String proposed) {
    if (typed.isEmpty()) {
      return Optional.of(proposed);
    }
    if (typed.matches("[0-9]{1,4}")) {
      int number = Integer.parseInt(typed);
      return number >= 1 && number <= choices.size()
          ? Optional.of(choices.get(number - 1))
          : Optional.empty();
    }
    List<String> meant =
        choices.stream()
            .filter(
                each -> each.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT)))
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }
}
