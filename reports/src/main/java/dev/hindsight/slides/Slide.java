package dev.hindsight.slides;

import dev.hindsight.office.EstimateChart;
import dev.hindsight.office.SafeText;
import java.util.List;
import java.util.Optional;

/**
 * One slide.
 *
 * @param name what it is about, such as "win-rate-by-decision"
 * @param title what was found, in a sentence
 * @param text paragraphs
 * @param chart empty where there is none
 * @param description of the chart, for those who cannot see it; empty where there is none
 * @param notes paragraphs for whoever speaks: counts, definitions, what it rests on
 */
record Slide(
    String name,
    String title,
    List<String> text,
    Optional<EstimateChart> chart,
    String description,
    List<String> notes) {

  Slide {
    title = SafeText.attribute(title);
    text = text.stream().map(SafeText::attribute).toList();
    description = SafeText.attribute(description);
    notes = notes.stream().map(SafeText::attribute).toList();
  }

  /** One without a chart. */
  static Slide inWords(String name, String title, List<String> text, List<String> notes) {
    return new Slide(name, title, text, Optional.empty(), "", notes);
  }
}
