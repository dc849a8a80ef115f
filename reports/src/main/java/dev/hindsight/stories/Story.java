package dev.hindsight.stories;

import java.util.List;

/**
 * Something told in sections. It is plain text throughout.
 *
 * @param title what it is about
 * @param source which report tells it, and when; a sentence
 * @param sections in the order in which they are told
 * @param caution how to take any story of the kind; a sentence
 */
public record Story(String title, String source, List<Section> sections, String caution) {

  public Story {
    sections = List.copyOf(sections);
  }

  /** A heading, and what stands under it. */
  public record Section(String heading, List<Part> parts) {

    public Section {
      parts = List.copyOf(parts);
    }
  }

  /** A paragraph, an item of a list, or a figure. */
  public sealed interface Part {}

  /** One or more sentences. */
  public record Paragraph(String text) implements Part {}

  /**
   * An item of a list.
   *
   * @param label such as a date
   * @param text what happened then
   */
  public record Item(String label, String text) implements Part {}

  /**
   * An item of a list that something else can be told of.
   *
   * @param subject what it is
   * @param name its name
   * @param text what it has to do with the story
   */
  public record Linked(Subject subject, String name, String text) implements Part {}

  /**
   * One figure.
   *
   * @param label what it is
   * @param value the figure; empty where it is not measured
   * @param note its interval, or why it is not measured; may be empty
   */
  public record Line(String label, String value, String note) implements Part {}
}
