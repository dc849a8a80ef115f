package dev.hindsight.plain;

import static dev.hindsight.plain.PlainFormulas.fields;
import static dev.hindsight.plain.PlainFormulas.rate;

import dev.hindsight.findings.pressure.Tactic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Sales pressure as its definition says it, request by request and deal by deal: every figure of
 * the findings, without Spark and without any of the code that it checks.
 */
public final class PlainPressure {

  static final List<String> TACTICS =
      Arrays.stream(Tactic.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();

  private final PlainCompany company;
  private final int minimum;

  public PlainPressure(PlainCompany company, int minimum) {
    this.company = company;
    this.minimum = minimum;
  }

  /** The findings, in maps. */
  public Map<String, Object> findings() {
    List<PlainRequest> window = company.inWindow();
    PlainAnswers answers = new PlainAnswers(company, minimum);
    return fields(
        "requests",
        window.size(),
        "undecided",
        window.stream().filter(each -> each.answer() == null).count(),
        "use",
        new PlainUse(company, minimum).use(),
        "answers",
        answers.answers(),
        "worth",
        answers.worth(),
        "truth",
        new PlainClaims(company).truth(),
        "confidence",
        new PlainConfidence(company, minimum).confidence(),
        "quarterEnd",
        new PlainQuarterEnd(company).quarterEnd(),
        "behindQuota",
        new PlainQuota(company, minimum).behindQuota(),
        "turnedRound",
        new PlainWaits(window).turned(),
        "together",
        together(window),
        "waiting",
        new PlainWaits(window).answers(),
        "preparation",
        answers.preparation(),
        "onlyOpportunity",
        new PlainOnly(company).onlyOpportunity(),
        "salesToDate",
        new PlainToDate(company, minimum).salesToDate(),
        "otherProspects",
        new PlainProspects(company).otherProspects(),
        "deadlinePlans",
        new PlainPlans(company).deadlinePlans());
  }

  /** Pairs with five joint requests, greatest lift first. */
  private static List<Object> together(List<PlainRequest> window) {
    List<Map<String, Object>> pairs = new ArrayList<>();
    for (int first = 0; first < TACTICS.size(); first++) {
      for (int second = first + 1; second < TACTICS.size(); second++) {
        String a = TACTICS.get(first);
        String b = TACTICS.get(second);
        long underA = window.stream().filter(each -> each.tactics().contains(a)).count();
        long underB = window.stream().filter(each -> each.tactics().contains(b)).count();
        long both =
            window.stream().filter(each -> each.tactics().containsAll(List.of(a, b))).count();
        double all = window.size();
        if (both >= 5) {
          pairs.add(
              fields(
                  "first",
                  upper(a),
                  "second",
                  upper(b),
                  "joint",
                  both,
                  "underFirst",
                  underA,
                  "underSecond",
                  underB,
                  "requests",
                  window.size(),
                  "lift",
                  both / all / (underA / all * (underB / all))));
        }
      }
    }
    pairs.sort(Comparator.comparing(pair -> -Math.rint(1e9 * (double) pair.get("lift"))));
    return List.copyOf(pairs);
  }

  static Map<String, Object> share(List<PlainRequest> of, Predicate<PlainRequest> which) {
    return rate(of.stream().filter(which).count(), of.size());
  }

  static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
