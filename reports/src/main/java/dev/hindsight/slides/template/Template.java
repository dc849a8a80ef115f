package dev.hindsight.slides.template;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.xml.sax.SAXException;

/**
 * A presentation that slides are made after. It was looked at whole when it was read: what cannot
 * be used is told then, and its file is not read again.
 */
public final class Template {

  private final byte[] pruned;
  private final int pattern;
  private final Found found;

  private Template(byte[] pruned, int pattern, Found found) {
    this.pruned = pruned;
    this.pattern = pattern;
    this.found = found;
  }

  /**
   * Reads a template.
   *
   * @throws IOException if the file cannot be read
   * @throws UnusableTemplateException if it is no template for slides
   */
  public static Template read(Path file) throws IOException, UnusableTemplateException {
    byte[] bytes = PresentationFile.read(file);
    try {
      return of(file.toString(), bytes);
    } catch (OpenXML4JException | SAXException | RuntimeException | IOException broken) {
      throw PresentationFile.broken(file, broken);
    }
  }

  private static Template of(String name, byte[] bytes)
      throws UnusableTemplateException, IOException, OpenXML4JException, SAXException {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
      Survey survey = Survey.of(show);
      Candidate candidate =
          survey
              .pattern()
              .orElseThrow(() -> new UnusableTemplateException(name, Advice.of(survey)));
      Found found = Found.of(survey, candidate);
      XSLFSlide pattern = PatternSlide.of(show, candidate);
      List<XSLFSlide> kept = new ArrayList<>(survey.staying(Stay.BEFORE));
      kept.add(pattern);
      kept.addAll(survey.staying(Stay.AFTER));
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      show.write(changed);
      return new Template(
          Pruned.of(name, changed.toByteArray(), kept.stream().map(show::getRelationId).toList()),
          kept.indexOf(pattern),
          found);
    }
  }

  /** Our own look, which is made once. */
  public static Template plain() {
    return Plain.TEMPLATE;
  }

  private static final class Plain {

    static final Template TEMPLATE = made();
  }

  static Template made() {
    try {
      return of("plain", PlainTemplate.bytes());
    } catch (UnusableTemplateException | OpenXML4JException | SAXException | IOException bug) {
      throw new IllegalStateException("Cannot use our own template", bug);
    }
  }

  /**
   * A presentation to begin a template with: our own look, and a slide whose shapes say what they
   * are for.
   */
  public static byte[] example() {
    SlideSet set = plain().slides(1);
    SlidePlaces places = set.slides().get(0);
    places.title(example(Place.TITLE));
    places.text(List.of(example(Place.TEXT)));
    places.foot(example(Place.FOOT));
    try (XMLSlideShow show = set.show()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      return bytes.toByteArray();
    } catch (IOException bytesCanBeWritten) {
      throw new IllegalStateException(bytesCanBeWritten);
    }
  }

  private static String example(Place place) {
    return place.shape() + ": " + place.purpose();
  }

  /** What was found in it. */
  public Found found() {
    return found;
  }

  /**
   * Makes slides to be filled. Whoever asks closes the presentation that they are in.
   *
   * @param count how many, one or more
   */
  public SlideSet slides(int count) {
    try {
      return new SlideSet(new XMLSlideShow(new ByteArrayInputStream(pruned)), pattern, count);
    } catch (IOException bytesCanBeRead) {
      throw new IllegalStateException(bytesCanBeRead);
    }
  }

  /**
   * What a template has.
   *
   * @param pattern what slides are made after, such as "slide 2"
   * @param passedOver what could have been, too
   * @param width of a slide, in centimetres
   * @param height of a slide, in centimetres
   * @param areas where each place is, in centimetres from the left and the top
   * @param before how many slides of its own stay before those that are made
   * @param after how many slides of its own stay after them
   * @param leftOut how many do not stay
   */
  public record Found(
      String pattern,
      List<String> passedOver,
      double width,
      double height,
      Map<Place, Rectangle2D> areas,
      int before,
      int after,
      int leftOut) {

    static Found of(Survey survey, Candidate candidate) {
      Map<Place, Rectangle2D> areas = new EnumMap<>(Place.class);
      candidate
          .shapes()
          .forEach((place, shape) -> areas.put(place, centimetres(shape.getAnchor())));
      Rectangle2D page = centimetres(survey.page());
      return new Found(
          candidate.where(),
          survey.passedOver().stream().map(Candidate::where).toList(),
          page.getWidth(),
          page.getHeight(),
          areas,
          survey.staying(Stay.BEFORE).size(),
          survey.staying(Stay.AFTER).size(),
          survey.leftOut());
    }

    private static Rectangle2D centimetres(Rectangle2D points) {
      return new Rectangle2D.Double(
          Candidate.centimetresOfPoints(points.getX()),
          Candidate.centimetresOfPoints(points.getY()),
          Candidate.centimetresOfPoints(points.getWidth()),
          Candidate.centimetresOfPoints(points.getHeight()));
    }
  }
}
