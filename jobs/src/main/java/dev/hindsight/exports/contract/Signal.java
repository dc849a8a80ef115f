package dev.hindsight.exports.contract;

import dev.hindsight.findings.pressure.Tactic;
import java.time.LocalDate;

/**
 * One pressure signal recorded on a request. A row of {@link Pressure}, whose columns the
 * components are; null where the row has no value.
 *
 * @param place where it stands
 */
public record Signal(
    Place place,
    String requestId,
    LocalDate signalledAt,
    Tactic tactic,
    LocalDate claimedDeadline,
    String claimedCompetitor,
    String raisedBy)
    implements ExportRow {}
