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

  private record Problem(int part, String place, int line, String text) {}

  private final int part;
  private final String place;
  private final String text;
  private final List<Problem> problems;

  private ConfigurationProblems(int part, String place, String text, List<Problem> problems) {
    this.part = part;
    this.place = place;
    this.text = text;
    this.problems = problems;
  }

  ConfigurationProblems(Path file) {
    this(0, file.toString(), "", new ArrayList<>());
  }

  /**
   * Those of a preset that the file uses; they are told together with those of the file.
   *
   * @param number which of the file's presets it is, from 1 on
   */
  ConfigurationProblems of(Preset preset, int number) {
    return new ConfigurationProblems(number, "preset " + preset.name(), "", problems);
  }

  /** The same once the file is read. */
  ConfigurationProblems of(String content) {
    return new ConfigurationProblems(part, place, content, problems);
  }

  /** The whole file, as it is written. */
  String text() {
    return text;
  }

  /** Whether they are of a preset. */
  boolean isOfPreset() {
    return part > 0;
  }

  /** The file, as people say it. */
  String file() {
    return place;
  }

  /**
   * Notes a problem.
   *
   * @param line where it stands; the first line is 1
   * @param path the property, such as {@code exports.deals.file}; empty for the file as a whole
   */
  void add(int line, String path, String text) {
    problems.add(new Problem(part, place, line, path.isEmpty() ? text : path + ": " + text));
  }

  /**
   * Ends the reading if anything is wrong.
   *
   * @throws InputException with all problems, those of the file first, each part's in the order of
   *     its lines
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
            .sorted(Comparator.comparingInt(Problem::part).thenComparingInt(Problem::line))
            .limit(MOST_SHOWN)
            .map(problem -> "  " + problem.place() + ":" + problem.line() + ": " + problem.text());
    return Stream.of(
            Stream.of("Invalid configuration, " + count + ":"),
            shown,
            hidden > 0 ? Stream.of("  and " + hidden + " more") : Stream.<String>empty())
        .flatMap(each -> each)
        .toList();
  }
}
