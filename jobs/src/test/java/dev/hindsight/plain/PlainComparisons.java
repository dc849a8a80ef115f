package dev.hindsight.plain;

import static dev.hindsight.plain.PlainFormulas.Z;
import static dev.hindsight.plain.PlainFormulas.fields;
import static dev.hindsight.plain.PlainFormulas.square;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Sides with and without something, compared as they stand and like for like. */
final class PlainComparisons {

  /** One request or deal on a side, and whether it got its yes or was won. */
  record Subject(boolean with, boolean happened, String segment, String type, String band) {

    List<String> stratum(String like) {
      return List.of(
          like.contains("SEGMENT") ? segment : "",
          like.contains("DEAL_TYPE") ? type : "",
          like.contains("SIZE") ? band : "");
    }
  }

  private record Table(double a, double n, double b, double m) {

    static Table of(Collection<Subject> subjects) {
      return new Table(
          (double) subjects.stream().filter(each -> each.with() && each.happened()).count(),
          (double) subjects.stream().filter(Subject::with).count(),
          (double) subjects.stream().filter(each -> !each.with() && each.happened()).count(),
          (double) subjects.stream().filter(each -> !each.with()).count());
    }

    boolean holdsBoth() {
      return n > 0 && m > 0;
    }

    double all() {
      return n + m;
    }

    double weight() {
      return n * m / all();
    }
  }

  private final Map<String, List<Subject>> compared;
  private final List<String> candidates;
  private final int minimum;
  private final PlainCalendar calendar;
  private final Map<String, PlainOutlook> outlooks = new LinkedHashMap<>();

  /** What is compared by name, over the window; strata, the finest first. */
  PlainComparisons(
      Map<String, List<Subject>> compared,
      List<String> candidates,
      int minimum,
      PlainCalendar calendar) {
    this.compared = compared;
    this.candidates = candidates;
    this.minimum = minimum;
    this.calendar = calendar;
    compared.keySet().forEach(this::addOutlook);
  }

  /** Where too few are alike, the coarsest strata take the fewest. */
  private void addOutlook(String name) {
    String like = finest(name);
    if (like == null && !candidates.isEmpty()) {
      like = candidates.get(candidates.size() - 1);
    }
    List<Table> strata = like == null ? List.of() : strata(name, like);
    if (!strata.isEmpty()) {
      Table alike = weighted(strata);
      outlooks.put(
          name,
          new PlainOutlook(
              sum(strata, Table::n),
              sum(strata, Table::m),
              (alike.a + alike.b + 1) / (alike.all() + 2),
              alike.n,
              alike.m));
    }
  }

  /** The comparison of each, by name. */
  Map<String, Map<String, Object>> all() {
    Map<String, Double> fisher = q(this::fisher);
    Map<String, Double> haenszel = q(this::haenszel);
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    compared.forEach(
        (name, subjects) -> {
          Table crude = Table.of(subjects);
          Map<String, Object> like = haenszel.containsKey(name) ? like(name, haenszel) : null;
          String verdict = verdict(crude, like);
          all.put(
              name,
              fields(
                  "with",
                  PlainFormulas.rate((long) crude.a, (long) crude.n),
                  "without",
                  PlainFormulas.rate((long) crude.b, (long) crude.m),
                  "crude",
                  crude.holdsBoth() ? crude(crude, fisher(name), fisher.get(name)) : null,
                  "likeForLike",
                  like,
                  "verdict",
                  verdict,
                  "detectable",
                  isOpen(verdict) && outlooks.containsKey(name)
                      ? outlooks.get(name).detectable(outlooks.values(), minimum, calendar)
                      : null,
                  "sensitivity",
                  verdict.endsWith("OFTEN") ? sensitivity(name, like) : null));
        });
    return all;
  }

  private static boolean isOpen(String verdict) {
    return verdict.equals("NO_CLEAR_DIFFERENCE") || verdict.equals("TOO_FEW_TO_SAY");
  }

  /** How strong something would have to be that explains the ratio away. */
  private Map<String, Object> sensitivity(String name, Map<String, Object> like) {
    Object ratio = like.get("ratio");
    if (ratio == null) {
      return null;
    }
    double value = part(ratio, "value");
    double nearer = value >= 1 ? part(ratio, "lower") : part(ratio, "upper");
    return fields(
        "eValue",
        eValue(value),
        "eValueOfLimit",
        value > 1 == nearer > 1 ? eValue(nearer) : 1.0,
        "strongest",
        strongest(name, finest(name), value));
  }

  private Map<String, Object> strongest(String name, String like, double ratio) {
    Map<String, Object> strongest = null;
    for (String trait : List.of("SEGMENT", "DEAL_TYPE", "SIZE")) {
      String rest = like.replace(trait, "");
      Table without = weighted(strata(name, rest));
      if (!rest.equals(like) && without.a > 0 && without.b > 0) {
        double share = without.a / without.n;
        double other = without.b / without.m;
        double strength = eValue(share / other / ratio);
        if (strongest == null || strength > (double) strongest.get("strength")) {
          strongest =
              fields(
                  "trait",
                  trait.equals("SIZE") ? "SIZE_BAND" : trait,
                  "effect",
                  share - other,
                  "strength",
                  strength);
        }
      }
    }
    return strongest;
  }

