package dev.hindsight.findings.winrates;

import java.math.BigDecimal;

/**
 * A win rate by amount, in the reporting currency.
 *
 * @param won the won deals' amount
 * @param closed all closed deals' amount
 * @param share won ÷ closed
 */
public record AmountShare(BigDecimal won, BigDecimal closed, double share) {}
