package dev.hindsight.slides.template;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;

/** What the names of shapes say of a presentation. */
final class Survey {

  private final XMLSlideShow show;
  private final Rectangle2D page;
  private final Map<Stay, List<XSLFSlide>> staying = new EnumMap<>(Stay.class);
  private final List<Candidate> candidates = new ArrayList<>();

  private Survey(XMLSlideShow show) {
    this.show = show;
    Dimension size = show.getPageSize();
    this.page = new Rectangle2D.Double(0, 0, size.getWidth(), size.getHeight());
    Stream.of(Stay.values()).forEach(stay -> staying.put(stay, new ArrayList<>()));
  }

  /** Looks at each slide, then at each layout. */
  static Survey of(XMLSlideShow show) {
    Survey survey = new Survey(show);
    show.getSlides().forEach(survey::slide);
    survey.layouts().forEach(layout -> survey.candidate(layout, layoutName(layout)));
    return survey;
  }

  private void slide(XSLFSlide slide) {
    Optional<Stay> stays =
        Named.of(slide).stream().flatMap(each -> Stay.of(each.name()).stream()).findFirst();
    if (stays.isPresent()) {
      staying.get(stays.get()).add(slide);
    } else {
      candidate(slide, "slide " + slide.getSlideNumber());
    }
  }

  private void candidate(XSLFSheet sheet, String where) {
    Candidate candidate = Candidate.of(sheet, where, page);
    if (!candidate.shapes().isEmpty()) {
      candidates.add(candidate);
    }
  }

  /** All shapes of its slides and layouts. */
  List<Named> shapes() {
    return Stream.concat(show.getSlides().stream(), layouts().stream())
        .flatMap(sheet -> Named.of(sheet).stream())
        .toList();
  }

  /** Where a shape is, as people find it. */
  static String where(Named named) {
    return named.shape().getSheet() instanceof XSLFSlideLayout layout
        ? layoutName(layout)
        : "slide " + ((XSLFSlide) named.shape().getSheet()).getSlideNumber();
  }

  static String layoutName(XSLFSlideLayout layout) {
    return "layout \"" + layout.getName() + "\"";
  }

  /** All layouts, master by master, as programs show them. */
  List<XSLFSlideLayout> layouts() {
    return show.getSlideMasters().stream().flatMap(Survey::layouts).toList();
  }

  private static Stream<XSLFSlideLayout> layouts(XSLFSlideMaster master) {
    return XmlNodes.all(master.getXmlObject().getDomNode(), Set.of("sldLayoutId")).stream()
        .map(entry -> (XSLFSlideLayout) master.getRelationById(XmlNodes.relationship(entry)));
  }

  /** The first that has all shapes: slides come before layouts. */
  Optional<Candidate> pattern() {
    return candidates.stream().filter(Candidate::isComplete).findFirst();
  }

  /** Others that have all shapes. */
  List<Candidate> passedOver() {
    return candidates.stream().filter(Candidate::isComplete).skip(1).toList();
  }

  /** The one that lacks least, where none has all. */
  Optional<Candidate> closest() {
    return candidates.stream().min(Comparator.comparing(candidate -> candidate.faults().size()));
  }

  List<XSLFSlide> staying(Stay stay) {
    return List.copyOf(staying.get(stay));
  }

  /** The size of the slides, in points. */
  Rectangle2D page() {
    return page;
  }

  /** How many slides are neither made after nor stay. */
  int leftOut() {
    int used = pattern().filter(each -> each.sheet() instanceof XSLFSlide).isPresent() ? 1 : 0;
    int stay = staying.values().stream().mapToInt(List::size).sum();
    return show.getSlides().size() - stay - used;
  }
}
