package dev.hindsight.sample;

import dev.hindsight.sample.company.AnswerMaker;
import dev.hindsight.sample.company.Decision;
import dev.hindsight.sample.company.Request;
import dev.hindsight.sample.company.SampleCompany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the company's own rules should be found to come to: the planted net of the settled answers
 * that a rule speaks against, where it is about the request and where it is not; and how often it
 * should be kept, once it is agreed and in the year before.
 */
final class PlantedRules {

  private static final double MILLION = 1e6;

  private final SampleCompany company;
  private final AnswerMaker answerMaker;

  PlantedRules(SampleCompany company) {
    this.company = company;
    this.answerMaker = new AnswerMaker(company);
  }

  /** Tallies a settled answer and what it came to, in the reporting currency. */
  void tally(Request request, Decision answer, double net, TruthTally tally) {
    for (OwnRule rule : OwnRule.values()) {
      if (rule.isAgainst(answer)) {
        tally.add(name(rule, isAbout(rule, request) ? "caught" : "others"), net / MILLION);
      }
    }
  }

  /** Tallies how likely the rules were kept with the first answer to a request. */
  void tallyKept(Request request, TruthTally tally) {
    Optional<LocalDate> day = answered(request);
    for (OwnRule rule : day.isPresent() ? OwnRule.values() : new OwnRule[0]) {
      if (isAbout(rule, request) && !day.get().isBefore(company.agreed().minusYears(1))) {
        String when = day.get().isBefore(company.agreed()) ? "kept before" : "kept";
        tally.add(name(rule, when), kept(rule, request, day.get()));
      }
    }
  }

  private double kept(OwnRule rule, Request request, LocalDate day) {
    double yes = answerMaker.firstIsYes(request, day);
    return 1
        - switch (rule) {
          case OFF_STRATEGY -> yes;
          case SPONSORED -> (1 - yes) * AnswerMaker.REFUSED;
        };
  }

  private boolean isAbout(OwnRule rule, Request request) {
    return answered(request).filter(day -> rule.isAbout(request, day, company)).isPresent();
  }

  private static Optional<LocalDate> answered(Request request) {
    return request.answers().stream().map(Request.Answer::day).findFirst();
  }

  private static String name(OwnRule rule, String figure) {
    return "rule " + rule.name() + " " + figure;
  }

  /** As {@code truth.json} tells them. */
  static List<Map<String, Object>> figures(SampleCompany company, TruthTally tally) {
    List<Map<String, Object>> figures = new ArrayList<>();
    for (OwnRule rule : OwnRule.values()) {
      Map<String, Object> figure = new LinkedHashMap<>();
      figure.put("rule", rule.label);
      figure.put("agreedAt", company.agreed().toString());
      figure.put("settled", tally.counted(name(rule, "caught")));
      figure.put("net", money(tally, name(rule, "caught")));
      figure.put("netOfOthers", money(tally, name(rule, "others")));
      figure.put("kept", TruthFile.rounded(tally.mean(name(rule, "kept"))));
      figure.put("keptBefore", TruthFile.rounded(tally.mean(name(rule, "kept before"))));
      figures.add(figure);
    }
    return figures;
  }

  /** The mean, in the reporting currency. */
  private static Double money(TruthTally tally, String name) {
    return TruthFile.rounded(tally.mean(name) * MILLION);
  }
}
