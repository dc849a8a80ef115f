package dev.hindsight.expectations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.Replays.Replay;
import dev.hindsight.basis.ReviewBasis;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.findings.expectations.Awaited;
import dev.hindsight.findings.expectations.Expectations;
import dev.hindsight.findings.expectations.Expected;
import dev.hindsight.plain.PlainExpected;
import dev.hindsight.plain.PlainForecast;
import dev.hindsight.plain.RandomTradingCompany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is expected is what the rows say, reckoned by plain code of another hand. */
class ExpectedAgreementTest {

  private static final LocalDate AS_OF = LocalDate.parse("2026-02-28");
  private static final double ROUNDING = 1e-9;

  private static String word(Object constant) {
    return constant.toString().toLowerCase(Locale.ROOT);
  }

  private static Map<String, List<Long>> of(Map<String, List<Long>> counts, String row) {
    return counts.entrySet().stream()
        .filter(each -> each.getKey().startsWith(row + " "))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
  }

  private static Set<String> rows(Awaited awaited, List<Map<String, List<Long>>> quarters) {
    Set<String> rows = new HashSet<>();
    for (Map<String, List<Long>> quarter : quarters) {
      quarter
          .keySet()
          .forEach(
              key ->
                  rows.add(
                      awaited == Awaited.WIN
                          ? key.substring(0, key.lastIndexOf(' '))
                          : word(awaited)));
    }
    return rows;
  }

  @Test
  void everyRangeIsWhatTheRowsSay() {
    int ranges = 0;
    for (int seed = 0; seed < 8; seed++) {
      WrittenExports company = RandomTradingCompany.of(seed);
      ReviewBasis basis = company.basis(ReviewPeriod.of(new FiscalCalendar(1), AS_OF), "USD");
      ExpectedDays days = ExpectedDays.of(basis.period());
      Map<String, List<Long>> open = PlainExpected.counts(company, AS_OF, days.next().until());
      List<Map<String, List<Long>>> earlier = new ArrayList<>();
      for (Replay day : days.earlier()) {
        earlier.add(PlainExpected.counts(company, day.on(), day.until()));
      }
      Expectations found = FoundExpectations.in(company, basis);
      for (Awaited awaited : Awaited.values()) {
        List<Map<String, List<Long>>> quarters =
            earlier.stream().map(each -> of(each, word(awaited))).toList();
        PlainForecast forecast = new PlainForecast(quarters);
        List<Expected> expected =
            found.all().stream().filter(each -> each.awaited() == awaited).toList();
        Map<String, List<Long>> ofKind = of(open, word(awaited));
        assertThat(expected.isEmpty())
            .as(awaited + " " + found.parts())
            .isEqualTo(ofKind.isEmpty() || !forecast.isEnough());
        for (Expected each : expected) {
          String row =
              each.answer().isMeasured()
                  ? word(awaited) + " " + word(each.answer().require())
                  : word(awaited);
          check(each, of(open, row), forecast, rows(awaited, quarters), found.all().size());
          ranges++;
        }
        assertThat(expected.stream().mapToLong(Expected::items).sum())
            .isEqualTo(
                expected.isEmpty()
                    ? 0
                    : ofKind.values().stream().mapToLong(count -> count.get(0)).sum());
      }
    }
    assertThat(ranges).isGreaterThan(60);
  }

  private static void check(
      Expected found,
      Map<String, List<Long>> open,
      PlainForecast forecast,
      Set<String> rows,
      int ranges) {
    double[] probabilities = forecast.probabilities(open, rows);
    List<Long> range = PlainForecast.range(probabilities);

    assertThat(found.expected()).isCloseTo(forecast.expected(open), within(ROUNDING));
    assertThat(found.baseRate()).isCloseTo(forecast.baseRate(), within(ROUNDING));
    assertThat(List.of(found.lower(), found.upper())).as(found.toString()).isEqualTo(range);
    double holds = 0;
    for (long number = range.get(0); number <= range.get(1); number++) {
      holds += probabilities[(int) number];
    }
    assertThat(found.holds()).isCloseTo(holds, within(ROUNDING));
    assertThat(found.least()).isEqualTo(PlainForecast.point(probabilities, 0.025 / ranges));
    assertThat(found.most()).isEqualTo(PlainForecast.point(probabilities, 1 - 0.025 / ranges));
  }
}
