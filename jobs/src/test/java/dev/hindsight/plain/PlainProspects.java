package dev.hindsight.plain;

import static dev.hindsight.plain.PlainFormulas.fields;
import static dev.hindsight.plain.PlainFormulas.rate;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Requests;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Whether others came who were said to want the same. */
final class PlainProspects {

  /** What was said of a delivered yes, and how many others came. */
  private record Yes(int claimed, int came) {}

  private final PlainCompany company;

  PlainProspects(PlainCompany company) {
    this.company = company;
  }

  Map<String, Object> otherProspects() {
    List<Yes> yeses = new ArrayList<>();
    int early = 0;
    int unnamed = 0;
    LocalDate first = company.calendar.reviewStart().minusMonths(33);
    for (PlainRequest request : company.requests) {
      LocalDate delivered = request.delivered();
      String claimed = request.row.get(Requests.OTHER_PROSPECTS);
      if (claimed == null
          || delivered == null
          || delivered.isBefore(first)
          || delivered.isAfter(company.calendar.windowEnd())) {
        continue;
      }
      if (feature(request) == null || account(request) == null) {
        unnamed++;
      } else if (PlainCalendar.days(delivered, company.calendar.asOf()) < 365) {
        early++;
      } else {
        yeses.add(
            new Yes(
                Math.min(20, Integer.parseInt(claimed)), Math.min(20, came(request, delivered))));
      }
    }
    List<Yes> any = yeses.stream().filter(each -> each.claimed > 0).toList();
    Map<String, Predicate<Yes>> bands = new LinkedHashMap<>();
    bands.put("0", each -> each.claimed == 0);
    bands.put("1–2", each -> each.claimed == 1 || each.claimed == 2);
    bands.put("3+", each -> each.claimed > 2);
    List<Object> all = new ArrayList<>();
    bands.forEach((name, in) -> all.add(band(name, yeses.stream().filter(in).toList())));
    return fields(
        "allCame",
        rate(any.stream().filter(each -> each.came >= each.claimed).count(), any.size()),
        "anyCame",
        rate(any.stream().filter(each -> each.came > 0).count(), any.size()),
        "bands",
        all,
        "tooEarly",
        early,
        "unnamed",
        unnamed);
  }

  private static Map<String, Object> band(String name, List<Yes> in) {
    return fields(
        "claimed",
        name,
        "anyCame",
        rate(in.stream().filter(each -> each.came > 0).count(), in.size()),
        "meanClaimed",
        mean(in, Yes::claimed),
        "meanCame",
        mean(in, Yes::came));
  }

  private static Double mean(List<Yes> of, ToIntFunction<Yes> what) {
    return of.isEmpty() ? null : of.stream().mapToInt(what).average().orElseThrow();
  }

  private int came(PlainRequest delivered, LocalDate day) {
    Set<String> others = new HashSet<>();
    for (PlainRequest other : company.requests) {
      if (feature(delivered).equals(feature(other)) && account(other) != null) {
        boolean won = other.deal != null && other.deal.ended("won");
        if (isWithinAYear(day, other.raised) || (won && isWithinAYear(day, other.deal.closed))) {
          others.add(account(other));
        }
      }
    }
    others.remove(account(delivered));
    return others.size();
  }

  private static boolean isWithinAYear(LocalDate delivered, LocalDate day) {
    int after = PlainCalendar.days(delivered, day);
    return after >= 1 && after <= 365;
  }

  private static String account(PlainRequest request) {
    String own = request.row.get(Requests.ACCOUNT_ID);
    return own != null || request.deal == null ? own : request.deal.row.get(Deals.ACCOUNT_ID);
  }

  private static String feature(PlainRequest request) {
    String name = request.row.get(Requests.FEATURE);
    return name == null
        ? null
        : String.join(" ", name.strip().split("\\s+", -1)).toLowerCase(Locale.ROOT);
  }
}
