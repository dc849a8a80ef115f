package dev.hindsight.exports.contract;

import dev.hindsight.exports.contract.words.AlternativeKind;
import dev.hindsight.findings.values.DecisionClass;
import java.time.LocalDate;

/**
 * One answer given to a request. A row of {@link Decisions}, whose columns the components are; null
 * where the row has no value.
 *
 * @param place where it stands
 */
public record Decision(
    Place place,
    String decisionId,
    String requestId,
    Moment decidedAt,
    DecisionClass decision,
    AlternativeKind alternative,
    String decidedBy,
    LocalDate promisedFor,
    LocalDate deliveredAt,
    String reason)
    implements ExportRow {

  /** The day on which it was given. */
  public LocalDate decidedOn() {
    return decidedAt.day();
  }

  /** The same decision, promised for a day and delivered on one; null where it was not. */
  public Decision kept(LocalDate promised, LocalDate delivered) {
    return new Decision(
        place,
        decisionId,
        requestId,
        decidedAt,
        decision,
        alternative,
        decidedBy,
        promised,
        delivered,
        reason);
  }
}
