package dev.hindsight.stories;

import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.values.Unit;
import dev.hindsight.stories.Story.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A story as it is put together, section by section. */
final class StoryText {

  private final List<Story.Section> sections = new ArrayList<>();
  private String heading = "";
  private List<Part> parts = new ArrayList<>();

  /** Starts a section. */
  StoryText section(String itsHeading) {
    end();
    heading = itsHeading;
    return this;
  }

  /** Sentences of a section, in one paragraph; empty ones are left out. */
  StoryText say(String... sentences) {
    String paragraph =
        Stream.of(sentences).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    if (!paragraph.isEmpty()) {
      parts.add(new Story.Paragraph(paragraph));
    }
    return this;
  }

  StoryText item(String label, String sentence) {
    parts.add(new Story.Item(label, sentence));
    return this;
  }

  StoryText linked(Subject subject, String name, String sentence) {
    parts.add(new Story.Linked(subject, name, sentence));
    return this;
  }

  StoryText figures(List<Story.Line> lines) {
    parts.addAll(lines);
    return this;
  }

  /** One figure with its interval, or why it is not measured. */
  static Story.Line figure(String label, Unit unit, Measured<Estimate> measured) {
    return measured.isMeasured()
        ? new Story.Line(
            label, unit.say(measured.require().value()), Say.interval(unit, measured.require()))
        : notMeasured(label, measured.notMeasured());
  }

  /** Why something is not measured, in a sentence. */
  static String notMeasured(Measured<?> missing) {
    return "Not measured: " + missing.notMeasured() + ".";
  }

  static Story.Line notMeasured(String label, String reason) {
    return new Story.Line(label, "", "not measured: " + reason);
  }

  List<Story.Section> sections() {
    end();
    return sections;
  }

  private void end() {
    if (!heading.isEmpty()) {
      sections.add(new Story.Section(heading, parts));
    }
    heading = "";
    parts = new ArrayList<>();
  }
}
