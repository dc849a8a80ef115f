package dev.hindsight.exports.contract;

import dev.hindsight.exports.contract.words.DealType;
import dev.hindsight.findings.values.DealOutcome;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One sales opportunity and how it ended. A row of {@link Deals}, whose columns the components are;
 * null where the row has no value.
 *
 * @param place where it stands
 */
public record Deal(
    Place place,
    String dealId,
    DealOutcome outcome,
    BigDecimal amount,
    LocalDate closedAt,
    BigDecimal expectedAmount,
    LocalDate openedAt,
    String currency,
    String accountId,
    String segment,
    String region,
    DealType dealType,
    String salesRep,
    String salesTeam,
    String lossReason,
    String competitor)
    implements ExportRow {

  /** The same deal with another end, which may be none yet, and with the amount it then had. */
  public Deal ended(DealOutcome ending, BigDecimal worth, LocalDate on) {
    return new Deal(
        place,
        dealId,
        ending,
        worth,
        on,
        expectedAmount,
        openedAt,
        currency,
        accountId,
        segment,
        region,
        dealType,
        salesRep,
        salesTeam,
        lossReason,
        competitor);
  }
}
