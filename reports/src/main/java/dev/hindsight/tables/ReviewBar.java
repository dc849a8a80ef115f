package dev.hindsight.tables;

import dev.hindsight.findings.Review.Statement;
import dev.hindsight.findings.Shown;
import dev.hindsight.findings.values.Estimate;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The bar of a statement's interval: where its parts lie, from 0 at the left end of the scale to 1
 * at the right. Statements of one unit share one scale.
 *
 * @param from where the bar begins
 * @param to where it ends
 * @param value where the number lies
 * @param reference where the value lies that the number is held against; empty where there is none
 * @param isOpenLeft whether the interval goes on beyond the left end
 * @param isOpenRight whether it goes on beyond the right end
 */
public record ReviewBar(
    double from,
    double to,
    double value,
    OptionalDouble reference,
    boolean isOpenLeft,
    boolean isOpenRight) {

  /** The bars of some statements, in their order; empty for one without an interval. */
  public static List<Optional<ReviewBar>> of(List<Statement> statements) {
    List<Optional<Shown>> shown = statements.stream().map(each -> each.shown().optional()).toList();
    Map<Unit, Scale> scales = new EnumMap<>(Unit.class);
    shown.stream()
        .flatMap(Optional::stream)
        .filter(each -> each.interval().isMeasured())
        .forEach(each -> scales.merge(each.unit(), Scale.of(each), Scale::joined));
    return shown.stream()
        .map(
            each ->
                each.filter(one -> one.interval().isMeasured())
                    .map(one -> scales.get(one.unit()).bar(one)))
        .toList();
  }

  /**
   * The scale of a unit: shares stand between 0 and 1, all others around the value of no
   * difference, ratios by their logarithm. It ends at twice the farthest number, so that one wide
   * interval does not press all others together, but holds at least one interval whole.
   *
   * @param least the lowest limit
   * @param most the highest
   * @param number how far the farthest number lies from no difference
   * @param whole how far the narrowest interval reaches; 0 where a ratio may be none, which no
   *     scale holds
   */
  private record Scale(Unit unit, double least, double most, double number, double whole) {

    static Scale of(Shown shown) {
      Unit unit = shown.unit();
      Estimate interval = shown.interval().require();
      double least = place(unit, interval.lower());
      double most = place(unit, interval.upper());
      return new Scale(
          unit,
          Math.min(0, least),
          Math.max(0, most),
          Math.abs(place(unit, shown.value())),
          Double.isFinite(least) ? Math.max(Math.abs(least), Math.abs(most)) : 0);
    }

    Scale joined(Scale other) {
      return new Scale(
          unit,
          Math.min(least, other.least),
          Math.max(most, other.most),
          Math.max(number, other.number),
          Math.min(whole, other.whole));
    }

    private double left() {
      return isShare() ? 0 : Math.max(least, -reach());
    }

    private double right() {
      return isShare() ? 1 : Math.min(most, reach());
    }

    private boolean isShare() {
      return unit == Unit.SHARE || unit == Unit.FINE_SHARE;
    }

    private double reach() {
      return Math.max(2 * number, whole);
    }

    ReviewBar bar(Shown shown) {
      Estimate interval = shown.interval().require();
      Measured<Double> reference = shown.reference();
      return new ReviewBar(
          at(interval.lower()),
          at(interval.upper()),
          at(shown.value()),
          reference.isMeasured()
              ? OptionalDouble.of(at(reference.require()))
              : OptionalDouble.empty(),
          place(unit, interval.lower()) < left(),
          place(unit, interval.upper()) > right());
    }

    private double at(double value) {
      double room = right() - left();
      double at = room > 0 ? (place(unit, value) - left()) / room : 0.5;
      return Math.max(0, Math.min(1, at));
    }

    private static double place(Unit unit, double value) {
      return unit == Unit.RATIO ? Math.log(value) : value;
    }
  }
}
