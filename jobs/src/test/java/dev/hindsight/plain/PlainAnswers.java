package dev.hindsight.plain;

import static dev.hindsight.plain.PlainFormulas.fields;

import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.plain.PlainComparisons.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** What tactics and preparation go with: points 2, 3 and 11 of the definition. */
final class PlainAnswers {

  private static final int LANDMARK = 7;

  private final PlainCompany company;
  private final int minimum;

  /** The cuts between small, medium and large; null where size would give the outcome away. */
  private final List<BigDecimal> cuts;

  PlainAnswers(PlainCompany company, int minimum) {
    this.company = company;
    this.minimum = minimum;
    cuts = cuts();
  }

  private List<BigDecimal> cuts() {
    List<PlainDeal> closed = company.closedInWindow();
    List<BigDecimal> sizes =
        closed.stream().map(deal -> deal.size).filter(Objects::nonNull).sorted().toList();
    int n = sizes.size();
    return n == 0 || givesOutcomeAway(closed)
        ? null
        : List.of(sizes.get((n + 2) / 3 - 1), sizes.get((2 * n + 2) / 3 - 1));
  }

  /** Sizes that are not known are commoner among lost deals: by 10 points, and not by chance. */
  private static boolean givesOutcomeAway(List<PlainDeal> closed) {
    long lost = closed.stream().filter(deal -> deal.ended("lost")).count();
    long won = closed.stream().filter(deal -> deal.ended("won")).count();
    List<PlainDeal> without = closed.stream().filter(deal -> deal.size == null).toList();
    long lostWithout = without.stream().filter(deal -> deal.ended("lost")).count();
    long wonWithout = without.stream().filter(deal -> deal.ended("won")).count();
    double further =
        (double) lostWithout / Math.max(1, lost) - (double) wonWithout / Math.max(1, won);
    return further >= 0.1 && PlainFormulas.fisherAbove(lostWithout, lost, wonWithout, won) < 0.01;
  }

  Map<String, Object> answers() {
    List<PlainRequest> first =
        company.firstInWindow().stream().filter(PlainRequest::datesAgree).toList();
    List<PlainRequest> waiting = first.stream().filter(each -> each.waited() >= LANDMARK).toList();
    List<PlainRequest> decided = waiting.stream().filter(each -> each.answer() != null).toList();
    List<PlainRequest> undecided = waiting.stream().filter(each -> each.answer() == null).toList();
    Map<String, List<Subject>> compared = new LinkedHashMap<>();
    for (String tactic : PlainPressure.TACTICS) {
      compared.put(
          tactic,
          decided.stream()
              .map(each -> subject(isEarly(each, tactic), each.isYes(), each.deal))
              .toList());
    }
    return fields(
        "landmarkDays",
        LANDMARK,
        "decided",
        decided.size(),
        "undecided",
        undecided.size(),
        "answeredEarlier",
        first.stream().filter(each -> each.waited() < LANDMARK && each.answer() != null).count(),
        "tactics",
        effects(
            new PlainComparisons(compared, answerStrata(), minimum, company.calendar).all(),
            undecided));
  }

  private static List<Object> effects(
      Map<String, Map<String, Object>> compared, List<PlainRequest> undecided) {
    List<Object> effects = new ArrayList<>();
    compared.forEach(
        (tactic, found) -> {
          long with = undecided.stream().filter(each -> isEarly(each, tactic)).count();
          Map<?, ?> crude = (Map<?, ?>) found.get("crude");
          Map<String, Object> effect = new LinkedHashMap<>(found);
          effect.remove("crude");
          effect.put("tactic", PlainPressure.upper(tactic));
          effect.put("undecidedWith", with);
          effect.put("undecidedWithout", undecided.size() - with);
          effect.put("difference", crude == null ? null : crude.get("difference"));
          effects.add(effect);
        });
    return effects;
  }

  private static boolean isEarly(PlainRequest request, String tactic) {
    return request.earlyTactics(LANDMARK).contains(tactic);
  }

  List<Object> worth() {
    List<PlainDeal> yes =
        company.closedInWindow().stream()
            .filter(deal -> deal.decisionClass().equals("yes"))
            .toList();
    Map<String, List<Subject>> compared = new LinkedHashMap<>();
    for (String tactic : PlainPressure.TACTICS) {
      compared.put(tactic, subjects(yes, deal -> deal.tactics().contains(tactic)));
    }
    return named(
        "tactic", new PlainComparisons(compared, dealStrata(), minimum, company.calendar).all());
  }

  List<Object> preparation() {
    List<String> columns = List.of(Requests.WRITTEN_DESCRIPTION, Requests.PROSPECT_INTERVIEWED);
    Map<String, List<Subject>> compared = new LinkedHashMap<>();
    for (String column : columns) {
      if (company.has(Requests.TABLE, column)) {
        List<PlainDeal> stated =
            company.closedInWindow().stream().filter(deal -> !deal.said(column).isEmpty()).toList();
        compared.put(column, subjects(stated, deal -> deal.said(column).contains("true")));
      }
    }
    Map<String, Map<String, Object>> found =
        new LinkedHashMap<>(
            new PlainComparisons(compared, dealStrata(), minimum, company.calendar).all());
    Map<String, Map<String, Object>> both = new LinkedHashMap<>();
    columns.forEach(column -> both.put(column, found.get(column)));
    return named("preparation", both);
  }

  private static List<Object> named(String what, Map<String, Map<String, Object>> found) {
    List<Object> all = new ArrayList<>();
    found.forEach(
        (name, comparison) ->
            all.add(fields(what, PlainPressure.upper(name), "comparison", comparison)));
    return all;
  }

  private List<Subject> subjects(List<PlainDeal> deals, Predicate<PlainDeal> with) {
    return deals.stream().map(deal -> subject(with.test(deal), deal.ended("won"), deal)).toList();
  }

  private Subject subject(boolean with, boolean happened, PlainDeal deal) {
    return new Subject(
        with, happened, deal.level(Deals.SEGMENT), deal.level(Deals.DEAL_TYPE), band(deal));
  }

  private String band(PlainDeal deal) {
    if (cuts == null || deal.size == null) {
      return "(none)";
    }
    if (deal.size.compareTo(cuts.get(0)) <= 0) {
      return "small";
    }
    return deal.size.compareTo(cuts.get(1)) <= 0 ? "medium" : "large";
  }

  /** Segment and size, or what there is of them. */
  private List<String> answerStrata() {
    boolean segmented = company.has(Deals.TABLE, Deals.SEGMENT);
    if (cuts == null) {
      return segmented ? List.of("SEGMENT") : List.of();
    }
    return List.of(segmented ? "SEGMENT_SIZE" : "SIZE");
  }

  /** Segment, deal type and size; segment and size; size: those that there is something for. */
  private List<String> dealStrata() {
    List<String> all =
        cuts == null
            ? List.of("SEGMENT_DEAL_TYPE", "SEGMENT")
            : List.of("SEGMENT_DEAL_TYPE_SIZE", "SEGMENT_SIZE", "SIZE");
    return all.stream()
        .filter(like -> !like.contains("SEGMENT") || company.has(Deals.TABLE, Deals.SEGMENT))
        .filter(like -> !like.contains("DEAL_TYPE") || company.has(Deals.TABLE, Deals.DEAL_TYPE))
        .toList();
  }
}
