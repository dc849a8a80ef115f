package dev.hindsight.plain;

import static dev.hindsight.plain.PlainCalendar.days;
import static dev.hindsight.plain.PlainFormulas.fields;

import dev.hindsight.plain.PlainSurvival.Exit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How long an answer takes, and another one: points 8 and 10 of the definition. */
final class PlainWaits {

  private final List<PlainRequest> requests;

  PlainWaits(List<PlainRequest> inWindow) {
    requests =
        inWindow.stream()
            .filter(PlainRequest::datesAgree)
            .filter(each -> each.deal != null)
            .toList();
  }

  Map<String, Object> turned() {
    List<PlainRequest> refused =
        requests.stream()
            .filter(each -> List.of("not_now", "never").contains("" + each.answer()))
            .toList();
    PlainSurvival survival =
        new PlainSurvival(
            refused.stream()
                .map(each -> new Exit(afterRefusal(each), each.turned() != null))
                .toList());
    List<PlainRequest> turned =
        refused.stream()
            .filter(each -> each.turned() != null && afterRefusal(each) <= 180)
            .toList();
    List<Integer> days = turned.stream().map(PlainWaits::afterRefusal).sorted().toList();
    return fields(
        "refused",
        refused.size(),
        "turned",
        turned.size(),
        "within180",
        survival.gone(180),
        "withSignal",
        PlainPressure.share(turned, PlainRequest::pressedBeforeTurning),
        "medianDays",
        days.isEmpty() ? null : middle(days),
        "curve",
        curve(survival));
  }

  private static double middle(List<Integer> sorted) {
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : 0.5 * sorted.get(half - 1) + 0.5 * sorted.get(half);
  }

  private static int afterRefusal(PlainRequest request) {
    return days(request.answered(), request.turned() == null ? request.seen() : request.turned());
  }

  private static List<Object> curve(PlainSurvival survival) {
    NavigableSet<Integer> days = new TreeSet<>();
    survival.days().forEach(days::add);
    for (int day = 0; day <= 180; day += 30) {
      if (survival.atRisk(day) > 0) {
        days.add(day);
      }
    }
    List<Object> curve = new ArrayList<>();
    days.forEach(day -> curve.add(point(day, survival)));
    return curve;
  }

  private static Map<String, Object> point(int day, PlainSurvival survival) {
    return fields("day", day, "atRisk", survival.atRisk(day), "turned", survival.gone(day));
  }

  Map<String, Object> answers() {
    PlainSurvival survival =
        new PlainSurvival(
            requests.stream().map(each -> new Exit(each.waited(), each.answer() != null)).toList());
    return fields(
        "requests",
        requests.size(),
        "unanswered",
        requests.stream().filter(each -> each.answer() == null).count(),
        "median",
        survival.half(0) == null
            ? null
            : fields(
                "days", survival.middle(), "lower", survival.half(1), "upper", survival.half(2)),
        "weeks",
        List.of(
            week("1", day -> day / 7 == 0),
            week("2", day -> day / 7 == 1),
            week("3", day -> day / 7 == 2),
            week("4", day -> day / 7 == 3),
            week("5–8", day -> day / 7 >= 4 && day / 7 < 8),
            week("9+", day -> day / 7 >= 8)));
  }

  /** A request waits on each day from the one it is raised to the one it is answered. */
  private Map<String, Object> week(String label, IntPredicate within) {
    long waited =
        requests.stream()
            .mapToLong(each -> IntStream.rangeClosed(0, each.waited()).filter(within).count())
            .sum();
    long signals =
        requests.stream()
            .flatMap(each -> each.whileWaiting().stream().map(s -> days(each.raised, s.day())))
            .filter(within::test)
            .count();
    return fields(
        "label",
        label,
        "signals",
        signals,
        "requestDays",
        waited,
        "per100RequestWeeks",
        waited == 0 ? null : Double.valueOf(100 * signals / (waited / 7.0)));
  }
}
