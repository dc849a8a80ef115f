package dev.hindsight.slides.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** What to do about a presentation that has not all shapes that are filled, line by line. */
final class Advice {

  private static final String PREFIX = "hindsight";
  private static final int MOST_MISNAMED = 5;

  private Advice() {}

  static List<String> of(Survey survey) {
    List<String> lines = new ArrayList<>();
    lines.add("no slide and no layout has all of %s.".formatted(names(Stream.of(Place.values()))));
    survey
        .closest()
        .ifPresentOrElse(
            closest ->
                lines.add(
                    "Closest is %s: %s."
                        .formatted(closest.where(), String.join("; ", closest.faults()))),
            () -> {
              lines.add("None of its shapes has one of these names.");
              example(survey.layouts()).ifPresent(lines::add);
            });
    lines.addAll(misnamed(survey));
    lines.add(
        "In PowerPoint: View > Slide Master, choose the layout, then Home > Select > Selection Pane, and double-click the name of each shape. Or name those of one slide.");
    lines.add(
        "In LibreOffice Impress: draw text boxes and a rectangle on one slide, and name each with Format > Name. Placeholders lose their names there when the file is saved.");
    return lines;
  }

  private static String names(Stream<Place> places) {
    List<String> names = places.map(Place::shape).toList();
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }

  private static List<String> misnamed(Survey survey) {
    return survey.shapes().stream()
        .filter(each -> each.name().strip().toLowerCase(Locale.ROOT).startsWith(PREFIX))
        .filter(each -> Place.of(each.name()).isEmpty() && Stay.of(each.name()).isEmpty())
        .map(
            each ->
                "\"%s\" on %s is none of the names that are known."
                    .formatted(each.name(), Survey.where(each)))
        .limit(MOST_MISNAMED)
        .toList();
  }

  /** The names that placeholders could have, on the layout with least to spare. */
  private static Optional<String> example(List<XSLFSlideLayout> layouts) {
    return layouts.stream()
        .filter(Advice::hasRoom)
        .min(Comparator.comparing(layout -> content(layout).size()))
        .map(Advice::example);
  }

  private static boolean hasRoom(XSLFSlideLayout layout) {
    return content(layout).size() >= 2
        && placeholders(layout, STPlaceholderType.TITLE).findFirst().isPresent()
        && placeholders(layout, STPlaceholderType.FTR).findFirst().isPresent();
  }

  private static String example(XSLFSlideLayout layout) {
    List<XSLFTextShape> shapes =
        List.of(
            placeholders(layout, STPlaceholderType.TITLE).findFirst().orElseThrow(),
            content(layout).get(0),
            content(layout).get(1),
            placeholders(layout, STPlaceholderType.FTR).findFirst().orElseThrow());
    return Arrays.stream(Place.values())
        .map(
            place ->
                "\"%s\" %s".formatted(shapes.get(place.ordinal()).getShapeName(), place.shape()))
        .collect(
            Collectors.joining(
                ", ", "For instance, on %s name ".formatted(Survey.layoutName(layout)), "."));
  }

  /** The largest first. */
  private static List<XSLFTextShape> content(XSLFSlideLayout layout) {
    return placeholders(
            layout, STPlaceholderType.OBJ, STPlaceholderType.CHART, STPlaceholderType.BODY)
        .sorted(Comparator.comparing(Advice::area).reversed())
        .toList();
  }

  private static Stream<XSLFTextShape> placeholders(
      XSLFSlideLayout layout, STPlaceholderType.Enum... types) {
    return Arrays.stream(layout.getPlaceholders())
        .filter(shape -> shape.getAnchor() != null)
        .filter(shape -> List.of(types).contains(Named.placeholder(shape).getType()));
  }

  private static double area(XSLFTextShape shape) {
    return shape.getAnchor().getWidth() * shape.getAnchor().getHeight();
  }
}
