package dev.hindsight.rules;

import dev.hindsight.basis.SizeBand;
import dev.hindsight.exports.config.rules.RuleColumn;
import dev.hindsight.exports.config.rules.RuleCondition;
import dev.hindsight.exports.contract.Deal;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Request;
import dev.hindsight.exports.contract.words.Vocabularies;
import dev.hindsight.findings.pressure.AttainmentBand;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.history.KnownRequest;
import dev.hindsight.pressure.quotas.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was known of a request on the day on which the answer in force was given. Nothing that is
 * dated later is in it; what is not known is not there.
 */
final class DecisionFacts {

  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int FORTNIGHT = 14;
  private static final long FEW = 2;
  private static final double HALF = 0.5;
  private static final double SURE = 0.8;

  private final Map<RuleColumn, Set<String>> facts = new EnumMap<>(RuleColumn.class);
  private final Map<RuleColumn, String> spelled = new EnumMap<>(RuleColumn.class);
  private final LocalDate day;

  private DecisionFacts(LocalDate day) {
    this.day = day;
  }

  /** The facts of a request that is decided, and of its deal. */
  static DecisionFacts of(KnownDeal deal, KnownRequest request, RuleBasis basis) {
    DecisionFacts facts = new DecisionFacts(request.answers().inForceSince().orElseThrow());
    facts.ofDeal(deal, basis);
    facts.ofRequest(request.request());
    facts.ofClaims(deal, request.request());
    facts.ofDay(request, basis);
    return facts;
  }

  private void ofDeal(KnownDeal deal, RuleBasis basis) {
    Deal row = deal.deal();
    name(RuleColumn.SEGMENT, row.segment());
    name(RuleColumn.REGION, row.region());
    if (row.dealType() != null) {
      add(RuleColumn.DEAL_TYPE, row.dealType().word());
    }
    add(RuleColumn.SIZE_BAND, SizeBand.of(basis.sizeBands(), deal.sizeKnownOn(day)));
  }

  private void ofRequest(Request request) {
    if (request.strategicFit() != null) {
      add(RuleColumn.STRATEGIC_FIT, request.strategicFit().word());
    }
    if (request.otherProspects() != null) {
      add(RuleColumn.OTHER_PROSPECTS, prospects(request.otherProspects()));
    }
    add(RuleColumn.WRITTEN_DESCRIPTION, said(request.writtenDescription()));
    add(RuleColumn.PROSPECT_INTERVIEWED, said(request.prospectInterviewed()));
  }

  private static String prospects(long others) {
    return others == 0 ? "0" : others <= FEW ? "1_to_2" : "3_or_more";
  }

  private static String said(Boolean said) {
    return said == null ? null : said ? RuleColumn.YES : RuleColumn.NO;
  }

  /** What the request claims, else what the CRM held on the day that it was raised. */
  private void ofClaims(KnownDeal deal, Request request) {
    Optional.ofNullable(request.claimedConfidence())
        .or(() -> deal.timeline().probabilityOn(request.requestedAt(), deal.deal().closedAt()))
        .ifPresent(claimed -> add(RuleColumn.CLAIMED_CONFIDENCE, confidence(claimed)));
  }

  private static String confidence(double claimed) {
    return claimed < HALF ? "below_50" : claimed < SURE ? "50_to_80" : "from_80";
  }

  private void ofDay(KnownRequest request, RuleBasis basis) {
    Set<String> tactics = new HashSet<>();
    request.history().signals().stream()
        .filter(signal -> !signal.signalledAt().isAfter(day))
        .forEach(signal -> tactics.add(Vocabularies.word(signal.tactic())));
    tactics.add(tactics.isEmpty() ? RuleColumn.NONE : RuleColumn.ANY);
    if (basis.review().columns().isExported(Pressure.TABLE)) {
      facts.put(RuleColumn.TACTIC, tactics);
    }
    add(RuleColumn.WAITED, waited(request.request().requestedAt()));
    LocalDate end = basis.review().period().calendar().quarterOf(day).end();
    boolean isLast = ChronoUnit.DAYS.between(day, end) < FORTNIGHT;
    add(RuleColumn.QUARTER_END, isLast ? RuleColumn.YES : RuleColumn.NO);
    name(RuleColumn.SALES_TEAM, request.team());
    basis
        .attainment()
        .of(request.team(), day)
        .flatMap(Standing::band)
        .ifPresent(band -> add(RuleColumn.ATTAINMENT, attainment(band)));
  }

  /** Null where it was decided before it was raised. */
  private String waited(LocalDate requestedAt) {
    long days = ChronoUnit.DAYS.between(requestedAt, day);
    if (days < 0) {
      return null;
    }
    return days <= WEEK ? "up_to_7_days" : days <= MONTH ? "8_to_30_days" : "over_30_days";
  }

  private static String attainment(AttainmentBand band) {
    return switch (band) {
      case BELOW_50 -> "below_50";
      case FROM_50_TO_80 -> "50_to_80";
      case FROM_80_TO_100 -> "80_to_100";
      case FROM_100 -> "from_100";
    };
  }

  private void name(RuleColumn column, String name) {
    if (name != null) {
      spelled.put(column, name);
      add(column, RuleCondition.form(name));
    }
  }

  private void add(RuleColumn column, String value) {
    if (value != null) {
      facts.put(column, Set.of(value));
    }
  }

  /** The day on which the answer in force was given. */
  LocalDate day() {
    return day;
  }

  /** The names of the company's own, as they are spelled. */
  Map<RuleColumn, String> names() {
    return spelled;
  }

  boolean meet(RuleCondition condition) {
    Set<String> known = facts.getOrDefault(condition.column(), Set.of());
    for (String value : condition.values()) {
      if (known.contains(RuleCondition.form(value))) {
        return true;
      }
    }
    return false;
  }
}
