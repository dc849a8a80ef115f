package dev.hindsight.slides;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.Identity;
import dev.hindsight.findings.values.Say;
import dev.hindsight.office.DocumentProperties;
import dev.hindsight.office.OfficeFile;
import dev.hindsight.slides.template.SlidePlaces;
import dev.hindsight.slides.template.SlideSet;
import dev.hindsight.slides.template.Template;
import dev.hindsight.tables.Covered;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Slides as a file that presentation programs open and people edit. */
public final class SlideFile {

  private static final String KEYWORDS = "quarterly review, slides";

  private SlideFile() {}

  /**
   * The file of a report.
   *
   * @param template what the slides are made after
   */
  public static byte[] bytes(Findings findings, Identity identity, Template template)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OfficeFile.write(() -> write(findings, identity, template, bytes));
    return bytes.toByteArray();
  }

  private static void write(
      Findings findings, Identity identity, Template template, OutputStream out)
      throws IOException {
    List<Slide> deck = Deck.of(findings);
    SlideSet set = template.slides(deck.size());
    try (XMLSlideShow show = set.show()) {
      for (int i = 0; i < deck.size(); i++) {
        fill(set.slides().get(i), deck.get(i), show, identity);
      }
      String title = Covered.of(findings).title() + " " + findings.period().quarter().label();
      set.sign(title, identity.sentence());
      properties(title, identity).write(show.getProperties(), identity);
      show.write(out);
    }
  }

  private static void fill(SlidePlaces places, Slide slide, XMLSlideShow show, Identity identity)
      throws IOException {
    if (slide.chart().isPresent()) {
      places.put(
          SlideChart.draw(show, places.slide(), slide.chart().get(), identity),
          slide.description());
    } else {
      places.withoutChart();
    }
    places.title(slide.title());
    places.text(slide.text());
    places.foot(identity.sentence());
    SlideNotes.write(show, places.slide(), slide, identity);
  }

  /** What a file says of itself, and nothing of when it was made. */
  static DocumentProperties properties(String title, Identity identity) {
    return new DocumentProperties(title, "As of " + Say.day(identity.asOf()), KEYWORDS);
  }

  /** Loads what slides are made and written with ahead of the first ones: that takes a moment. */
  public static void prepare() {
    Template.plain();
  }
}
