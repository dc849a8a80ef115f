package dev.hindsight.plain;

import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statement as somebody would read all of it aloud. */
public final class Said {

  private Said() {}

  /** The number, the text and the details, a line each. */
  public static String of(Statement statement) {
    Stream<String> number = Stream.ofNullable(statement.shown().value()).map(Said::number);
    return Stream.concat(
            Stream.concat(number, Stream.of(statement.text())), statement.details().stream())
        .collect(Collectors.joining("\n"))
        .replace('\u00a0', ' ');
  }

  private static String number(Shown shown) {
    String against =
        shown.reference().isMeasured()
            ? " against " + shown.unit().say(shown.reference().require())
            : "";
    return shown.line("USD") + against;
  }
}
