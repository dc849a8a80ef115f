package dev.hindsight.pressure;

import dev.hindsight.basis.Levels;
import dev.hindsight.basis.SizeBand;
import dev.hindsight.exports.contract.words.DealType;
import dev.hindsight.findings.pressure.Preparation;
import dev.hindsight.findings.pressure.Tactic;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.winrates.SizeBands;
import dev.hindsight.history.KnownDeal;
import dev.hindsight.pressure.PressureCounts.DealCell;
import dev.hindsight.pressure.PressureCounts.Question;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The cells that a deal falls into, by what is asked about it.
 *
 * @param asOf deadlines before this day have passed
 */
record DealCells(Measured<SizeBands> bands, Levels levels, LocalDate asOf) implements Serializable {

  /** The subject of what is asked about any tactic. */
  static final String ANY = "any";

  /** The subject of what is asked about a tactic or a preparation. */
  static String subject(Enum<?> subject) {
    return subject.name().toLowerCase(Locale.ROOT);
  }

  /** Sends each cell of a deal on. */
  void of(PressedDeal deal, Consumer<DealCell> out) {
    if (deal.isClosed()) {
      preparation(deal, out);
    }
    if (deal.isClosedYes()) {
      claim(deal, out);
      worth(deal, out);
    }
    if (deal.isRefused()) {
      refused(deal, out);
    }
    deal.lastDeadline().ifPresent(claimed -> plan(deal, claimed, out));
  }

  private void preparation(PressedDeal deal, Consumer<DealCell> out) {
    for (Preparation each : Preparation.values()) {
      deal.prepared(each)
          .map(with -> stratified(deal, Question.PREPARED, subject(each), with))
          .ifPresent(out);
    }
  }

  private void claim(PressedDeal deal, Consumer<DealCell> out) {
    Optional<BigDecimal> stated = deal.claimed();
    Optional<BigDecimal> claimed = stated.or(deal::heldByCrm);
    out.accept(
        claimed
            .map(each -> claim(deal, stated.isPresent(), each))
            .orElseGet(() -> unstratified(deal, Question.NO_CLAIM, "", true)));
  }

  private DealCell claim(PressedDeal deal, boolean stated, BigDecimal claimed) {
    return cell(
        deal, Question.CLAIM, levels.team(deal.team()), stated, claimed.doubleValue(), "", "", "");
  }

  private void worth(PressedDeal deal, Consumer<DealCell> out) {
    Set<Tactic> tactics = deal.tactics();
    for (Tactic each : Tactic.values()) {
      out.accept(stratified(deal, Question.WORTH, subject(each), tactics.contains(each)));
    }
  }

  private void refused(PressedDeal deal, Consumer<DealCell> out) {
    deal.lastDeadline()
        .map(ClaimedDeadline::deadline)
        .filter(deadline -> deadline.isBefore(asOf))
        .map(deadline -> unstratified(deal, Question.DEADLINE, "", deal.runsAfter(deadline)))
        .ifPresent(out);
    if (deal.isLostUnderCompetitor()) {
      out.accept(unstratified(deal, Question.COMPETITOR, "", deal.namesClaimedCompetitor()));
    }
    if (deal.isClosed() && !deal.tactics().isEmpty()) {
      out.accept(unstratified(deal, Question.TRUTH, ANY, true));
      deal.tactics()
          .forEach(each -> out.accept(unstratified(deal, Question.TRUTH, subject(each), true)));
    }
  }

  private void plan(PressedDeal deal, ClaimedDeadline claimed, Consumer<DealCell> out) {
    Optional<LocalDate> planned = deal.plannedOn(claimed.saidAt());
    if (planned.isEmpty()) {
      out.accept(unstratified(deal, Question.NO_PLAN, "", true));
      return;
    }
    boolean later = planned.get().isAfter(claimed.deadline());
    out.accept(unstratified(deal, Question.PLANNED_LATER, "", later));
    if (!later && claimed.deadline().isBefore(asOf)) {
      out.accept(unstratified(deal, Question.MOVED_PAST, "", deal.isMovedPast(claimed)));
    }
  }

  private DealCell stratified(PressedDeal deal, Question question, String subject, boolean with) {
    KnownDeal known = deal.known();
    DealType type = known.deal().dealType();
    return cell(
        deal,
        question,
        subject,
        with,
        0,
        levels.segment(known.deal().segment()),
        type == null ? Levels.NONE : type.word(),
        Levels.orNone(SizeBand.of(bands, known.size())));
  }

  private static DealCell unstratified(
      PressedDeal deal, Question question, String subject, boolean with) {
    return cell(deal, question, subject, with, 0, "", "", "");
  }

  private static DealCell cell(
      PressedDeal deal,
      Question question,
      String subject,
      boolean with,
      double claimed,
      String segment,
      String dealType,
      String sizeBand) {
    return new DealCell(
        question,
        subject,
        with,
        claimed,
        segment,
        dealType,
        sizeBand,
        1,
        deal.isClosed() ? 1 : 0,
        deal.known().isWon() ? 1 : 0);
  }
}