  /** Whichever way it goes, as if it were above 1. */
  private static double eValue(double ratio) {
    double above = Math.max(ratio, 1 / ratio);
    return above + Math.sqrt(above * above - above);
  }

  private static Map<String, Object> crude(Table table, double p, double q) {
    return fields(
        "difference", PlainFormulas.newcombe(table.a, table.n, table.b, table.m), "p", p, "q", q);
  }

  private Map<String, Object> like(String name, Map<String, Double> q) {
    List<Table> strata = strata(name);
    double comparable = strata.stream().mapToDouble(Table::all).sum();
    double level = 1 - 0.05 / q.size();
    return fields(
        "stratification",
        finest(name),
        "strata",
        strata.size(),
        "shareCompared",
        comparable / compared.get(name).size(),
        "level",
        level,
        "difference",
        difference(strata, reach(level)),
        "difference95",
        difference(strata, Z),
        "ratio",
        ratio(strata, reach(level)),
        "p",
        haenszel(name),
        "q",
        q.get(name));
  }

  /** How many standard errors an interval of a level reaches to either side. */
  private static double reach(double level) {
    return NormalDistribution.of(0, 1).inverseCumulativeProbability(0.5 + level / 2);
  }

  /**
   * Mantel–Haenszel: both sides' shares in weights that are theirs alike, each as sure as one of so
   * many subjects.
   */
  private static Map<String, Object> difference(List<Table> strata, double z) {
    Table like = weighted(strata);
    return PlainFormulas.newcombe(like.a, like.n, like.b, like.m, z);
  }

  private static Map<String, Object> ratio(List<Table> strata, double z) {
    Table like = weighted(strata);
    return like.a == 0 || like.b == 0
        ? null
        : PlainFormulas.ratio(like.a, like.n, like.b, like.m, z);
  }

  /** A single table with the weighted shares, of as many subjects as they are as sure as. */
  private static Table weighted(List<Table> strata) {
    double weights = sum(strata, Table::weight);
    double n = 1 / sum(strata, t -> square(t.weight() / weights) / t.n);
    double m = 1 / sum(strata, t -> square(t.weight() / weights) / t.m);
    double first = sum(strata, t -> t.weight() * t.a / t.n) / weights;
    double second = sum(strata, t -> t.weight() * t.b / t.m) / weights;
    return new Table(first * n, n, second * m, m);
  }

  private Double fisher(String name) {
    Table t = Table.of(compared.get(name));
    return t.holdsBoth()
        ? PlainFormulas.fisher((long) t.a, (long) t.n, (long) t.b, (long) t.m)
        : null;
  }

  /** Cochran–Mantel–Haenszel without continuity correction. */
  private Double haenszel(String name) {
    if (finest(name) == null) {
      return null;
    }
    double excess = sum(strata(name), t -> t.a - t.n * (t.a + t.b) / t.all());
    double variance =
        sum(
            strata(name),
            t -> t.n * t.m * (t.a + t.b) * (t.all() - t.a - t.b) / square(t.all()) / (t.all() - 1));
    return variance == 0 ? 1 : chiSquare(excess * excess / variance);
  }

  static double chiSquare(double statistic) {
    return ChiSquaredDistribution.of(1).survivalProbability(statistic);
  }

  /** The first strata in which the minimum a side lies within those that hold both. */
  private String finest(String name) {
    return candidates.stream()
        .filter(like -> sum(strata(name, like), Table::n) >= minimum)
        .filter(like -> sum(strata(name, like), Table::m) >= minimum)
        .findFirst()
        .orElse(null);
  }

  private List<Table> strata(String name) {
    return strata(name, finest(name));
  }

  private List<Table> strata(String name, String like) {
    return compared.get(name).stream()
        .collect(groupingBy(subject -> subject.stratum(like)))
        .values()
        .stream()
        .map(Table::of)
        .filter(Table::holdsBoth)
        .toList();
  }

  private Map<String, Double> q(Function<String, Double> p) {
    List<String> tested = new ArrayList<>(compared.keySet());
    tested.removeIf(name -> p.apply(name) == null);
    List<Double> q = PlainFormulas.adjusted(tested.stream().map(p).toList());
    Map<String, Double> byName = new LinkedHashMap<>();
    tested.forEach(name -> byName.put(name, q.get(byName.size())));
    return byName;
  }

  private String verdict(Table crude, Map<String, Object> like) {
    if (like == null) {
      boolean few = crude.n < minimum || crude.m < minimum;
      return candidates.isEmpty() && !few ? "NOT_MEASURED" : "TOO_FEW_TO_SAY";
    }
    boolean more = part(like.get("difference"), "lower") > 0;
    boolean less = part(like.get("difference"), "upper") < 0;
    return more ? "MORE_OFTEN" : less ? "LESS_OFTEN" : "NO_CLEAR_DIFFERENCE";
  }

  private static double part(Object estimate, String name) {
    return (double) ((Map<?, ?>) estimate).get(name);
  }

  private static double sum(List<Table> strata, Function<Table, Double> term) {
    return strata.stream().mapToDouble(term::apply).sum();
  }
}
