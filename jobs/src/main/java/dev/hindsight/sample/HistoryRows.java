package dev.hindsight.sample;

import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.PlanChanges;
import dev.hindsight.exports.contract.words.ChangedField;
import dev.hindsight.sample.company.ClosePlan;
import dev.hindsight.sample.company.Deal;
import dev.hindsight.sample.company.DealFrame;
import dev.hindsight.sample.company.Outcome;
import dev.hindsight.sample.company.Request;
import dev.hindsight.sample.company.RoadmapItem;
import dev.hindsight.sample.company.SampleCompany;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What changed in deals and items from day to day, so that it ends with what these are. */
record HistoryRows(SampleCompany company) {

  private static final ChangedField PROBABILITY = ChangedField.PROBABILITY;
  private static final String AT_FIRST = "0.1";

  Stream<Cells> deal(Deal deal, boolean planKnown) {
    Changes changes = new Changes(deal.frame());
    LocalDate opened = deal.frame().opened();
    changes.add(opened, ChangedField.STAGE, Cells.text(Outcome.OPEN));
    changes.add(opened, ChangedField.AMOUNT, money(deal.frame().dollars(), deal.frame()));
    if (planKnown) {
      ClosePlan.of(company, deal.frame())
          .steps()
          .forEach(
              step ->
                  changes.add(step.day(), ChangedField.CLOSED_AT, step.plannedFor().toString()));
    }
    changes.add(opened, PROBABILITY, AT_FIRST);
    claims(deal).forEach(each -> changes.add(each.requestedAt(), PROBABILITY, text(each.claim())));
    if (deal.outcome() != Outcome.OPEN) {
      close(deal, changes);
    }
    return changes.rows.stream();
  }

  /** The first request of each day on which the deal still ran: its claim is what the CRM holds. */
  private List<Request> claims(Deal deal) {
    List<Request> claims = new ArrayList<>();
    deal.requests().stream()
        .sorted(Comparator.comparing(Request::requestedAt).thenComparing(Request::index))
        .filter(each -> each.requestedAt().isBefore(deal.frame().lastDay(company)))
        .filter(
            each -> claims.stream().noneMatch(one -> one.requestedAt().equals(each.requestedAt())))
        .forEach(claims::add);
    return claims;
  }

  private static void close(Deal deal, Changes changes) {
    LocalDate close = deal.frame().close();
    changes.add(close, ChangedField.STAGE, Cells.text(deal.outcome()));
    changes.add(close, ChangedField.AMOUNT, money(deal.closedDollars(), deal.frame()));
    changes.add(close, PROBABILITY, deal.outcome() == Outcome.WON ? "1" : "0");
  }

  private static String money(double dollars, DealFrame frame) {
    return frame.account().tender().fromDollars(dollars).toString();
  }

  private static String text(double share) {
    return new BigDecimal(Double.toString(share)).stripTrailingZeros().toPlainString();
  }

  Stream<Cells> item(RoadmapItem item) {
    return item.replans().stream()
        .map(
            replan ->
                new Cells()
                    .set(PlanChanges.ROADMAP_ITEM_ID, Identifiers.item(item.index()))
                    .set(PlanChanges.CHANGED_AT, replan.day())
                    .set(PlanChanges.OLD_PLANNED_FOR, replan.before())
                    .set(PlanChanges.NEW_PLANNED_FOR, replan.after()));
  }

  /** The rows of a deal, each of which goes on from the last one of its field. */
  private static final class Changes {
    private final DealFrame frame;
    private final List<Cells> rows = new ArrayList<>();
    private final Map<ChangedField, String> held = new EnumMap<>(ChangedField.class);

    Changes(DealFrame frame) {
      this.frame = frame;
    }

    void add(LocalDate day, ChangedField field, String value) {
      String before = held.put(field, value);
      if (!value.equals(before)) {
        rows.add(
            new Cells()
                .set(FieldChanges.DEAL_ID, Identifiers.deal(frame.index()))
                .set(FieldChanges.CHANGED_AT, day)
                .set(FieldChanges.FIELD, field)
                .set(FieldChanges.OLD_VALUE, before == null ? "" : before)
                .set(FieldChanges.NEW_VALUE, value));
      }
    }
  }
}
