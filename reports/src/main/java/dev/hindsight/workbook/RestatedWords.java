package dev.hindsight.workbook;

import dev.hindsight.findings.Measured;
import dev.hindsight.findings.Restated;
import dev.hindsight.findings.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
    if (restated.figures().isEmpty()) {
      return List.of("Today's exports still give all " + compared + ".");
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Today's exports no longer give "
            + Unit.COUNT.say((double) restated.figures().size())
            + " of "
            + compared
            + ": "
            + restated.figures().stream()
                .limit(FIGURES_NAMED)
                .map(RestatedWords::say)
                .collect(Collectors.joining("; "))
            + (restated.figures().size() > FIGURES_NAMED ? "; see the sheet Restated." : "."));
    if (!restated.causes().isEmpty()) {
      sentences.add(causes(restated.causes()));
    }
    return sentences;
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
        .map(cause -> cause.what() + ": " + Unit.COUNT.say((double) cause.deals()))
        .collect(Collectors.joining("; ", "What differs in the data: ", "."));
  }
}
