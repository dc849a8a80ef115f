package dev.hindsight.pressure;

import dev.hindsight.comparing.Shares;
import dev.hindsight.comparing.Shares.Count;
import dev.hindsight.findings.pressure.PressureUse;
import dev.hindsight.findings.pressure.PressureUse.Quarterly;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.pressure.TacticPair;
import dev.hindsight.findings.pressure.TacticShare;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Quarter;
import dev.hindsight.pressure.PressureCounts.Scope;
import dev.hindsight.pressure.PressureCounts.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** How many requests are under which tactics, and which come together. */
final class PressureUses {

  private static final int MINIMUM_JOINT = 5;

  private final List<Use> byQuarter;
  private final List<Use> byTeam;
  private final List<Use> window;
  private final List<Quarter> trend;

  PressureUses(PressureCounts counts) {
    trend = counts.period().trend();
    byQuarter = of(counts, Scope.QUARTER);
    byTeam = of(counts, Scope.TEAM);
    String first =
        counts.period().calendar().quarterOf(counts.period().period().windowStart()).label();
    window = byQuarter.stream().filter(use -> use.level().compareTo(first) >= 0).toList();
  }

  long requests() {
    return count(window, use -> true).of();
  }

  long undecided() {
    return window.stream().mapToLong(Use::undecided).sum();
  }

  PressureUse use(Optional<String> whyNoTeams, int minimumCount) {
    return new PressureUse(
        count(window, PressureUses::underAny).ofRequests(),
        byTactic(window),
        quarters(),
        Measured.unless(whyNoTeams, () -> teams(minimumCount)));
  }

  /** Pairs with enough joint requests, greatest lift first. */
  List<TacticPair> together() {
    List<TacticPair> pairs = new ArrayList<>();
    for (Tactic first : Tactic.values()) {
      for (Tactic second : Tactic.values()) {
        if (first.compareTo(second) < 0) {
          pair(first, second).ifPresent(pairs::add);
        }
      }
    }
    pairs.sort(
        Comparator.comparing(TacticPair::lift)
            .reversed()
            .thenComparing(TacticPair::first)
            .thenComparing(TacticPair::second));
    return pairs;
  }

  private Optional<TacticPair> pair(Tactic first, Tactic second) {
    long joint = count(window, under(first).and(under(second))).count();
    long underFirst = count(window, under(first)).count();
    long underSecond = count(window, under(second)).count();
    return joint < MINIMUM_JOINT
        ? Optional.empty()
        : Optional.of(
            new TacticPair(
                first,
                second,
                joint,
                underFirst,
                underSecond,
                requests(),
                (double) joint * requests() / ((double) underFirst * underSecond)));
  }

  private List<Quarterly> quarters() {
    String first = byQuarter.stream().map(Use::level).min(Comparator.naturalOrder()).orElse("~");
    return trend.stream()
        .map(Quarter::label)
        .filter(label -> label.compareTo(first) >= 0)
        .map(this::quarterly)
        .toList();
  }

  private Quarterly quarterly(String label) {
    List<Use> quarter = byQuarter.stream().filter(use -> use.level().equals(label)).toList();
    return new Quarterly(
        label, count(quarter, PressureUses::underAny).ofRequests(), byTactic(quarter));
  }

  private PressureUse.Teams teams(int minimumCount) {
    return new PressureUse.Teams(
        Shares.funnel(byTeam(PressureUses::underAny), minimumCount),
        each(
            tactic ->
                new PressureUse.TacticFunnel(
                    tactic, Shares.funnel(byTeam(under(tactic)), minimumCount))));
  }

  private Map<String, Count> byTeam(Predicate<Use> under) {
    Map<String, Count> teams = new TreeMap<>();
    byTeam.forEach(use -> teams.merge(use.level(), count(List.of(use), under), Count::combine));
    return teams;
  }

  private static List<TacticShare> byTactic(List<Use> uses) {
    return each(tactic -> new TacticShare(tactic, count(uses, under(tactic)).ofRequests()));
  }

  private static Count count(List<Use> uses, Predicate<Use> under) {
    return new Count(
        uses.stream().filter(under).mapToLong(Use::requests).sum(),
        uses.stream().mapToLong(Use::requests).sum());
  }

  private static boolean underAny(Use use) {
    return !use.tactics().isEmpty();
  }

  private static Predicate<Use> under(Tactic tactic) {
    return use -> use.tactics().contains(tactic);
  }

  private static List<Use> of(PressureCounts counts, Scope scope) {
    return counts.use().stream().filter(use -> use.scope() == scope).toList();
  }

  static <T> List<T> each(Function<Tactic, T> made) {
    return Arrays.stream(Tactic.values()).map(made).toList();
  }
}
