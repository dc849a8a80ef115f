package dev.hindsight.slides;

import dev.hindsight.tables.ToDecide;
import dev.hindsight.tables.ToDecide.Line;
import dev.hindsight.tables.ToDecide.Point;
import dev.hindsight.tables.ToDecide.ReadBack;
import java.util.ArrayList;
import java.util.List;

/**
 * The slide that opens a deck: what to decide. What stands behind each question is in its notes.
 */
final class AgendaSlide {

  static final String NAME = "to-decide";

  /** Of more there is no room for the evidence. */
  private static final int MOST_WITH_EVIDENCE = 3;

  private AgendaSlide() {}

  static Slide of(ToDecide agenda) {
    return Slide.inWords(NAME, agenda.headline(), text(agenda), notes(agenda));
  }

  /** Of what was agreed on, the slide has what can be told in a line; the notes have the rest. */
  private static List<String> text(ToDecide agenda) {
    List<String> text = new ArrayList<>();
    boolean hasRoom = agenda.points().size() <= MOST_WITH_EVIDENCE;
    for (Point point : agenda.points()) {
      text.add(
          "%s. %s %s"
              .formatted(agenda.points().indexOf(point) + 1, point.question(), point.weight()));
      if (hasRoom) {
        text.add(point.evidence());
      }
    }
    if (!agenda.said().isEmpty()) {
      text.add(agenda.said());
    }
    String readBack = agenda.readBackElsewhere("the notes read");
    if (!readBack.isEmpty()) {
      text.add(readBack);
    }
    return text;
  }

  private static List<String> notes(ToDecide agenda) {
    List<String> notes = new ArrayList<>();
    for (Point point : agenda.points()) {
      notes.add(point.question());
      notes.add(point.evidence());
      point.lines().stream().map(Line::text).forEach(notes::add);
    }
    agenda.agreed().stream().map(ReadBack::line).forEach(notes::add);
    if (!agenda.others().isEmpty()) {
      notes.add(agenda.others());
    }
    return notes;
  }
}
