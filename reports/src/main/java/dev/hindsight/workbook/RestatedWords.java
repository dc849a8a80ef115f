package dev.hindsight.workbook;

import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Restated;
import dev.hindsight.findings.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was restated, short enough for the page; the sheet Restated has all of it. */
final class RestatedWords {

  private static final int FIGURES_NAMED = 3;
  private static final int CAUSES_NAMED = 2;

  private RestatedWords() {}

  static List<String> of(Restated restated) {
    String compared =
        Unit.COUNT.say((double) restated.compared())
            + " figures of "
            + restated.quarter()
            + ", published as of "
            + Words.day(restated.asOf());
    if (restated.differing() == 0) {
      return List.of("Today's exports still give all " + compared + ".");
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Today's exports no longer give "
            + Unit.COUNT.say(restated.differing())
            + " of "
            + compared
            + ": "
            + differing(restated).limit(FIGURES_NAMED).collect(Collectors.joining("; "))
            + (restated.differing() > FIGURES_NAMED ? "; see the sheet Restated." : "."));
    if (!restated.causes().isEmpty()) {
      sentences.add(causes(restated.causes()));
    }
    return sentences;
  }

  private static Stream<String> differing(Restated restated) {
    return Stream.concat(
        restated.figures().stream().map(RestatedWords::say),
        restated.verdicts().stream()
            .map(each -> each.name() + " “" + each.published() + "”, now “" + each.today() + "”"));
  }

  private static String say(Restated.RestatedFigure figure) {
    return figure.name()
        + " "
        + say(figure.published(), figure.unit())
        + ", now "
        + say(figure.today(), figure.unit());
  }

  private static String say(Measured<Double> value, Unit unit) {
    return value.isMeasured() ? unit.say(value.require()) : "not measured";
  }

  private static String causes(List<Restated.Cause> causes) {
    return causes.stream()
        .limit(CAUSES_NAMED)
        .map(RestatedWords::say)
        .collect(Collectors.joining("; ", "What differs in the data: ", "."));
  }

  private static String say(Restated.Cause cause) {
    return cause.deals() == 0
        ? cause.what()
        : cause.what() + ": " + Unit.COUNT.say((double) cause.deals());
  }
}
