package dev.hindsight.sample;

import dev.hindsight.sample.company.Account;
import dev.hindsight.sample.company.Block;
import dev.hindsight.sample.company.ClosePlan;
import dev.hindsight.sample.company.Deal;
import dev.hindsight.sample.company.Decision;
import dev.hindsight.sample.company.Outcome;
import dev.hindsight.sample.company.PlantedEffects;
import dev.hindsight.sample.company.Quarters;
import dev.hindsight.sample.company.Request;
import dev.hindsight.sample.company.SampleCompany;
import dev.hindsight.sample.company.Tactic;
import dev.hindsight.sample.company.WinRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a like-for-like comparison should find, from both potential outcomes of every deal that got
 * the first answer, of every request and account-month: over all time, and over the window of the
 * report taken on the last day.
 */
public final class PlantedTruth {

  /** Comparisons of answers, the first against the second. */
  public record Comparison(Decision better, Decision worse) {

    String label() {
      return Cells.text(better) + "-" + Cells.text(worse);
    }
  }

  public static final List<Comparison> COMPARISONS =
      List.of(
          new Comparison(Decision.YES, Decision.NOT_NOW),
          new Comparison(Decision.ALTERNATIVE, Decision.NOT_NOW),
          new Comparison(Decision.YES, Decision.ALTERNATIVE),
          new Comparison(Decision.NEVER, Decision.NOT_NOW));

  /** What is counted of account-months and of the accounts that left in them. */
  static final List<String> CHURN_COUNTS =
      List.of("exposed months", "unexposed months", "exposed churned", "unexposed churned");

  /** The share of closed deals whose close was moved to a later day. */
  static final String SLIPPED = "slipped";

  /** Over which time. */
  public enum Scope {
    ALL,
    WINDOW;

    /** The name of a figure over this time. */
    String of(String figure) {
      return Cells.text(this) + " " + figure;
    }
  }

  private static final int WEEK = 7;

  private final SampleCompany company;
  private final PlantedEffects effects;
  private final PlantedClaims claims;
  private final PlantedOnly only;
  private final PlantedDeadlines deadlines;
  private final PlantedProspects prospects;
  private final PlantedFeatures features;
  private final PlantedRules rules;
  private final PlantedRisks risks;
  private final LocalDate windowStart;

  public PlantedTruth(SampleCompany company) {
    this.company = company;
    this.effects = company.effects();
    this.claims = new PlantedClaims(company);
    this.only = new PlantedOnly(company);
    this.deadlines = new PlantedDeadlines(company);
    this.prospects = new PlantedProspects(company);
    this.features = new PlantedFeatures(company);
    this.rules = new PlantedRules(company);
    this.risks = new PlantedRisks(company);
    this.windowStart = Quarters.windowStart(company.to());
  }

  public void tally(Block block, TruthTally tally) {
    for (Deal deal : block.deals()) {
      if (deal.outcome() != Outcome.OPEN) {
        scopes(deal.frame().close()).forEach(scope -> tallyDeal(deal, scope, tally));
      }
      only.tally(deal, tally);
      prospects.tally(deal, tally);
      features.tally(deal, tally);
      deal.requests().forEach(request -> rules.tallyKept(request, tally));
      firstRequest(deal).ifPresent(request -> tallyTactics(request, tally));
    }
    block.accounts().forEach(account -> tallyMonths(account, tally));
    risks.tally(block, tally);
  }

  private static double slips(Deal deal) {
    return ClosePlan.canMove(deal.frame()) ? ClosePlan.MOVED : 0;
  }

  private Set<Scope> scopes(LocalDate day) {
    return day.isBefore(windowStart) ? EnumSet.of(Scope.ALL) : EnumSet.allOf(Scope.class);
  }

  private void tallyDeal(Deal deal, Scope scope, TruthTally tally) {
    Optional<Decision> answer = deal.onlyAnswer(deal.frame().lastDay(company));
    for (Comparison comparison : COMPARISONS) {
      if (answer.equals(Optional.of(comparison.better()))) {
        double worse = deal.winChance(comparison.worse(), effects);
        tally.add(scope.of(comparison.label()), deal.winChance(company) - worse);
      }
    }
    answer.ifPresent(
        one -> tally.add(scope.of("closed " + Cells.text(one)), deal.winChance(company)));
    claims.tally(deal, answer, scope, tally);
    tally.add(scope.of(SLIPPED), slips(deal));
    deadlines.tally(deal, scope, tally);
  }

  private static Optional<Request> firstRequest(Deal deal) {
    return deal.requests().stream()
        .min(
            Comparator.comparing(Request::requestedAt)
                .thenComparing(request -> Identifiers.request(request.index())));
  }

  /** Requests that were still unanswered after a week and have been answered since. */
  private void tallyTactics(Request request, TruthTally tally) {
    LocalDate week = request.requestedAt().plusDays(WEEK);
    if (request.answers().isEmpty() || request.answers().get(0).day().isBefore(week)) {
      return;
    }
    LocalDate answered = request.answers().get(0).day();
    double quiet = request.quietYes() + company.agreedOnYes(request.fit(), answered);
    Set<Tactic> early = earlyTactics(request, week);
    for (Tactic tactic : Tactic.values()) {
      double others =
          early.stream()
              .filter(other -> other != tactic)
              .mapToDouble(other -> other.onYes(effects))
              .sum();
      double without = WinRule.probability(quiet + others);
      double with = WinRule.probability(quiet + others + tactic.onYes(effects));
      for (Scope scope : scopes(request.requestedAt())) {
        tally.add(scope.of("yes with " + Cells.text(tactic)), with);
        tally.add(scope.of("yes without " + Cells.text(tactic)), without);
      }
    }
  }

  private static Set<Tactic> earlyTactics(Request request, LocalDate week) {
    return request.signals().stream()
        .filter(signal -> signal.day().isBefore(week))
        .map(Request.Signal::tactic)
        .collect(Collectors.toSet());
  }

  /** Complete months in which a customer waits; none after an exposure has passed. */
  private void tallyMonths(Account account, TruthTally tally) {
    if (account.waits().isEmpty()) {
      return;
    }
    boolean wasExposed = false;
    LocalDate month = account.customerSince().orElseThrow().withDayOfMonth(1).plusMonths(1);
    month = month.isBefore(company.from()) ? company.from().withDayOfMonth(1) : month;
    while (company.hasCome(month.plusMonths(1).minusDays(1)) && !hasLeft(account, month)) {
      boolean exposed = account.isExposed(month);
      if (account.isWaiting(month) && (exposed || !wasExposed)) {
        tallyMonth(account, month, exposed, tally);
      }
      wasExposed |= exposed;
      month = month.plusMonths(1);
    }
  }

  private void tallyMonth(Account account, LocalDate month, boolean exposed, TruthTally tally) {
    String side = exposed ? "exposed" : "unexposed";
    boolean leaves = hasLeft(account, month.plusMonths(1));
    for (Scope scope : scopes(month)) {
      tally.count(scope.of(side + " months"));
      if (leaves) {
        tally.count(scope.of(side + " churned"));
      }
    }
  }

  private static boolean hasLeft(Account account, LocalDate day) {
    return account.churn().map(churn -> churn.day().isBefore(day)).orElse(false);
  }
}
