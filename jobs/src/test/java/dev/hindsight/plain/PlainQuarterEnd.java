package dev.hindsight.plain;

import static dev.hindsight.plain.PlainCalendar.days;
import static dev.hindsight.plain.PlainFormulas.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a quarter's last fortnight does: point 6 of the definition. */
final class PlainQuarterEnd {

  private final PlainCompany company;

  PlainQuarterEnd(PlainCompany company) {
    this.company = company;
  }

  Map<String, Object> quarterEnd() {
    List<PlainRequest> first = company.firstInWindow();
    List<PlainRequest> in = first.stream().filter(each -> toEnd(each.raised) < 14).toList();
    List<PlainRequest> out = first.stream().filter(each -> toEnd(each.raised) >= 14).toList();
    long windowDays = windowDays(0, Integer.MAX_VALUE);
    long fortnightDays = windowDays(0, 13);
    List<Object> weeks = new ArrayList<>();
    for (int from = 0; from < 98; from += 7) {
      int start = from;
      weeks.add(
          fields(
              "fromDay",
              from,
              "toDay",
              from + 6,
              "requests",
              first.stream().filter(each -> toEnd(each.raised) / 7 == start / 7).count(),
              "days",
              windowDays(from, from + 6)));
    }
    return fields(
        "inFortnight",
        PlainFormulas.clopperPearson(in.size(), first.size()),
        "fortnightDays",
        fortnightDays,
        "windowDays",
        windowDays,
        "p",
        PlainFormulas.binomial(in.size(), first.size(), fortnightDays, windowDays),
        "yesInFortnight",
        yes(in),
        "yesOutside",
        yes(out),
        "signalsInFortnight",
        signals(in),
        "signalsOutside",
        signals(out),
        "weeks",
        weeks);
  }

  private int toEnd(LocalDate day) {
    return days(day, company.calendar.quarterEnd(day));
  }

  private long windowDays(int from, int to) {
    return company
        .calendar
        .windowStart()
        .datesUntil(company.calendar.windowEnd().plusDays(1))
        .filter(day -> toEnd(day) >= from && toEnd(day) <= to)
        .count();
  }

  private static Map<String, Object> yes(List<PlainRequest> requests) {
    return PlainPressure.share(
        requests.stream().filter(each -> each.answer() != null).toList(), PlainRequest::isYes);
  }

  private static Map<String, Object> signals(List<PlainRequest> requests) {
    long signals = requests.stream().mapToLong(each -> each.pressing().size()).sum();
    return requests.isEmpty()
        ? null
        : fields(
            "signals",
            signals,
            "requests",
            requests.size(),
            "perRequest",
            (double) signals / requests.size());
  }
}
