package dev.hindsight.exports.config;

import dev.hindsight.exports.contract.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is wrong with a configuration, so that a person learns of all of it at once. */
final class ConfigurationProblems {

  /** More than a person mends in one go; a wrong file altogether would fill the screen. */
  private static final int MOST_SHOWN = 20;

  private record Problem(int line, String text) {}

  private final Path file;
  private final List<Problem> problems = new ArrayList<>();

  ConfigurationProblems(Path file) {
    this.file = file;
  }

  /**
   * Notes a problem.
   *
   * @param line where it stands; the first line is 1
   * @param path the property, such as {@code exports.deals.file}; empty for the file as a whole
   */
  void add(int line, String path, String text) {
    problems.add(new Problem(line, path.isEmpty() ? text : path + ": " + text));
  }

  /**
   * Ends the reading if anything is wrong.
   *
   * @throws InputException with all problems, in the order of their lines
   */
  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new InputException(InputException.Source.CONFIGURATION, lines());
    }
  }

  private List<String> lines() {
    String count = problems.size() == 1 ? "1 error" : problems.size() + " errors";
    int hidden = problems.size() - MOST_SHOWN;
    Stream<String> shown =
        problems.stream()
            .sorted(Comparator.comparingInt(Problem::line))
            .limit(MOST_SHOWN)
            .map(problem -> "  " + file + ":" + problem.line() + ": " + problem.text());
    return Stream.of(
            Stream.of("Invalid configuration, " + count + ":"),
            shown,
            hidden > 0 ? Stream.of("  and " + hidden + " more") : Stream.<String>empty())
        .flatMap(each -> each)
        .toList();
  }
}
